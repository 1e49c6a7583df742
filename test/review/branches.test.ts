/** Whole reviews over the fixture hub, from Git objects to the decision: what attackers try, and what honest people do. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewPull } from '#review/review-pull.ts';
import type { FileChanges } from '../github/fake/git.ts';
import { FixtureRepository, fixtureText } from './a-branch.ts';

const EDITOR = 1001;
const OWNER = 2001;
const STRANGER = 6666;
const profile = 'partners/northlight-studio/profile.md';
const palm = 'partners/palm-studio/profile.md';

let fixtures: FixtureRepository;
beforeAll(() => {
  fixtures = new FixtureRepository();
});
afterAll(() => fixtures.remove());

const edit = (from: string | RegExp, to: string, file = profile): FileChanges => {
  const text = fixtureText(file);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return { [file]: changed };
};

async function judge(changes: FileChanges, author = OWNER) {
  const { class: found, outcome, findings, lane, next } = await fixtures.review(changes, author);
  return { class: found, outcome, lane, next, rules: findings.map(({ rule, level }) => `${rule} ${level}`) };
}

/** A complete application of an account. */
const application = (name: string, id: number, more = '') => `---
name: ${name}
kinds: [consultant]
headline: We help orchards to plan their harvest.
website: https://orchard-plans.example
expertise: [planning]
relationship: independent
confirmed: 2026-11-20
base: { country: PT }
languages: [pt]
contact: { form: 'https://orchard-plans.example/contact' }
owners: [{ id: ${id}, login: olive }]
agreement: { version: 2026-01, accepted: 2026-11-20 }
declarations: { on: 2026-11-20, rights: true, aiUse: none }
${more}---

We count blossoms in March and crates in October, and everything between is a plan.
`;

describe('honest changes', () => {
  test.for([
    ['a smaller budget', edit('from: 4000', 'from: 3000'), 'ready', 'harmless'],
    ['a new confirmation', edit('confirmed: 2026-11-02', 'confirmed: 2026-11-21'), 'ready', 'harmless'],
  ] as const)("an owner's own change, as %s, is ready", async ([, changes, outcome, lane]) => {
    expect(await judge(changes)).toEqual({ class: 'own-edit', outcome, lane, next: 'editor', rules: [] });
  });

  test.for([
    ['Japanese', edit('We help museums', '美術館と'), OWNER],
    [
      'Arabic, from right to left',
      edit(/^headline: .*$/m, 'headline: نساعد المتاحف على تخطيط مواسمها بهدوء.', palm),
      2005,
    ],
    ['Devanagari with joiners', edit('Inês Carvalho', 'क्‍ष इनेस'), OWNER],
    ['an emoji of several people', edit('Season notes', 'Season notes 👩‍👩‍👧'), OWNER],
  ] as const)('words in %s bring no finding', async ([, changes, author]) => {
    expect(await judge(changes, author)).toMatchObject({
      class: 'own-edit',
      rules: [],
      outcome: 'needs-editor',
    });
  });

  test('line ends of Windows bring no finding', async () => {
    const text = fixtureText(profile).replace('from: 4000', 'from: 5000').replaceAll('\n', '\r\n');
    expect(await judge({ [profile]: text })).toMatchObject({ outcome: 'ready', rules: [] });
  });

  test('a complete application waits for an editor, and nothing else', async () => {
    const changes = { 'partners/orchard-plans/profile.md': application('Orchard Plans', STRANGER) };
    expect(await judge(changes, STRANGER)).toEqual({
      class: 'new',
      outcome: 'needs-editor',
      lane: 'application',
      next: 'editor',
      rules: [],
    });
  });

  test('a slip that was there before is not held against who does not make it', async () => {
    const broken = fixtures.commit(edit('teamSize: 14', 'teamSize: many'));
    const head = fixtures.commit(
      { [palm]: fixtureText(palm).replace(/^confirmed: .*$/m, 'confirmed: 2026-11-21') },
      broken,
    );
    const decision = reviewPull(await fixtures.read(head, 2005, broken));
    expect(decision).toMatchObject({ class: 'own-edit', outcome: 'ready', findings: [] });
  });
});

test('two faults of one line carry the line on which both are mended', async () => {
  const changes = edit(
    'expertise: [planning, portfolio-planning,',
    'expertise: [planing, portfolio_planning,',
  );
  const { findings } = await fixtures.review(changes, OWNER);
  expect(findings.map(({ replacement }) => replacement)).toEqual(
    Array(2).fill('expertise: [planning, portfolio-planning, migration, training]'),
  );
});

