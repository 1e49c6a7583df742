import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Problem } from '#domain/problem.ts';
import type { CollectionKind } from '#repo/collections.ts';
import { parseFile } from '#repo/parse-file.ts';
import { toSchemaProblems } from '#repo/schema-problems.ts';

/** A valid profile of seven lines; line 1 is the opening `---`. */
const VALID = [
  'name: Acme Studio',
  'kinds: [agency]',
  'headline: We help small museums to sell tickets online.',
  'website: https://acme.example',
  'expertise: [planning]',
  'relationship: independent',
  'confirmed: 2026-11-01',
];
const FIRST_ADDED = VALID.length + 2;

function problemsOf(kind: CollectionKind, text: string): readonly Problem[] {
  const parsed = parseFile(`content/${kind}`, kind, Buffer.from(text));
  return parsed.ok ? [] : parsed.problems;
}

/** Problems of the valid profile with some of its lines replaced and others added. */
function profileWith(...lines: readonly string[]): readonly Problem[] {
  const keys = new Set(lines.map((line) => line.split(':')[0]));
  const kept = VALID.filter((line) => !keys.has(line.split(':')[0]));
  return problemsOf('profile', `---\n${[...kept, ...lines].join('\n')}\n---\n`);
}

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
  readonly field: string;
  readonly message: string;
  readonly hint: string;
}

