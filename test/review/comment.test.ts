import { expect, test } from 'vitest';
import { type CommentFacts, toComment } from '#review/comment.ts';
import { cardChanges } from '#review/card-changes.ts';
import { formatMark, readMark } from '#review/comment-mark.ts';
import {
  formatMention,
  formatSentence,
  formatSuggestion,
  formatValue,
  statusText,
  toUrlPath,
} from '#review/comment-parts.ts';
import type { Decision, Finding } from '#review/decision.ts';
import { aHub, aPartner } from '../builders.ts';

const PROFILE = 'partners/zeta/profile.md';

function aFinding(parts: Partial<Finding> = {}): Finding {
  return { rule: 'layout', level: 'error', path: PROFILE, message: 'Unexpected `x`, expected `y`', ...parts };
}

function aComment(decision: Partial<Decision> = {}, facts: Partial<CommentFacts> = {}): string {
  return toComment({
    decision: {
      ...{ class: 'new', outcome: 'changes-needed', headSha: 'abcdef0123456789'.repeat(3).slice(0, 40) },
      ...{ partner: 'zeta', findings: [], lane: 'application', reasons: ['Lane `application` decides.'] },
      ...{ next: 'author', ...decision },
    },
    ...{
      omitted: 0,
      card: [],
      author: 'zoe',
      standing: undefined,
      docs: 'https://github.com/o/r/blob/HEAD/content/docs/',
    },
    head: { url: 'https://github.com/zoe/partners', branch: 'patch-1' },
    ...facts,
  });
}

test('says what was checked at which commit, what to do, and where', () => {
  const comment = aComment({ findings: [aFinding({ line: 4, hint: 'Choose one of `a`, `b`.' })] });
  expect(comment).toContain('### ❌ 1 thing to fix before this can go on');
  expect(comment).toContain(
    'Thank you, @zoe – I checked commit <code>abcdef0</code> of your **new profile** <code>zeta</code>.',
  );
  expect(comment).toContain(
    'line 4 | Unexpected <code>x</code>, expected <code>y</code>. Choose one of <code>a</code>, <code>b</code>. |',
  );
  expect(comment).toContain('(https://github.com/o/r/blob/HEAD/content/docs/checks.md#layout)');
  expect(comment).toContain(`(https://github.com/zoe/partners/edit/patch-1/${PROFILE})`);
  expect(comment).toContain('`/appeal`');
});

test('says who acts next, the place in the line and the median answer', () => {
  const waiting = { outcome: 'needs-editor', next: 'editor' } as const;
  expect(aComment(waiting, { standing: { ahead: 3, medianDays: 2 } })).toContain(
    'there is nothing for you to do. 3 wait before it; half of all answers came within 2 days.',
  );
  expect(aComment(waiting, { standing: { ahead: 0 } })).toContain('It is the first in line.');
  expect(aComment({ outcome: 'ready', next: 'clock', notBefore: '2026-11-22T13:00:00.000Z' })).toContain(
    'it merges itself after 2026-11-22 13:00 UTC, unless an owner or an editor objects',
  );
  expect(aComment({ outcome: 'can-merge', next: 'merger' })).toContain('merges this very commit');
});

test('shows what visitors will see, before and after', () => {
  const base = aHub({ partners: [aPartner({ slug: 'zeta', name: 'Zeta', languages: ['en'] })] });
  const head = aHub({ partners: [aPartner({ slug: 'zeta', name: 'Zeta | Co', expertise: ['training'] })] });
  const card = cardChanges('zeta', base, head);
  expect(card).toEqual([
    { fact: 'Name', before: 'Zeta', after: 'Zeta | Co' },
    { fact: 'Expertise', before: 'planning', after: 'training' },
    { fact: 'Languages', before: 'en', after: undefined },
  ]);
  const comment = aComment({}, { card });
  expect(comment).toContain('| Name | <code>Zeta</code> | <code>Zeta &#124; Co</code> |');
  expect(comment).toContain('| Languages | <code>en</code> | – |');
  expect(cardChanges('zeta', base, base)).toEqual([]);
});

test('a new partner has a card with no before', () => {
  const head = aHub({ partners: [aPartner({ slug: 'zeta', name: 'Zeta', base: { country: 'PT' } })] });
  expect(cardChanges('zeta', aHub({ partners: [] }), head)).toContainEqual({ fact: 'Place', after: 'PT' });
});

