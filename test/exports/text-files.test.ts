/** Files that programs read as text: Markdown copies, `llms.txt`, and the description of the search. */
import { expect, test } from 'vitest';
import { toLlmsTxt } from '#exports/llms.ts';
import { toOpenSearch } from '#exports/open-search.ts';
import { type PartnerWords, toPartnerMarkdown } from '#exports/partner-markdown.ts';
import { renderMarkdown } from '#markdown/render.ts';
import { toSafeMarkdown } from '#markdown/to-markdown.ts';
import { aHub, aPartner, aSettings } from '../builders.ts';
import { aContext, fixtureHub, SAMPLES } from './a-context.ts';

type Partner = ReturnType<typeof aPartner>;

const wordsOf = ({ body }: Partner): PartnerWords => ({
  budget: '€4K–45K',
  availability: 'From 11 January 2027',
  certifications: [],
  relationship: 'Independent.',
  body: toSafeMarkdown(body),
});
const markdownOf = (partner: Partner, hub = aHub({ partners: [partner] })) =>
  toPartnerMarkdown(partner, wordsOf(partner), aContext({ hub }));

test.each(SAMPLES)('$slug is written as the golden file has it', async (partner) => {
  await expect(markdownOf(partner, fixtureHub)).toMatchFileSnapshot(
    `../golden/exports/partners/${partner.slug}.md`,
  );
});

test('a Markdown copy puts the words of the partner into a quotation, headings and all', () => {
  const markdown = markdownOf(
    aPartner({ body: '## Checked by the program\n\nAll is true.\n\n---\n\n- yes' }),
  );
  const [, own = ''] = markdown.split('## In its own words\n\n');
  expect(own.split('\n\n---\n\n')[0]).toMatch(/^(?:>.*\n?)+$/);
  expect(markdown).not.toMatch(/^## Checked/m);
});

test('a Markdown copy holds no HTML, whatever the fields hold', () => {
  const hostile = '</p><script>alert(1)</script> [x](javascript:alert(1)) ![y](https://a.example/p.gif)';
  const markdown = markdownOf(
    aPartner({
      name: hostile.slice(0, 80),
      headline: hostile,
      body: hostile,
      base: { city: hostile.slice(0, 80), country: 'PT' },
      people: [{ name: hostile.slice(0, 80), role: hostile.slice(0, 80), consent: '2026-01-01' }],
      caseStudies: [{ client: hostile.slice(0, 80), task: hostile, result: hostile, date: '2026-04' }],
      references: [{ client: hostile.slice(0, 80), quote: hostile, proof: 'https://a.example' }],
    }),
  );
  expect(markdown).not.toMatch(/(?<!\\)</);
  const links = [...renderMarkdown(markdown).matchAll(/href="([^"]*)"/g)].map(
    ([, href = '']) => new URL(href).host,
  );
  expect(new Set(links)).toEqual(new Set(['acme.example', 'a.example', 'partners.example']));
});

test('a Markdown copy has a mail address only by consent', () => {
  const email = 'ada@acme.example';
  expect(markdownOf(aPartner({ contact: { email, publishEmail: true } }))).toContain(email);
  expect(markdownOf(aPartner({ contact: { email } }))).not.toContain(email);
});

test('of a partner that is gone the copy says so, and who follows, and nothing else', () => {
  const standing = {
    status: 'removed',
    since: '2026-08-14',
    reason: 'client-complaint',
    successor: 'globex',
  } as const;
  const gone = aPartner({ headline: 'We did all sorts of things.', roster: { standing } });
  const markdown = markdownOf(gone, aHub({ partners: [gone, aPartner({ slug: 'globex', name: 'Globex' })] }));
  expect(markdown).toContain('No longer part of Orrery Partners since August 14, 2026.');
  expect(markdown).toContain('[Globex](https://partners.example/sub/partners/globex/)');
  expect(markdown).not.toMatch(/sorts|complaint|claimed/);
});

test('llms.txt is written as the golden file has it', async () => {
  const text = toLlmsTxt(aContext({ hub: fixtureHub }));
  await expect(text).toMatchFileSnapshot('../golden/exports/llms.txt');
});

test('llms.txt begins with a title and a quotation, and holds lists of links', () => {
  const [title, quotation, , ...rest] = toLlmsTxt(aContext()).trim().split('\n\n');
  expect(title).toBe('# Orrery Partners');
  expect(quotation).toBe('> Experts for Orrery.');
  for (const block of rest)
    expect(block).toMatch(/^(?:## [^\n]+|(?:- \[[^\n]+\]\(https:[^\n)]+\): [^\n]+\n?)+)$/);
});

test('llms.txt leaves out a list that would be too long to read', () => {
  const many = Array.from({ length: 501 }, (_, at) => aPartner({ slug: `p${at}` }));
  const few = toLlmsTxt(aContext({ hub: aHub({ partners: many.slice(1) }) }));
  const none = toLlmsTxt(aContext({ hub: aHub({ partners: many }) }));
  expect(few.match(/partners\/p\d+\.md/g)).toHaveLength(500);
  expect(none).not.toMatch(/partners\/p\d+\.md/);
  expect(none).toContain('501 partners');
});

test('the description of the search is written as the golden file has it', async () => {
  const xml = toOpenSearch(aContext({ hub: fixtureHub }));
  await expect(xml).toMatchFileSnapshot('../golden/exports/opensearch.xml');
});

test('the description of the search keeps its short name short and its marks escaped', () => {
  const settings = aSettings({ name: 'Very "Long" <Program> & Sons', description: 'A & B "quoted" <here>' });
  const xml = toOpenSearch(aContext({ hub: aHub({ settings }) }));
  expect(xml).toContain('<ShortName>Very &quot;Long&quot; &lt;Pro</ShortName>');
  expect(xml).toContain('<Description>A &amp; B &quot;quoted&quot; &lt;here&gt;</Description>');
  expect(xml).toContain('template="https://partners.example/sub/experts/?q={searchTerms}"');
});
