import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tidyAnswers } from '#apply/answers.ts';
import { applyChanges } from '#apply/apply-changes.ts';
import { changedFields, toChanges } from '#apply/changes.ts';
import { findProblems } from '#apply/find-problems.ts';
import { fromPublished } from '#apply/from-published.ts';
import { rulesForChange } from '#apply/rules.ts';
import { findStayingProblems, toLifecycle } from '#apply/staying.ts';
import { toPartner } from '#api/v1/partner.ts';
import { collections } from '#repo/collections.ts';
import { parseFile } from '#repo/parse-file.ts';
import { today } from '../builders.ts';
import { hub, rules } from './applying.ts';

const context = { hub, root: 'https://partners.example/', collections, renderBody: () => '' };
const SLUG = 'northlight-studio';
const FILE = `partners/${SLUG}/profile.md`;
const source = readFileSync(new URL(`../fixtures/hub/${FILE}`, import.meta.url), 'utf8');
const partner = hub.partners.get(SLUG);
if (!partner) throw new Error(`Expected ${SLUG} in the fixture hub`);
const published: unknown = JSON.parse(JSON.stringify(toPartner(partner, context)));
const before = tidyAnswers(fromPublished(published));

function parsed(text: string) {
  const read = parseFile(FILE, 'profile', Buffer.from(text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

test.each([...hub.partners.values()].filter(({ profile }) => profile.contact && !profile.lifecycle))(
  'the published entry of $slug is a valid set of answers',
  ({ slug, profile, ...rest }) => {
    const document = toPartner({ slug, profile, ...rest }, context);
    const own = rulesForChange(rules, slug);
    expect(findProblems(tidyAnswers(fromPublished(document)), own, today)).toEqual([]);
  },
);

describe('changing an entry', () => {
  test('nothing else changes than what was answered otherwise, and the day of confirmation', () => {
    const after = { ...before, headline: 'A new sentence: "with quotes", # and all.', city: 'Braga' };
    const fields = changedFields(before, after);
    expect(fields).toEqual(['headline', 'city']);
    const text = applyChanges(source, toChanges(fields, after), '', today) ?? '';
    const { profile } = partner;
    expect(parsed(text)).toEqual({
      ok: true,
      body: partner.body,
      data: {
        ...profile,
        headline: after.headline,
        confirmed: today,
        base: { ...profile.base, city: 'Braga' },
      },
    });
  });

  test('comments stay, and a group without values goes', () => {
    const commented = source.replace('---\n', '---\n# Our own note.\n');
    const after = { ...before, currency: '', budgetFrom: '', budgetTo: '' };
    const text = applyChanges(commented, toChanges(changedFields(before, after), after), 'New.', today) ?? '';
    expect(text).toContain('# Our own note.');
    expect(parsed(text)).toMatchObject({ body: 'New.' });
    expect(parsed(text).data).not.toHaveProperty('budget');
  });

  test('an empty description keeps the present one', () => {
    expect(changedFields(before, { ...before, about: '' })).toEqual([]);
    expect(changedFields(before, { ...before, about: 'New.' })).toEqual(['about']);
  });

  test.for([
    ['another text', 'Hello'],
    ['half of the file', '---\nname: Northlight\n'],
    ['a page of the site', '<!doctype html>'],
    ['front matter with an alias', '---\nname: &a Northlight\nheadline: *a\n---\n'],
    ['a record that is no profile', '---\nname: Northlight\n---\n'],
  ] as const)('%s is not taken for the file', ([, text]) => {
    expect(applyChanges(text, [], '', today)).toBeUndefined();
  });
});

describe('staying away', () => {
  const nothing = { until: '', reason: '', successor: '' };

  test.for([
    ['pause', { until: '2027-03-01' }, { status: 'paused', until: '2027-03-01' }],
    ['leave', { reason: 'closed' }, { status: 'left', on: today, reason: 'closed' }],
    [
      'leave',
      { reason: 'merged', successor: 'palm-studio' },
      { status: 'left', on: today, reason: 'merged', successor: 'palm-studio' },
    ],
  ] as const)('%s, %j', ([absence, said, lifecycle]) => {
    const staying = { ...nothing, ...said };
    expect(findStayingProblems(absence, staying, SLUG, rules, today)).toEqual([]);
    const change = { path: ['lifecycle'], value: toLifecycle(absence, staying, today) };
    expect(parsed(applyChanges(source, [change], '', today) ?? '').data).toHaveProperty(
      'lifecycle',
      lifecycle,
    );
  });

  test.for([
    ['pause', {}, 'until', 'past'],
    ['pause', { until: today }, 'until', 'past'],
    ['leave', {}, 'reason', 'missing'],
    ['leave', { reason: 'program-ended' }, 'reason', 'missing'],
    ['leave', { reason: 'merged' }, 'successor', 'partner'],
    ['leave', { reason: 'closed', successor: SLUG }, 'successor', 'partner'],
    ['leave', { reason: 'closed', successor: 'nobody' }, 'successor', 'partner'],
  ] as const)('%s, %j: a problem with %s', ([absence, said, field, fault]) => {
    const found = findStayingProblems(absence, { ...nothing, ...said }, SLUG, rules, today);
    expect(found.map((problem) => [problem.field, problem.fault])).toEqual([[field, fault]]);
  });
});
