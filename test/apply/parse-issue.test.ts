import { describe, expect, test } from 'vitest';
import { formParts } from '#apply/form-parts.ts';
import { toIssueForm } from '#apply/issue-form.ts';
import { parseIssue } from '#apply/parse-issue.ts';
import { toProfile } from '#apply/to-profile.ts';
import { localise } from '#domain/localise.ts';
import { TRANSLATED } from '#texts/catalogues.ts';
import { aHub, aSettings, aTaxonomy, today } from '../builders.ts';
import { anIssue, hub, rules, someAnswers } from './applying.ts';

const parts = formParts(hub);
const LOGO = 'https://github.com/user-attachments/assets/0a1b2c3d-1234-4abc-8def-0123456789ab';

function problemsOf(body: string) {
  const read = parseIssue(body, hub);
  return 'problems' in read ? read.problems : [];
}

test('what the form sends becomes the profile that the same answers make on the site', () => {
  const read = parseIssue(anIssue(), hub);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const answers = someAnswers();
  // The issue says the languages in the order of the form.
  expect(read).toEqual({ answers: { ...answers, languages: ['en', 'pt'] }, logo: undefined });
  expect(toProfile(read.answers, { rules, today })).toHaveProperty(
    'file',
    'partners/harbour-light/profile.md',
  );
});

test('line ends of Windows and spaces behind headings change nothing', () => {
  expect(
    problemsOf(
      anIssue()
        .replace(/(### .*)\n/g, '$1  \n')
        .replaceAll('\n', '\r\n'),
    ),
  ).toEqual([]);
});

test('a label that holds a comma is still one choice', () => {
  const terms = [{ id: 'a', name: 'Goals' }, { id: 'b', name: 'Goals (a), and more' }, 'planning'];
  const odd = aHub({ taxonomies: [aTaxonomy('expertise', terms)], settings: hub.settings });
  const body = anIssue({ expertise: 'Goals (a), and more (b), Goals (a)' }, odd);
  expect(parseIssue(body, odd)).toMatchObject({ answers: { expertise: ['b', 'a'] } });
});

describe('threat 35: text of the applicant does not pass for a heading of the form', () => {
  const name = parts[0]?.label ?? '';
  test.for([
    ['a second heading with another answer', `Fine.\n\n### ${name}\n\nSomebody Else`, 'repeated'],
    ['the same with spaces before it', `Fine.\n\n  ### ${name}\n\nSomebody Else`, 'repeated'],
    ['one of another level', `Fine.\n\n# ${name}\n\nSomebody Else`, 'repeated'],
    ['one in other letters', `Fine.\n\n### ${name.toUpperCase()} ###\n\nSomebody Else`, 'repeated'],
    ['one behind a line end of old machines', `Fine.\r\r### ${name}\r\rSomebody Else`, 'repeated'],
  ] as const)('%s', ([, about, fault]) => {
    expect(problemsOf(anIssue({ about }))).toEqual([{ fault, other: name }]);
  });

  test('headings of its own stay text', () => {
    const about = 'We are two.\n\n### How we work\n\nSlowly.';
    expect(parseIssue(anIssue({ about }), hub)).toMatchObject({ answers: { about } });
  });

  test('every heading is there, in the order of the form, and nothing stands before the first', () => {
    const sections = anIssue().split(/(?=^### )/m);
    const [first = '', second = '', ...rest] = sections;
    const swapped = [second, first, ...rest].join('');
    expect(problemsOf(swapped)).toEqual([{ fault: 'headings', other: name }]);
    expect(problemsOf(`Hello\n\n${anIssue()}`)).toEqual([{ fault: 'headings', other: name }]);
    for (const [at, { label }] of parts.entries()) {
      const without = sections.filter((_, index) => index !== at).join('');
      expect(problemsOf(without)).toEqual([{ fault: 'headings', other: label }]);
    }
  });

  test('an answer of one line stays on one line', () => {
    expect(problemsOf(anIssue({ city: 'Porto\ntier: premier' }))).toEqual([
      { field: 'city', fault: 'lines' },
    ]);
  });

  test('only what the form offers can be chosen', () => {
    const choices = { kinds: 'Agency (agency), Bank (bank)', relationship: 'Independent', country: 'PT' };
    expect(problemsOf(anIssue(choices)).map(({ field, fault }) => [field, fault])).toEqual([
      ['kinds', 'choice'],
      ['country', 'choice'],
      ['relationship', 'choice'],
    ]);
  });

  test('only the present version of the agreement is accepted, and only with a tick', () => {
    for (const agreement of ['- [ ] I accept', '- [X] I accept', 'yes', '- [X]']) {
      const read = parseIssue(anIssue({ agreement }), hub);
      expect(read).toMatchObject({ answers: { agreement: '' } });
    }
  });
});

describe('threat 37: a logo comes from the attachments of the issue and from nowhere else', () => {
  test.for([LOGO, `![logo](${LOGO})`, `<img width="64" alt="logo" src="${LOGO}" />`])('%s', (logo) => {
    expect(parseIssue(anIssue({ logo }), hub)).toMatchObject({ logo: LOGO });
  });

  test.for([
    'https://evil.example/logo.png',
    'http://169.254.169.254/latest',
    LOGO.replace('https', 'http'),
    LOGO.replace('github.com', 'github.com.evil.example'),
    `${LOGO}/../../x`,
    `${LOGO} ${LOGO.replace('0a', '0b')}`,
  ])('refuses %s', (logo) => {
    expect(problemsOf(anIssue({ logo }))).toEqual([{ field: 'logoAlt', fault: 'choice' }]);
  });
});

test.each(TRANSLATED)('the headings of the form differ from each other in %s', (locale) => {
  const labels = formParts(aHub({ settings: aSettings({ ...hub.settings, locale }) })).map(
    ({ label }) => label,
  );
  expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
});

describe('the issue form', () => {
  const form = toIssueForm(hub);
  const body = form['body'] as {
    type: string;
    id?: string;
    attributes: Record<string, unknown>;
    validations?: unknown;
  }[];

  test('asks what the site asks, and for a logo in formats that can be drawn', () => {
    expect(body.slice(1).map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
    expect(body.find(({ id }) => id === 'logo')).toMatchObject({
      type: 'upload',
      validations: { required: false, accept: '.svg,.png,.jpg,.webp' },
    });
  });

  test('offers each choice once, and nothing that GitHub takes for itself', () => {
    for (const { attributes } of body) {
      const options = (attributes['options'] ?? []) as readonly unknown[];
      expect(new Set(options).size).toBe(options.length);
      expect(options).not.toContain('None');
    }
  });

  test('speaks the language of the hub, and its answers are understood', () => {
    const german = localise(hub, 'de');
    expect(toIssueForm(german)['name']).toBe('Eintrag beantragen');
    expect(parseIssue(anIssue({}, german), german)).toHaveProperty('answers.name', 'Harbour Light');
  });
});
