/** A hub in another of its languages: everything that takes a hub then speaks that language. */
import type { Hub } from './hub.ts';
import type { Partner, Profile } from './partner.ts';
import type { Settings } from './settings.ts';
import type { Taxonomy } from './taxonomy.ts';
import type { Translation } from './translation.ts';

/** Languages of the site: the hub's own first, then those of `content/locales/`, as BCP 47 tags. */
export function localesOf({ sourceLocale, translations }: Hub): string[] {
  return [sourceLocale, ...[...translations.keys()].map(canonical)];
}

/** The language of a file `content/locales/<slug>.yml`: `pt-br` → `pt-BR`. What is no tag stays, for a check to name. */
export function canonical(slug: string): string {
  try {
    return Intl.getCanonicalLocales(slug)[0] ?? slug;
  } catch {
    return slug;
  }
}

/** What stands before the paths of a language: `/de`, and nothing for the hub's own. */
export function prefixOf(locale: string, { sourceLocale }: Hub): string {
  return locale === sourceLocale ? '' : `/${locale.toLowerCase()}`;
}

/**
 * The hub in `locale`. Texts without a translation stay as they are, and `untranslated` names them, so that pages can
 * mark them as text in another language.
 */
export function localise(hub: Hub, locale: string): Hub {
  if (locale === hub.settings.locale) return hub;
  const translation = hub.translations.get(locale.toLowerCase()) ?? {};
  const untranslated = new Set<string>();
  const said = <Text extends string | undefined>(own: Text, other: string | undefined): Text => {
    if (other === undefined && own !== undefined) untranslated.add(own);
    return (other ?? own) as Text;
  };
  return {
    ...hub,
    untranslated,
    settings: localiseSettings(hub.settings, translation, locale, said),
    taxonomies: new Map(
      [...hub.taxonomies].map(([name, taxonomy]) => [name, localiseTaxonomy(taxonomy, translation, said)]),
    ),
    tiers: new Map([...hub.tiers].map(([id, tier]) => [id, localiseTier(tier, translation, said)])),
    ranking: localiseRanking(hub.ranking, translation, said),
    wanted: hub.wanted.map((entry, at) => ({
      ...entry,
      note: said(entry.note, translation.wanted?.[at] || undefined),
    })),
    partners: new Map(
      [...hub.partners].map(([slug, partner]) => [slug, localisePartner(partner, translation, locale)]),
    ),
  };
}

type Said = <Text extends string | undefined>(own: Text, other: string | undefined) => Text;

/** Names of tiers were asked for already when the tiers themselves were. */
const silently: Said = (own, other) => (other ?? own) as typeof own;

function localiseSettings(
  settings: Settings,
  { settings: words = {}, links = {} }: Translation,
  locale: string,
  said: Said,
): Settings {
  const { texts } = settings;
  const translated = <Link extends { label: string; href: string }>(list: readonly Link[]) =>
    list.map((link) => ({ ...link, label: said(link.label, links[link.href]) }));
  return {
    ...settings,
    locale,
    tagline: said(settings.tagline, words.tagline),
    description: said(settings.description, words.description),
    notice: said(settings.notice, words.notice),
    texts: {
      directoryTitle: said(texts.directoryTitle, words.texts?.directoryTitle),
      directoryLede: said(texts.directoryLede, words.texts?.directoryLede),
      searchHint: said(texts.searchHint, words.texts?.searchHint),
      footer: said(texts.footer, words.texts?.footer),
    },
    navigation: translated(settings.navigation),
    footerLinks: settings.footerLinks && translated(settings.footerLinks),
  };
}

function localiseTaxonomy(taxonomy: Taxonomy, { taxonomies = {} }: Translation, said: Said): Taxonomy {
  const { title, singular, terms = {} } = taxonomies[taxonomy.name] ?? {};
  return {
    ...taxonomy,
    title: said(taxonomy.title, title),
    singular: said(taxonomy.singular, singular),
    terms: new Map(
      [...taxonomy.terms].map(([id, term]) => {
        const other = terms[id] ?? {};
        // Whoever searches in one language may know the word of another.
        const aliases = [
          ...(other.aliases ?? []),
          ...(other.name ? [term.name] : []),
          ...(term.aliases ?? []),
        ];
        return [
          id,
          {
            ...term,
            name: said(term.name, other.name),
            description: said(term.description, other.description),
            aliases: [...new Set(aliases)],
          },
        ];
      }),
    ),
  };
}

function localiseTier(tier: Partner['tier'], { tiers = {} }: Translation, said: Said): Partner['tier'] {
  const { name, summary, requirements } = tiers[tier.id] ?? {};
  return {
    ...tier,
    name: said(tier.name, name),
    summary: said(tier.summary, summary),
    requirements: tier.requirements.map((requirement, at) => said(requirement, requirements?.[at])),
  };
}

function localiseRanking(
  ranking: Hub['ranking'],
  { ranking: words = {} }: Translation,
  said: Said,
): Hub['ranking'] {
  return {
    signals: ranking.signals.map((signal) => ({ ...signal, why: said(signal.why, words.why?.[signal.id]) })),
    neverCounts: ranking.neverCounts.map((item, at) => said(item, words.neverCounts?.[at])),
  };
}

/** A partner's own translation of its words; the tier in that language. */
function localisePartner(partner: Partner, translation: Translation, locale: string): Partner {
  const { headline, description } = translationOf(partner.profile, locale) ?? {};
  return {
    ...partner,
    profile: headline ? { ...partner.profile, headline } : partner.profile,
    body: description ?? partner.body,
    tier: localiseTier(partner.tier, translation, silently),
  };
}

function translationOf({ translations = [] }: Profile, locale: string) {
  return translations.find(({ language }) => language === locale);
}

/** The language in which a partner's text is written, in a hub localised to `locale`. */
export function languageOfText(
  { profile }: Partner,
  field: 'headline' | 'description' | 'other',
  { sourceLocale, settings: { locale } }: Hub,
): string {
  const own = field === 'other' ? undefined : translationOf(profile, locale)?.[field];
  return own === undefined ? (profile.textLanguage ?? sourceLocale) : locale;
}
