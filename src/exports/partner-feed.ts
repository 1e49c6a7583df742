/** New and changed partners as feeds. Without a clock: equal content gives equal bytes. */
import { Feed } from 'feed';
import type { Hub } from '#domain/hub.ts';
import type { Partner } from '#domain/partner.ts';
import { compareKeys } from '#lib/collate.ts';
import { textsOf } from '#texts/catalogues.ts';
import { type ExportContext, listedBySlug, pageAddress } from './context.ts';
import { writable } from './xml.ts';

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Entries of a feed; readers fetch it often, and older news is in the directory. */
const MOST_ENTRIES = 50;

/** For a hub without partners, since feeds must have a day. */
const NO_DAY = '1970-01-01';

interface FeedContext extends ExportContext {
  /** Turns a partner's untrusted Markdown into safe HTML. */
  renderBody(markdown: string): string;
}

interface News {
  readonly partner: Partner;
  readonly kind: 'new' | 'changed';
  /** Day of joining, or of the last confirmation where that came later. */
  readonly day: string;
}

function feedAddress({ root }: Pick<ExportContext, 'root'>, format: FeedFormat): string {
  return `${root}feeds/partners.${format}`;
}

export function toPartnerFeed(format: FeedFormat, context: FeedContext): string {
  const news = latestNews(context.hub);
  const { name, description, locale } = context.hub.settings;
  const feed = new Feed({
    title: textsOf(locale)('exports.feed.title', { program: name }),
    description: writable(description),
    id: feedAddress(context, 'atom'),
    link: `${context.root}experts/`,
    feed: feedAddress(context, format),
    feedLinks: { json: feedAddress(context, 'json') },
    language: locale,
    updated: toDate(news[0]?.day ?? NO_DAY),
    author: { name, link: context.root },
    generator: 'Guildhall',
    copyright: name,
  });
  for (const item of news) feed.addItem(toItem(item, format, context));
  return `${write(feed, format)}\n`;
}

/** The newest first; on one day by slug. */
function latestNews(hub: Hub): News[] {
  return listedBySlug(hub)
    .map((partner): News => {
      const { joined = '' } = partner.roster;
      const { confirmed } = partner.profile;
      return confirmed > joined
        ? { partner, kind: 'changed', day: confirmed }
        : { partner, kind: 'new', day: joined };
    })
    .sort((a, b) => compareKeys(b.day, a.day) || compareKeys(a.partner.slug, b.partner.slug))
    .slice(0, MOST_ENTRIES);
}

/** The id names the day too, so that readers show a changed partner again. */
function toItem({ partner, kind, day }: News, format: FeedFormat, context: FeedContext) {
  const { slug, profile, body } = partner;
  const t = textsOf(context.hub.settings.locale);
  const page = pageAddress(context, slug);
  const title = writable(t(`exports.feed.${kind}`, { name: profile.name }));
  const headline = escapeHtml(writable(profile.headline));
  return {
    id: `${page}#${day}`,
    link: page,
    // In JSON a title is text; in the other formats readers take it for HTML.
    title: format === 'json' ? title : escapeHtml(title),
    description: format === 'json' ? writable(profile.headline) : headline,
    content: withoutCdataEnd(`<p>${headline}</p>${writable(context.renderBody(body))}`),
    date: toDate(day),
    author: [{ name: writable(profile.name), link: page }],
  };
}

function write(feed: Feed, format: FeedFormat): string {
  if (format === 'rss') return feed.rss2();
  return format === 'atom' ? feed.atom1() : feed.json1();
}

/** As references that survive one more reader than expected. Source: RSS Best Practices Profile, `title`. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;');
}

/** The library writes HTML as CDATA, which these three characters would end. */
function withoutCdataEnd(html: string): string {
  return html.replaceAll(']]>', ']]&gt;');
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