const cases: readonly Case[] = [
  {
    name: 'a text that is too short, with both lengths',
    lines: ['headline: Hello'],
    field: 'headline',
    message: 'Unexpected `Hello` of 5 characters, expected at least 10 characters',
    hint: 'Say more.',
  },
  {
    name: 'a text that is too long, cut',
    lines: [`name: ${'long '.repeat(40)}`],
    field: 'name',
    message: `Unexpected \`${'long '.repeat(12).slice(0, 59)}…\` of 199 characters, expected at most 90 characters`,
    hint: 'Shorten it.',
  },
  {
    name: 'an empty text',
    lines: ["headline: '   '"],
    field: 'headline',
    message: 'Unexpected empty text, expected at least 10 characters',
    hint: 'Say more.',
  },
  {
    name: 'a list that is too long, with its size',
    lines: [`regions: [${'europe, '.repeat(12)}africa]`],
    field: 'regions',
    message: 'Unexpected list of 13 entries, expected at most 12 entries',
    hint: 'Shorten it.',
  },
  {
    name: 'an empty list',
    lines: ['kinds: []'],
    field: 'kinds',
    message: 'Unexpected empty list, expected at least 1 entry',
    hint: 'Say more.',
  },
  {
    name: 'a number that is too big',
    lines: ['teamSize: 900000'],
    field: 'teamSize',
    message: 'Unexpected `900000`, expected at most `500000`',
    hint: 'Correct the value.',
  },
  {
    name: 'a fraction where people are counted',
    lines: ['teamSize: 1.5'],
    field: 'teamSize',
    message: 'Unexpected number `1.5`, expected a whole number',
    hint: 'Correct the value.',
  },
  {
    name: 'a number in quotes',
    lines: ["founded: '2001'"],
    field: 'founded',
    message: 'Unexpected text `2001`, expected a number',
    hint: 'Write it without quotes: `2001`.',
  },
  {
    name: 'a number that should be a text',
    lines: ['name: 2001'],
    field: 'name',
    message: 'Unexpected number `2001`, expected a text',
    hint: "Write it in quotes: `'2001'`.",
  },
  {
    name: 'a single word where a list belongs',
    lines: ['languages: pt'],
    field: 'languages',
    message: 'Unexpected text `pt`, expected a list',
    hint: 'Write a list: `[pt]`.',
  },
  {
    name: 'a word where a group belongs, with the fields of the group',
    lines: ['availability: soon'],
    field: 'availability',
    message: 'Unexpected text `soon`, expected a group with the fields `status`, `from`, `confirmed`',
    hint: 'Correct the value.',
  },
  {
    name: 'a group where a list belongs',
    lines: ['owners: { id: 1 }'],
    field: 'owners',
    message: 'Unexpected group of fields, expected a list',
    hint: 'Correct the value.',
  },
  {
    name: 'a field without a value',
    lines: ['budget:'],
    field: 'budget',
    message: 'Missing value of `budget`, expected a group with the fields `currency`, `from`, `to`',
    hint: 'Write a value, or remove the field when you have none.',
  },
  {
    name: 'a mistyped word of a list, with the nearest one',
    lines: ['kinds: [agency, consultent]'],
    field: 'kinds.1',
    message:
      'Unexpected `consultent`, expected one of `agency`, `consultant`, `creator`, `local-guide`, `tool-integrator`',
    hint: 'Did you mean `consultant`?',
  },
  {
    name: 'a field of an entry of a list',
    lines: ["links: [{ type: blog, url: 'javascript:alert(1)' }]"],
    field: 'links.0.url',
    message:
      'Unexpected `javascript:alert(1)`, expected a public address that starts with `https://`, without user, port or spaces',
    hint: 'Correct the value.',
  },
  {
    name: 'an address without `https`',
    lines: ['website: http://acme.example'],
    field: 'website',
    message:
      'Unexpected `http://acme.example`, expected a public address that starts with `https://`, without user, port or spaces',
    hint: 'Did you mean `https://acme.example`?',
  },
  {
    name: 'a country code in small letters',
    lines: ['base: { country: pt }'],
    field: 'base.country',
    message: 'Unexpected `pt`, expected an ISO 3166-1 country code of two capitals, as `PT`',
    hint: 'Did you mean `PT`?',
  },
  {
    name: 'a date with a time',
    lines: ['confirmed: 2026-11-01T10:00:00Z'],
    field: 'confirmed',
    message: 'Unexpected `2026-11-01T10:00:00Z`, expected a date as `2026-11-22`',
    hint: 'Did you mean `2026-11-01`?',
  },
  {
    name: 'a mail address that is none, once although two rules are broken',
    lines: ['contact: { email: nobody }'],
    field: 'contact.email',
    message: 'Unexpected `nobody`, expected a mail address, as `name@example.com`',
    hint: 'Correct the value.',
  },
  {
    name: 'what must be `true`',
    lines: ['contact: { publishEmail: false }'],
    field: 'contact.publishEmail',
    message: 'Unexpected `false`, expected `true`',
    hint: 'Correct the value.',
  },
  {
    name: 'two fields that do not fit together',
    lines: ['budget: { currency: EUR, from: 500, to: 200 }'],
    field: 'budget.to',
    message: 'Unexpected `200`, expected `to` at or above `from`',
    hint: 'Correct the value.',
  },
  {
    name: 'a field that another one asks for',
    lines: ['relationship: other'],
    field: 'relationshipNote',
    message:
      'Missing field `relationshipNote`, expected a sentence in `relationshipNote`, since the relationship is `other`',
    hint: 'Add the field: The relationship in a sentence; required for `other`.',
  },
  {
    name: 'a wrong word that decides which fields belong',
    lines: ['lifecycle: { status: pause, until: 2027-01-01 }'],
    field: 'lifecycle.status',
    message: 'Unexpected `pause`, expected one of `active`, `paused`, `left`',
    hint: 'Did you mean `paused`?',
  },
  {
    name: 'a missing word that decides which fields belong',
    lines: ['lifecycle: { until: 2027-01-01 }'],
    field: 'lifecycle.status',
    message: 'Missing field `lifecycle.status`, expected one of `active`, `paused`, `left`',
    hint: 'Add the field.',
  },
  {
    name: 'a missing field of one way to fill a group',
    lines: ['lifecycle: { status: paused }'],
    field: 'lifecycle.until',
    message: 'Missing field `lifecycle.until`, expected a date as `2026-11-22`',
    hint: 'Add the field: Day of return.',
  },
  {
    name: 'a mistyped field of one way to fill a group',
    lines: ['lifecycle: { status: left, on: 2026-01-01, reason: closed, sucessor: acme }'],
    field: 'lifecycle.sucessor',
    message: 'Unexpected field `sucessor`, expected `successor`',
    hint: 'Did you mean `successor`? Rename the field, or remove it.',
  },
  {
    name: 'a mistyped field',
    lines: ['langages: [pt]'],
    field: 'langages',
    message: 'Unexpected field `langages`, expected `languages`',
    hint: 'Did you mean `languages`? Rename the field, or remove it.',
  },
  {
    name: 'a field outside its group',
    lines: ['country: PT'],
    field: 'country',
    message: 'Unexpected field `country`, expected `base.country`',
    hint: 'Write it below `base`, as `base: { country: … }`.',
  },
  {
    name: 'a field that nothing resembles',
    lines: ['base: { country: PT, favouriteColour: green }'],
    field: 'base.favouriteColour',
    message: 'Unexpected field `favouriteColour`, expected one of `city`, `country`, `timeZone`',
    hint: 'Remove the field.',
  },
];

describe('a profile with one slip', () => {
  test.each(cases)('is told of $name', ({ lines, field, message, hint }) => {
    const problems = profileWith(...lines);
    expect(problems.map(({ place, ...rest }) => ({ field: place.field, ...rest }))).toEqual([
      { check: 'schema', severity: 'error', field, message, hint },
    ]);
  });
});

