import type { Hub } from '#domain/hub.ts';
import { canonical } from '#domain/localise.ts';
import { translationPath } from '#domain/repo-layout.ts';
import type { Translation } from '#domain/translation.ts';
import { quote } from '#lib/quote.ts';
import { defineCheck, type Finding } from './check.ts';

/** A translation of something that is not there was meant for something else, and nobody would notice. */
export const translations = defineCheck({
  id: 'translations',
  severity: 'error',
  description: 'A translation is in a further language of the hub and translates what the hub has.',
  why: "A mistyped id would leave the text in the hub's own language, and the file would look complete.",
  *run(hub) {
    for (const [locale, translation] of hub.translations) {
      const file = translationPath(locale);
      yield* wrongLocale(locale, file, hub);
      yield* wrongLengths(translation, file, hub);
      yield* wrongNames(translation, file, hub);
    }
  },
});

function* wrongLocale(locale: string, file: string, { sourceLocale }: Hub): Generator<Finding> {
  const tag = canonical(locale);
  if (tag === sourceLocale) {
    yield {
      place: { file },
      message: `Unexpected translation into \`${tag}\`, the hub's own language`,
      hint: 'Write these texts where they belong, as `content/hub.yml`, and delete the file.',
    };
  } else if (!isSupported(tag)) {
    yield {
      place: { file },
      message: `Unexpected locale ${quote(locale)}, expected a BCP 47 tag in lower case, as \`de\` or \`pt-br\``,
      hint: 'Rename the file.',
    };
  }
}

/** Whether dates and numbers can be written in it. */
function isSupported(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function* wrongLengths(translation: Translation, file: string, hub: Hub): Generator<Finding> {
  for (const [field, texts, own] of listsIn(translation, hub)) {
    if (texts.length === own.length) continue;
    yield {
      place: { file, field },
      message: `Unexpected list of ${texts.length}, expected ${own.length}, one for each text of the hub`,
      hint: 'Translate all of them in the same order, or delete the list.',
    };
  }
}

type Listed = readonly [field: string, texts: readonly unknown[], own: readonly unknown[]];

/** Lists whose texts go by their order, with those that they translate. */
function listsIn({ tiers = {}, ranking, wanted }: Translation, hub: Hub): Listed[] {
  const listed = (
    field: string,
    texts: readonly unknown[] | undefined,
    own: readonly unknown[] | undefined,
  ): Listed[] => (texts && own ? [[field, texts, own]] : []);
  return [
    ...Object.entries(tiers).flatMap(([id, { requirements }]) =>
      listed(`tiers.${id}.requirements`, requirements, hub.tiers.get(id)?.requirements),
    ),
    ...listed('ranking.neverCounts', ranking?.neverCounts, hub.ranking.neverCounts),
    ...listed('wanted', wanted, hub.wanted),
  ];
}

function* wrongNames(translation: Translation, file: string, hub: Hub): Generator<Finding> {
  for (const [field, id, known] of namesIn(translation, hub)) {
    if (known.has(id)) continue;
    yield {
      place: { file, field: `${field}.${id}` },
      message: `Unexpected ${quote(id)}, expected one of ${[...known].slice(0, 6).map(quote).join(', ')}${known.size > 6 ? ', …' : ''}`,
      hint: 'Name what the hub has, or delete the entry.',
    };
  }
}

type Named = readonly [field: string, id: string, known: ReadonlySet<string>];

/** Every id that a translation names, with the ids that there are. */
function namesIn({ links, taxonomies = {}, tiers }: Translation, hub: Hub): Named[] {
  const { navigation, footerLinks = [] } = hub.settings;
  const named = (field: string, entries: object | undefined, known: Iterable<string>): Named[] => {
    const set = new Set(known);
    return Object.keys(entries ?? {}).map((id) => [field, id, set]);
  };
  return [
    ...named(
      'links',
      links,
      [...navigation, ...footerLinks].map(({ href }) => href),
    ),
    ...named('tiers', tiers, hub.tiers.keys()),
    ...named('taxonomies', taxonomies, hub.taxonomies.keys()),
    ...[...hub.taxonomies.values()].flatMap(({ name, terms }) =>
      named(`taxonomies.${name}.terms`, taxonomies[name]?.terms, terms.keys()),
    ),
  ];
}
