import { expect, test } from 'vitest';
import { FEED_FORMATS, toPartnerFeed } from '#exports/partner-feed.ts';
import { aHub, aPartner } from '../builders.ts';
import { aContext, fixtureHub } from './a-context.ts';

type Partner = ReturnType<typeof aPartner>;

const write = (format: (typeof FEED_FORMATS)[number], ...partners: Partner[]) =>
  toPartnerFeed(format, aContext({ hub: aHub({ partners }) }));
const itemsOf = (...partners: Partner[]) => JSON.parse(write('json', ...partners)).items;

test.each(FEED_FORMATS)('the %s feed is written as the golden file has it', async (format) => {
  const feed = toPartnerFeed(format, aContext({ hub: fixtureHub }));
  await expect(feed).toMatchFileSnapshot(`../golden/exports/feeds/partners.${format}`);
});

test('tells who is new and who confirmed anew, latest first, with addresses as ids', () => {
  const old = aPartner({
    slug: 'old',
    name: 'Old Oak',
    confirmed: '2026-11-20',
    roster: { joined: '2024-01-01' },
  });
  const fresh = aPartner({
    slug: 'fresh',
    name: 'Fresh',
    confirmed: '2026-11-21',
    roster: { joined: '2026-11-21' },
  });
  expect(itemsOf(old, fresh)).toMatchObject([
    {
      id: 'https://partners.example/sub/partners/fresh/#2026-11-21',
      url: 'https://partners.example/sub/partners/fresh/',
      title: 'New: Fresh',
      date_modified: '2026-11-21T00:00:00.000Z',
    },
    { id: 'https://partners.example/sub/partners/old/#2026-11-20', title: 'Confirmed anew: Old Oak' },
  ]);
});

test('does not mention who is gone or suspended', () => {
  const gone = aPartner({ slug: 'gone', lifecycle: { status: 'left', on: '2026-01-01', reason: 'closed' } });
  const standing = { status: 'suspended', since: '2026-01-01', reason: 'inactive' } as const;
  const suspended = aPartner({ slug: 'bad', roster: { standing } });
  expect(itemsOf(gone, suspended, aPartner()).length).toBe(1);
});

test('holds the newest fifty, and the same bytes whatever the order of files', () => {
  const partners = Array.from({ length: 60 }, (_, at) => aPartner({ slug: `p${at}` }));
  expect(itemsOf(...partners)).toHaveLength(50);
  for (const format of FEED_FORMATS) {
    expect(write(format, ...partners)).toBe(write(format, ...partners.toReversed()));
  }
});

test('a hub without partners has a feed without entries, and still no clock', () => {
  expect(write('atom')).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});

test('words that look like markup stay words in every format', () => {
  const hostile = aPartner({
    name: 'A & <b>B</b> ]]>',
    headline: '</title><script>alert(1)</script> ]]> ]]> \u0001',
    body: 'Ends ]]> here ]]> and <script>alert(1)</script>.',
  });
  for (const format of ['rss', 'atom'] as const) {
    const xml = write(format, hostile);
    expect(xml).toContain('A &#x26; &#x3C;b&#x3E;B&#x3C;/b&#x3E;');
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain('\u0001');
    const sections = xml.split('<![CDATA[').slice(1);
    for (const section of sections) expect(section.split(']]>')).toHaveLength(2);
  }
  const [item] = itemsOf(hostile);
  expect(item.title).toContain('A & <b>B</b> ]]>');
  expect(item.content_html).not.toContain('<script');
});
