import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, readAnswers, tidyAnswers } from '#apply/answers.ts';
import { FIELDS } from '#apply/fields.ts';
import { toProfile } from '#apply/to-profile.ts';
import { toRecord } from '#apply/to-record.ts';
import { runChecks } from '#checks/index.ts';
import { parseFile } from '#repo/parse-file.ts';
import { loadHub } from '#repo/load-hub.ts';
import { overlay } from '#repo/source.ts';
import { today } from '../builders.ts';
import { fixture, rules, someAnswers } from './applying.ts';

const context = { rules, today, owner: { id: 4711, login: 'ada' } };

function written(answers: Answers) {
  const made = toProfile(answers, context);
  if ('problems' in made) throw new Error(`Expected a file, got ${JSON.stringify(made.problems)}`);
  return made;
}

function problemsOf(parts: Partial<Answers>) {
  const made = toProfile(someAnswers(parts), context);
  return 'problems' in made ? made.problems : [];
}

/** Everything that stops a build once the file is there. */
async function errorsWith(file: string, text: string) {
  const loaded = await loadHub(overlay(fixture, new Map([[file, Buffer.from(text)]])));
  const problems = [...loaded.problems, ...runChecks(loaded.hub, { today })];
  return problems.filter(({ severity }) => severity === 'error');
}

test('there are at most twelve questions for everybody, and the file needs no other', () => {
  expect(FIELDS.filter(({ core }) => core)).toHaveLength(12);
  expect(FIELDS.filter(({ core, required }) => required && !core)).toEqual([]);
});

test('answers become a file that reads well', () => {
  expect(written(someAnswers({ services: ['workshops'], currency: 'EUR', budgetFrom: '5 000' }))).toEqual({
    slug: 'harbour-light',
    file: 'partners/harbour-light/profile.md',
    text: `---
name: Harbour Light
kinds:
  - agency
headline: We help small museums to plan their exhibitions.
website: https://harbourlight.example
expertise:
  - planning
relationship: independent
confirmed: 2026-11-22
base:
  city: Porto
  country: PT
languages:
  - pt
  - en
services:
  - workshops
budget:
  currency: EUR
  from: 5000
contact:
  form: https://harbourlight.example/contact
owners:
  - id: 4711
    login: ada
agreement:
  version: 2026-01
  accepted: 2026-11-22
declarations:
  on: 2026-11-22
  rights: true
  aiUse: none
---

Two people and a dog.

We answer letters.
`,
  });
});

describe('a problem stands at its field', () => {
  test.for([
    [{ name: '' }, 'name', 'missing'],
    [{ name: 'A' }, 'name', 'short'],
    [{ name: 'x'.repeat(91) }, 'name', 'long'],
    [{ name: 'Acme\u202eslug' }, 'name', 'invisible'],
    [{ name: 'Acme \ud800' }, 'name', 'invisible'],
    [{ website: 'www.acme.example' }, 'website', 'address'],
    [{ website: 'javascript:alert(1)//https://' }, 'website', 'address'],
    [{ website: 'https://user:secret@acme.example' }, 'website', 'address'],
    [{ website: 'https://northlight.example' }, 'website', 'taken'],
    [{ contact: 'http://acme.example' }, 'contact', 'address'],
    [{ kinds: [] }, 'kinds', 'missing'],
    [{ kinds: ['bank'] }, 'kinds', 'choice'],
    [{ headline: 'Too short' }, 'headline', 'short'],
    [{ expertise: ['plumbing'] }, 'expertise', 'choice'],
    [{ about: '語'.repeat(3_000) }, 'about', 'long'],
    [{ about: 'Look: <script>' }, 'about', 'markup'],
    [{ about: '![logo](https://acme.example/x.png)' }, 'about', 'markup'],
    [{ about: '[us](http://acme.example)' }, 'about', 'markup'],
    [{ country: 'SU' }, 'country', 'choice'],
    [{ languages: ['klingon'] }, 'languages', 'choice'],
    [{ relationship: 'other' }, 'relationshipNote', 'note'],
    [{ aiUse: '' }, 'aiUse', 'missing'],
    [{ aiUse: 'much' }, 'aiUse', 'choice'],
    [{ agreement: '' }, 'agreement', 'refused'],
    [{ currency: 'EUR' }, 'budgetFrom', 'missing'],
    [{ budgetFrom: '100' }, 'currency', 'missing'],
    [{ currency: 'EUR', budgetFrom: '-5' }, 'budgetFrom', 'number'],
    [{ currency: 'EUR', budgetFrom: '500', budgetTo: '20' }, 'budgetTo', 'below'],
  ] as const)('%j', ([parts, field, fault]) => {
    expect(problemsOf(parts).map((problem) => [problem.field, problem.fault])).toEqual([[field, fault]]);
  });
});