test('gives editors a list to go through for a new profile, and only for that', () => {
  expect(aComment({ outcome: 'needs-editor', next: 'editor' })).toContain('- [ ] The company exists');
  expect(aComment({ outcome: 'needs-editor', next: 'editor', class: 'own-edit' })).not.toContain('- [ ]');
});

test('a finding about no file in particular is about the whole change', () => {
  expect(aComment({ findings: [aFinding({ path: '.' })] })).toContain('| ❌ | the whole change | Unexpected');
});

test('sends whoever applied by an issue back to it, since the branch is not theirs', () => {
  const comment = aComment({ findings: [aFinding({ replacement: 'y' })] }, { issue: 12 });
  expect(comment).toContain('edit your application in #12, and this follows by itself');
  expect(comment).not.toContain('/edit/');
  expect(aComment({ findings: [aFinding({ replacement: 'y' })] })).toContain(
    'a suggestion below mends the line',
  );
});

test('offers no link for editing when the fork is gone', () => {
  expect(aComment({ findings: [aFinding()] }, { head: undefined })).not.toContain('/edit/');
});

test('a comment is never longer than GitHub takes', () => {
  const findings = Array.from({ length: 100 }, () =>
    aFinding({ message: `\`${'@'.repeat(500)}\``.repeat(3) }),
  );
  const comment = aComment({ findings });
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).toMatch(/And \d+ more/);
});

test.for([
  ['a|b', '<code>a&#124;b</code>'],
  ['@ada', '<code>&#64;ada</code>'],
  ['</code><b>', '<code>&#60;&#47;code&#62;&#60;b&#62;</code>'],
  ['two\nlines', '<code>two lines</code>'],
  ['r\u202Etl', '<code>r&#65533;tl</code>'],
  ['Müller 公司', '<code>Müller 公司</code>'],
  ['', '<code> </code>'],
] as const)('threat 27: the value %s is code on one line', ([value, markdown]) => {
  expect(formatValue(value)).toBe(markdown);
});

test('threat 27: a value is cut at 200 letters', () => {
  expect(formatValue('x'.repeat(5000))).toBe(`<code>${'x'.repeat(199)}&#8230;</code>`);
});

test('threat 27: a value with a backtick in it does not put the rest outside the code', () => {
  expect(formatSentence('Unexpected `x` @everyone `y`, expected z')).toBe(
    'Unexpected <code>x</code> <code>&#64;</code>everyone <code>y</code>, expected z',
  );
  expect(formatSentence('See https://evil.example #1')).toBe(
    'See https&#58;&#47;&#47;evil&#46;example <code>&#35;</code>1',
  );
});

test('threat 27: only what can be a login is a mention', () => {
  expect(formatMention('zoe-1')).toBe('@zoe-1');
  for (const login of ['zoe @everyone', 'a/b', '-x', 'x'.repeat(40), undefined]) {
    expect(formatMention(login)).toBe('there');
  }
});

test('threat 27: a branch cannot end the address that leads to it', () => {
  expect(toUrlPath('x)](y/a b#c?d')).toBe('x%29%5D%28y/a%20b%23c%3Fd');
});

test('threat 27: a suggestion cannot end its own fence', () => {
  expect(formatSuggestion({ message: 'Use `x`', replacement: 'a ```` b' })).toBe(
    'Use <code>x</code>.\n\n`````suggestion\na ```` b\n`````',
  );
});

test('the hidden mark is read as it was written, and only at the top', () => {
  const mark = { head: 'a'.repeat(40), since: '2026-11-22T12:00:00.000Z' };
  expect(readMark(`${formatMark(mark)}### Hello`)).toEqual(mark);
  expect(readMark(`Hello\n${formatMark(mark)}`)).toBeUndefined();
  expect(readMark(formatMark({ ...mark, since: 'yesterday' }))).toBeUndefined();
});

test.for(['changes-needed', 'needs-editor', 'ready', 'can-merge'] as const)(
  'the status of %s fits into what GitHub shows',
  (outcome) => {
    expect(statusText({ outcome }).description.length).toBeLessThanOrEqual(140);
  },
);