test('a valid profile has no problem', () => {
  expect(profileWith()).toEqual([]);
});

test('a missing field is named with what it is for, on the first line of the front matter', () => {
  const [problem, ...others] = problemsOf('profile', `---\n${VALID.slice(1).join('\n')}\n---\n`);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    place: { line: 2, field: 'name' },
    message: 'Missing field `name`, expected a text',
    hint: 'Add the field: Name as it is shown.',
  });
});

test('each slip is found on its own line, deep in lists too', () => {
  const problems = profileWith(
    'people:',
    '  - name: Ada',
    '    role: Founder',
    '    consent: 2026-01-01',
    '  - name: Grace',
    '    role: Engineer',
    '    consent: last week',
    'links:',
    '  - type: blgo',
    '    url: https://acme.example/blog',
  );
  expect(problems.map(({ place }) => [place.field, place.line])).toEqual([
    ['links.0.type', FIRST_ADDED + 8],
    ['people.1.consent', FIRST_ADDED + 6],
  ]);
});

test.each([
  [
    'an empty front matter',
    '---\n---\n',
    'Missing content, expected a group with the fields `name`, `kinds`',
  ],
  ['a list', '---\n- name\n---\n', 'Unexpected list, expected a group with the fields `name`, `kinds`'],
])('%s is one problem without a field', (_, text, message) => {
  const [problem, ...others] = problemsOf('profile', text);
  expect(others).toEqual([]);
  expect(problem?.message).toContain(message);
  expect(problem?.place.field).toBeUndefined();
  expect(problem?.place.line).toBeGreaterThan(0);
});

describe('settings in which one of two forms is allowed', () => {
  const themed = (brand: string) =>
    problemsOf('settings', `theme:\n  brand: ${brand}\n  signal: '#c2410c'\n`)
      .filter(({ place }) => place.field?.startsWith('theme'))
      .map(({ place, message, hint }) => [place.field, place.line, message, hint]);

  test('follow the form that was meant', () => {
    expect(themed('red')).toEqual([
      ['theme.brand', 2, 'Unexpected `red`, expected a colour as `#0a5c43`', 'Correct the value.'],
    ]);
    expect(themed('{ hue: 900, croma: 0.1 }')).toEqual([
      ['theme.brand.hue', 2, 'Unexpected `900`, expected at most `360`', 'Correct the value.'],
      [
        'theme.brand.chroma',
        2,
        'Missing field `theme.brand.chroma`, expected a number',
        'Add the field: OKLCH chroma.',
      ],
      [
        'theme.brand.croma',
        2,
        'Unexpected field `croma`, expected `chroma`',
        'Did you mean `chroma`? Rename the field, or remove it.',
      ],
    ]);
  });

  test('name both forms when neither was meant', () => {
    expect(themed('7')).toEqual([
      ['theme.brand', 2, 'Unexpected `7`, expected a text, or a group of fields', 'Correct the value.'],
    ]);
  });

  test('accept either form', () => {
    expect(themed("'#0a5c43'")).toEqual([]);
    expect(themed('{ hue: 160, chroma: 0.1 }')).toEqual([]);
  });
});

test('a rule without words of its own shows its pattern', () => {
  const schema = z.strictObject({ version: z.string().regex(/^\d{4}-\d{2}$/) });
  const data = { version: 'spring' };
  const issues = schema.safeParse(data).error?.issues ?? [];
  const problems = toSchemaProblems(issues, { file: 'a.yml', schema, data, lineOf: () => 7 });
  expect(problems.map(({ message, place }) => [place.line, message])).toEqual([
    [7, 'Unexpected `spring`, expected a text that fits `/^\\d{4}-\\d{2}$/`'],
  ]);
});

test('no message repeats a huge, many-lined or backticked text', () => {
  const hostile = `"a \`b\` ${'\\n\\tx'.repeat(200)} ${'y'.repeat(3000)}"`;
  const problems = [
    ...profileWith(`website: ${hostile}`),
    ...profileWith(`${hostile}: 1`),
    ...profileWith(`kinds: [${hostile}]`),
    ...profileWith(`name: ${hostile}`),
  ];
  expect(problems.length).toBeGreaterThanOrEqual(4);
  for (const { message, hint = '', place } of problems) {
    for (const text of [message, hint, place.field ?? '']) {
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text.length).toBeLessThan(420);
    }
    expect(message).not.toContain('`a `b`');
  }
});

test('names that every object inherits are unknown fields like others', () => {
  const [problem] = profileWith('constructor: { name: x }');
  expect(problem?.message).toMatch(/^Unexpected field `constructor`, expected one of `name`/);
});
