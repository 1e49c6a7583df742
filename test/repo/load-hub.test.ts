import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isClaimed, isListed } from '#domain/partner.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource, memorySource, overlay, type Source } from '#repo/source.ts';

const fixture = diskSource(path.resolve(import.meta.dirname, '../fixtures/hub'));

/** The fixture hub with some files replaced or, as `undefined`, removed. */
function changed(files: Readonly<Record<string, string | undefined>>): Source {
  const changes = Object.entries(files).map(
    ([file, text]) => [file, text === undefined ? undefined : Buffer.from(text)] as const,
  );
  return overlay(fixture, new Map(changes));
}

async function problemsOf(source: Source) {
  const { problems } = await loadHub(source);
  return problems.map(({ check, place, message }) => [check, place.file, message]);
}

describe('the fixture hub', () => {
  test('is read whole, without a problem', async () => {
    const { hub, problems } = await loadHub(fixture);
    expect(problems).toEqual([]);
    expect([...hub.partners.keys()]).toEqual([
      'aozora-keikaku',
      'bare-minimum',
      'brightside-agency',
      'fallen-oak',
      'harbour-consulting',
      'hostile-markdown',
      'longest-name',
      'northlight-studio',
      'old-mill',
      'palm-studio',
      'pinecone-training',
      'unbroken-word',
    ]);
    expect([...hub.tiers.keys()]).toEqual(['registered', 'certified', 'premier']);
    expect([...hub.taxonomies.keys()].sort()).toEqual([
      'certifications',
      'expertise',
      'industries',
      'regions',
      'services',
    ]);
    expect(hub.unreadable.size).toBe(0);
  });

  test('has the nasty cases that other tests count on', async () => {
    const { partners } = (await loadHub(fixture)).hub;
    const profile = (slug: string) => partners.get(slug)?.profile;
    expect([...(profile('longest-name')?.name ?? '')]).toHaveLength(90);
    expect(profile('unbroken-word')?.headline).toMatch(/\b[A-Za-z]{60}\b/);
    expect(profile('palm-studio')?.name).toMatch(/^[\p{Script=Arabic} ]+$/u);
    expect(profile('aozora-keikaku')?.name).toMatch(/^\p{Script=Han}+$/u);
    expect(Object.keys(profile('bare-minimum') ?? {})).toHaveLength(7);
    expect(partners.get('hostile-markdown')?.body).toContain('<script>');
    const unlisted = [...partners.values()].filter((partner) => !isListed(partner));
    expect(unlisted.map(({ slug }) => slug)).toEqual(['brightside-agency', 'fallen-oak', 'old-mill']);
    const claimed = [...partners.values()].filter(isClaimed);
    expect(claimed).toHaveLength(6);
  });

  test('has one profile with every field', async () => {
    const { profileSchema } = await import('#domain/partner.ts');
    const { hub } = await loadHub(fixture);
    const fields = Object.keys(hub.partners.get('northlight-studio')?.profile ?? {});
    expect(fields.sort()).toEqual(Object.keys(profileSchema.shape).sort());
  });
});

describe('linking', () => {
  test('joins profile, text, logo, roster and tier', async () => {
    const { hub } = await loadHub(fixture);
    expect(hub.partners.get('northlight-studio')).toMatchObject({
      slug: 'northlight-studio',
      body: expect.stringMatching(/^Northlight began/),
      logo: { path: 'partners/northlight-studio/logo.svg', size: expect.any(Number) },
      roster: { tier: 'premier', manager: 'ada-editor' },
      tier: { id: 'premier', rank: 2 },
    });
  });

  test('gives a partner without a roster file the lowest tier and an active standing', async () => {
    const { hub } = await loadHub(fixture);
    const partner = hub.partners.get('bare-minimum');
    expect(partner?.roster).toEqual({ tier: 'registered', standing: { status: 'active' } });
    expect(partner?.tier.rank).toBe(0);
    expect(partner?.logo).toBeUndefined();
    expect(hub.rosters.has('bare-minimum')).toBe(false);
  });
});

describe('a broken file', () => {
  test('is reported, and hides no other file', async () => {
    const { hub, problems } = await loadHub(
      changed({
        'partners/bare-minimum/profile.md': '---\nname: [\n---\n',
        'partners/old-mill/profile.md': '---\nname: X\n---\n',
        'content/roster/palm-studio.yml': 'tier: [',
      }),
    );
    const files = new Set(problems.map(({ place }) => place.file));
    expect([...files]).toEqual([
      'content/roster/palm-studio.yml',
      'partners/bare-minimum/profile.md',
      'partners/old-mill/profile.md',
    ]);
    expect(hub.partners.size).toBe(10);
    expect(hub.unreadable).toEqual(new Set(['bare-minimum', 'old-mill']));
    expect(hub.partners.get('palm-studio')?.roster.tier).toBe('registered');
  });

  test.each(['content/hub.yml', 'content/tiers.yml', 'content/ranking.yml'])(
    'of settings is stood in for: %s',
    async (file) => {
      const { hub, problems } = await loadHub(changed({ [file]: 'nonsense: true\n' }));
      expect(new Set(problems.map(({ place }) => place.file))).toEqual(new Set([file]));
      expect(hub.partners.size).toBe(12);
    },
  );

  test.each([
    'content/hub.yml',
    'content/tiers.yml',
    'content/ranking.yml',
    'content/editors.yml',
    'content/taxonomy/expertise.yml',
  ])('that is missing is asked for: %s', async (file) => {
    expect(await problemsOf(changed({ [file]: undefined }))).toEqual([['layout', file, 'Missing file']]);
  });
});

describe('a file that belongs nowhere', () => {
  test.each([
    'partners/acme/notes.txt',
    'partners/acme/img/logo.png',
    'partners/Acme/profile.md',
    'partners/search/profile.md',
    'partners/readme.md',
    'content/taxonomy/skills.yml',
    'content/roster/Acme.yml',
    'content/note.md',
  ])('is refused: %s', async (file) => {
    expect(await problemsOf(changed({ [file]: 'text' }))).toEqual([
      ['layout', file, expect.stringMatching(/^Unexpected file\. Expected /)],
    ]);
  });

  test('is accepted among the handbook and the brand', async () => {
    expect(
      await problemsOf(changed({ 'content/docs/how.md': '# How', 'content/brand/text.woff2': 'font' })),
    ).toEqual([]);
  });

  test('is refused when it is the second logo', async () => {
    expect(await problemsOf(changed({ 'partners/northlight-studio/logo.webp': 'RIFF' }))).toEqual([
      [
        'layout',
        'partners/northlight-studio/logo.webp',
        'Unexpected second logo, expected only `partners/northlight-studio/logo.svg`',
      ],
    ]);
  });

  test('is refused when it is a link', async () => {
    const file = 'partners/bare-minimum/profile.md';
    const linked: Source = {
      list: () => fixture.list().map((entry) => (entry.path === file ? { ...entry, plain: false } : entry)),
      read(path) {
        expect(path).not.toBe(file);
        return fixture.read(path);
      },
    };
    expect(await problemsOf(linked)).toEqual([
      ['layout', file, 'Unexpected link or special file, expected a plain file'],
    ]);
  });
});

test('an empty repository is asked for all that a hub needs, and gives an empty hub', async () => {
  const { hub, problems } = await loadHub(memorySource({}));
  expect(problems.map(({ place }) => place.file)).toEqual([
    'content/editors.yml',
    'content/hub.yml',
    'content/ranking.yml',
    'content/taxonomy/expertise.yml',
    'content/tiers.yml',
  ]);
  expect(hub.partners.size).toBe(0);
});