test.for([
  ['60,000', 60_000],
  ['60.000', 60_000],
  ['1 250 000', 1_250_000],
  ['٦٠٠٠', 6_000],
] as const)('%s is an amount', ([budgetFrom, from]) => {
  const record = toRecord(tidyAnswers(someAnswers({ currency: 'EUR', budgetFrom })), { today });
  expect(record['budget']).toEqual({ currency: 'EUR', from });
});

describe('the folder', () => {
  test.for([
    ['Northlight Studio', 'northlight-studio-2'],
    ['Experts', 'p-experts'],
    ['株式会社', 'p-34f23956'],
  ] as const)('of %s is %s', ([name, slug]) => {
    expect(written(someAnswers({ name })).slug).toBe(slug);
  });
});

test('a draft of any shape is read as answers', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const answers = readAnswers(stored);
      expect(Object.keys(answers)).toEqual(FIELDS.map(({ id }) => id));
      expect(readAnswers(answers)).toEqual(answers);
    }),
  );
});

/** What breaks front matter, Markdown, YAML and their readers. */
const nasty = fc.constantFrom(
  ...[
    '---',
    '---\ntier: premier',
    '\n---\n',
    '--- # x',
    '...',
    '{{',
    '}',
    '[',
    ']',
    '&a',
    '*a',
    '!!str',
    '|',
    '>',
  ],
  ...[
    '%YAML 1.1',
    '@x',
    '`x`',
    'null',
    '~',
    'true',
    'no',
    '0x1f',
    '1e3',
    '.inf',
    '2026-01-01',
    '<<: *a',
    'a: b',
  ],
  ...['# x', ' # x', '"', "'", "it's", '\\', '\t', '\r\n', '- a', '__proto__', '<script>', '### Name', '{x}'],
  ...['-', ':', ': ', '?', '? a', 'ß', '語', 'مرحبا', '👩‍🚀', '\u00a0x\u00a0', ',', '%', '=', '\n\n', '    x'],
);
const invisible = fc.constantFrom('\u2028', '\u0000', '\ufeff', '\u202e', '\ud800', '\u0085', '\u{e0041}');
const joined = (parts: fc.Arbitrary<string>, between: string) =>
  fc.array(parts, { maxLength: 6 }).map((all) => all.join(between));
const words = fc.oneof(
  { weight: 6, arbitrary: joined(nasty, ' ') },
  { weight: 6, arbitrary: joined(nasty, '') },
  { weight: 6, arbitrary: joined(fc.oneof(nasty, fc.string({ maxLength: 8 })), ' ') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: joined(fc.oneof(nasty, invisible, fc.string({ unit: 'binary' })), '') },
);
/** Mostly the right thing, so that many files come to be, and something else often enough. */
const mostly = <Value>(value: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 25, arbitrary: value }, { weight: 1, arbitrary: other });
const lists = (known: readonly string[]) =>
  mostly(fc.subarray([...known], { minLength: 1 }), fc.array(words, { maxLength: 4 }));
const webAddress = fc
  .tuple(fc.domain(), fc.webPath({ size: 'small' }))
  .map(([host, path]) => `https://${host}${path}`);

const fuzzed: fc.Arbitrary<Answers> = fc
  .record({
    name: fc.oneof(
      words.map((text) => `Acme ${text}`),
      words,
    ),
    website: mostly(webAddress, words),
    kinds: lists(['agency', 'creator']),
    headline: fc.oneof(
      words.map((text) => `${text} and ten letters more`),
      words,
    ),
    expertise: lists(rules.expertise),
    about: words,
    country: mostly(fc.constantFrom('PT', 'DE'), words),
    city: words,
    languages: lists(['pt', 'en', 'zh-Hant']),
    contact: mostly(webAddress, words),
    relationship: mostly(fc.constantFrom('independent', 'reseller'), words),
    relationshipNote: words,
    aiUse: mostly(fc.constantFrom('none', 'assisted'), words),
    agreement: mostly(fc.constant('yes'), words),
    services: fc.oneof(fc.constant([]), lists(rules.services)),
    currency: mostly(fc.constant('EUR'), words),
    budgetFrom: mostly(fc.nat().map(String), words),
    budgetTo: mostly(fc.constantFrom('', '2147483647'), words),
    logoAlt: words,
  })
  .map(readAnswers);

test('APP-3: of 500 generated applications each becomes a file that every check accepts and that reads back as it was answered, or has a message at a field', async () => {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(fuzzed, async (answers) => {
      const made = toProfile(answers, context);
      if ('problems' in made) {
        expect(made.problems).not.toEqual([]);
        for (const { field } of made.problems) expect(FIELDS.map(({ id }) => id)).toContain(field);
        return;
      }
      files += 1;
      expect(await errorsWith(made.file, made.text)).toEqual([]);
      const tidy = tidyAnswers(answers);
      const read = parseFile(made.file, 'profile', Buffer.from(made.text));
      const { agreement } = rules;
      expect(read).toEqual({
        ok: true,
        data: toRecord(tidy, { today, agreement, owner: context.owner }),
        body: tidy.about,
      });
    }),
    { numRuns: 500 },
  );
  expect(files).toBeGreaterThan(100);
});
