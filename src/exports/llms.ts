/** What the site holds, told to programs that read text. Source: llmstxt.org, the proposal of a file `llms.txt`. */
import type { Hub } from '#domain/hub.ts';
import { sortByName } from '#lib/collate.ts';
import { escapeMarkdown, markdownLink } from '#lib/markdown-text.ts';
import { type T, textsOf } from '#texts/catalogues.ts';
import { type ExportContext, listedBySlug } from './context.ts';

/** Partners that are named one by one; a longer list would fill whoever reads it. */
const MOST_PARTNERS = 500;

export function toLlmsTxt({ hub, root }: ExportContext): string {
  const { name, description, locale } = hub.settings;
  const t = textsOf(locale);
  const listed = listedBySlug(hub);
  const pages = [
    line(
      t('exports.llms.directory'),
      `${root}experts/`,
      t('exports.llms.directoryNote', { count: listed.length }),
    ),
    line(t('site.howRankingWorks'), `${root}ranking/`, t('exports.llms.rankingNote')),
    line(t('site.tiers'), `${root}tiers/`, t('exports.llms.tiersNote')),
  ];
  const sections = [
    `# ${escapeMarkdown(name)}`,
    `> ${escapeMarkdown(description)}`,
    escapeMarkdown(t('exports.llms.trust')),
    section(t('exports.llms.pages'), pages),
    section(t('site.openData'), dataLines(root, t)),
    section(t('site.experts'), listed.length <= MOST_PARTNERS ? partnerLines(hub, root) : []),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function dataLines(root: string, t: T): string[] {
  return [
    line(t('site.api'), `${root}api/v1/index.json`, t('exports.llms.apiNote')),
    line('CSV', `${root}experts.csv`, t('exports.llms.csvNote')),
    line('Atom', `${root}feeds/partners.atom`, t('exports.feed.description')),
    line('Markdown', `${root}partners/{slug}.md`, t('exports.llms.markdownNote')),
    line('vCard', `${root}partners/{slug}.vcf`, t('exports.llms.vcardNote')),
  ];
}

function partnerLines(hub: Hub, root: string): string[] {
  const byName = sortByName(
    listedBySlug(hub),
    hub.settings.locale,
    ({ profile }) => profile.name,
    ({ slug }) => slug,
  );
  return byName.map(({ slug, profile }) =>
    line(profile.name, `${root}partners/${slug}.md`, profile.headline),
  );
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `## ${escapeMarkdown(title)}\n\n${lines.join('\n')}` : '';
}

function line(title: string, address: string, note: string): string {
  return `- ${markdownLink(title, address)}: ${escapeMarkdown(note)}`;
}