describe('attacks', () => {
  test.for([
    ['reversed text', 'We help\u202e museums'],
    ['a zero-width space', 'We\u200bhelp museums'],
    ['tag characters', 'We help\u{e0041} museums'],
    ['a filler', 'We help\u3164museums'],
  ] as const)('threat 21: %s is refused', async ([, words]) => {
    expect(await judge(edit('We help museums', words))).toMatchObject({
      outcome: 'changes-needed',
      rules: ['readable error'],
    });
  });

  test('threat 21: an escape that makes such a character is refused', async () => {
    const changes = edit(/^headline: .*$/m, 'headline: "We help \\u202e museums and theatres."');
    expect(await judge(changes)).toMatchObject({ rules: ['readable error'] });
  });

  test.for([
    ['a tier', 'tier: premier'],
    ['a badge', 'badges: [winner]'],
    ['a standing', 'standing: { status: active }'],
    ['a check by the program', 'checked: 2026-11-01'],
  ] as const)('threat 22: %s of the own choice is refused', async ([, line]) => {
    expect(await judge(edit('relationship: other', `${line}\nrelationship: other`))).toMatchObject({
      outcome: 'changes-needed',
      rules: ['schema error'],
    });
  });

  test('threat 22: a partner who raises or drops his own tier waits for an editor', async () => {
    const roster = 'content/roster/palm-studio.yml';
    for (const changes of [edit('tier: certified', 'tier: premier', roster), { [roster]: undefined }]) {
      expect(await judge(changes, 2005)).toMatchObject({ class: 'content', outcome: 'needs-editor' });
    }
  });

  test('threat 23: a stranger who makes himself an owner is refused', async () => {
    const changes = edit('{ id: 2001, login: ines-carvalho }', `{ id: ${STRANGER}, login: ines-carvalho }`);
    expect(await judge(changes, STRANGER)).toMatchObject({
      class: 'foreign-edit',
      outcome: 'changes-needed',
      rules: expect.arrayContaining(['ownership error', 'foreign-profile review']),
    });
  });

  test('threat 23: whoever writes himself into the editors changes nothing for this review', async () => {
    const editors = `${fixtureText('content/editors.yml')}  - id: ${STRANGER}\n    login: me\n    name: Me\n`;
    expect(await judge({ 'content/editors.yml': editors }, STRANGER)).toMatchObject({
      class: 'content',
      outcome: 'needs-editor',
      rules: ['editors-files review'],
    });
  });

  test('threat 24: a website that moves to another host waits for an editor', async () => {
    const changes = edit('website: https://northlight.example', 'website: https://northlight-studio.example');
    expect(await judge(changes)).toMatchObject({
      outcome: 'needs-editor',
      rules: ['identity-change review'],
    });
  });

  test.for([
    ['javascript', 'javascript:alert(1)'],
    ['a data address', 'data:text/html,x'],
    ['a user name', 'https://a:b@northlight.example'],
    ['a bare number', 'https://2130706433/'],
    ['a backslash', 'https:\\\\northlight.example'],
    ['a local host', 'https://printer.local'],
    ['a port', 'https://northlight.example:8443'],
  ] as const)('threat 25: %s as website is refused', async ([, address]) => {
    const { outcome, rules } = await judge(edit('https://northlight.example\n', `'${address}'\n`));
    expect([outcome, rules]).toEqual(['changes-needed', ['schema error']]);
  });

  test('threat 41: a mail address or telephone number in the text is pointed out', async () => {
    const changes = edit('Read [how', 'Write to ines@northlight.example or read [how');
    expect((await judge(changes)).rules).toEqual(['contact-in-text warning']);
  });

  test('threat 1: front matter that is code is refused', async () => {
    expect(await judge({ [profile]: '---js\nprocess.exit()\n---\n' })).toMatchObject({
      rules: ['readable error'],
    });
  });

  test('threat 10: a page of the own is refused', async () => {
    const changes = {
      ...edit('from: 4000', 'from: 5000'),
      'partners/northlight-studio/index.mdx': 'export const x = 1',
    };
    expect((await judge(changes)).rules).toEqual(expect.arrayContaining(['plain-files error']));
  });

  test('threat 15: a logo that is a link is refused and not followed', async () => {
    const changes = { 'partners/northlight-studio/logo.svg': { mode: '120000', content: '/etc/passwd' } };
    expect((await judge(changes)).rules).toEqual(expect.arrayContaining(['plain-files error']));
  });

  test('threat 14: a logo of another kind than its name says is refused', async () => {
    const changes = { 'partners/palm-studio/logo.png': 'GIF89a' };
    expect(await judge(changes, 2005)).toMatchObject({
      outcome: 'changes-needed',
      rules: expect.arrayContaining(['logo error']),
    });
  });

  test('threat 19: the name of another partner in other letters is refused', async () => {
    const changes = { 'partners/north/profile.md': application('NORTHLIGHT STUDIO', STRANGER) };
    expect((await judge(changes, STRANGER)).rules).toContain('case-clash error');
  });

  test('threat 20: a name, a folder and a logo that look like those of another go to an editor', async () => {
    const logo = path.resolve(import.meta.dirname, '../fixtures/hub/partners/northlight-studio/logo.svg');
    const png = await sharp(readFileSync(logo), { density: 200 }).resize(300).png().toBuffer();
    const changes = {
      'partners/north1ight-studio/profile.md': application(
        'Nоrthlight Studio',
        STRANGER,
        'logoAlt: A lighthouse\n',
      ),
      'partners/north1ight-studio/logo.png': png,
    };
    expect(await judge(changes, STRANGER)).toMatchObject({
      outcome: 'needs-editor',
      rules: expect.arrayContaining([
        'look-alike-name review',
        'look-alike-slug review',
        'look-alike-logo review',
      ]),
    });
  });

  test('threat 30: a change of a folder that was changed meanwhile must be brought up to date', async () => {
    const base = fixtures.commit(edit('teamSize: 14', 'teamSize: 15'));
    const head = fixtures.commit(edit('founded: 2012', 'founded: 2011'));
    const { outcome, findings } = reviewPull(await fixtures.read(head, OWNER, base));
    expect([outcome, findings.map(({ rule }) => rule)]).toEqual(['changes-needed', ['outdated-folder']]);
  });

  test('a term that editors take away breaks the profiles that name it, and is found there', async () => {
    const taxonomy = 'content/taxonomy/expertise.yml';
    const changes = edit(/ {2}- id: migration\n(?: {4}.*\n)+/, '', taxonomy);
    const { findings } = await fixtures.review(changes, EDITOR);
    expect(findings.map(({ path: file }) => file)).toContain(profile);
  });
});
