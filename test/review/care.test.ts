import { expect, test } from 'vitest';
import { toLinkChecks } from '#domain/link-check.ts';
import { addDays } from '#lib/dates.ts';
import { type CareEffect, planCare, SILENT_LABEL } from '#review/care.ts';
import { CARE_MARKER } from '#review/stale-words.ts';
import { aHub, aPartner, aSettings, today } from '../builders.ts';
import { anOpenPull } from './an-open-pull.ts';

const now = `${today}T12:00:00Z`;
const daysAgo = (days: number) => `${addDays(today, -days)}T12:00:00Z`;
const silent = (number: number, days: number, parts: Parameters<typeof anOpenPull>[0] = {}) =>
  anOpenPull({ number, next: 'author', openedAt: daysAgo(days), headAt: daysAgo(days), ...parts });

const plan = (pulls: ReturnType<typeof anOpenPull>[], hub = aHub()) =>
  planCare({ hub, record: { pulls, unreviewed: [], answers: [] }, now });
const brief = (effects: CareEffect[]) =>
  effects.map((effect) => ('number' in effect ? `${effect.kind} #${effect.number}` : effect.kind));

const digestOf = (effects: CareEffect[]) => {
  const last = effects.at(-1);
  if (last?.kind !== 'open-issue') throw new Error('The digest comes last');
  return last;
};

test('reminds the silent, closes those who were reminded in time, and sums up the week', () => {
  const effects = plan([
    silent(9, 40, { warnedAt: daysAgo(20), labels: [SILENT_LABEL] }),
    silent(4, 15, { faults: 2 }),
    silent(5, 3),
  ]);
  expect(brief(effects)).toEqual(['comment #4', 'add-label #4', 'comment #9', 'close #9', 'open-issue']);
  expect(digestOf(effects).body).toContain('- Reminded: #4\n- Closed: #9');
});

test('a reminder names what to do, two dates, and how to stop the clock; a farewell says how to come back', () => {
  const [warning, , farewell] = plan([
    silent(4, 15, { faults: 2 }),
    silent(9, 40, { warnedAt: daysAgo(20) }),
  ]);
  expect(warning).toMatchObject({
    body: `${CARE_MARKER}
Hello @acme-owner,

nothing has moved here since 2026-11-07, and we would like to list you. What is still to mend (2 faults) stands in the review comment above, each with its fix.

There is time: this stays open until **2026-12-07** at least. Any push or word of yours starts the clock anew. If something is unclear or takes longer, just say so here; an editor reads it and can stop the clock.`,
  });
  expect(farewell).toMatchObject({ body: expect.stringContaining('no judgement of your application') });
  expect(farewell).toMatchObject({ body: expect.stringContaining('An editor opens it again') });
});

test('takes the label of silence away when something moved, and only then', () => {
  const labels = [SILENT_LABEL];
  expect(brief(plan([silent(4, 2, { warnedAt: daysAgo(5), labels })]))).toEqual([
    'remove-label #4',
    'open-issue',
  ]);
  expect(brief(plan([silent(4, 20, { warnedAt: daysAgo(5), labels })]))).toEqual(['open-issue']);
  expect(brief(plan([anOpenPull({ labels })]))).toEqual(['remove-label #7', 'open-issue']);
});

test('threat 27: no word of a pull request but a checked login reaches what is written', () => {
  const hostile = '@everyone](https://evil.example) <!-- guildhall:review --> | ::error::';
  const effects = plan([
    silent(4, 15, { title: hostile }),
    silent(9, 40, { title: hostile, warnedAt: daysAgo(20) }),
    anOpenPull({ number: 2, title: hostile }),
  ]);
  expect(JSON.stringify(effects)).not.toMatch(/everyone|evil|::error|guildhall:review/);
});

test('the digest lists who waits for an editor, oldest first, and says what does not fit', () => {
  const pulls = Array.from({ length: 30 }, (_, at) =>
    anOpenPull({ number: 100 + at, openedAt: daysAgo(30 - at) }),
  );
  const { title, body, labels } = digestOf(plan(pulls));
  expect(title).toBe(`Desk, week of ${today}`);
  expect(labels).toEqual(['care: digest']);
  expect(body).toContain('30 open: 30 wait for an editor');
  expect(body).toContain('- #100 new `acme`, turn 1, open 30 days: An editor reviews the new profile');
  expect(body).toContain('- and 5 more');
});

test('owners are reminded by name, thirty partners a text, with a link to their file', () => {
  const repository = { url: 'https://github.com/you/your-hub', branch: 'main' };
  const partners = Array.from({ length: 31 }, (_, at) =>
    aPartner({
      slug: `p${at}`,
      confirmed: addDays(today, -88),
      owners: [{ id: at + 1, login: `owner-${at}` }],
    }),
  );
  const { comments, body } = digestOf(plan([], aHub({ partners, settings: aSettings({ repository }) })));
  expect(body).toContain('31 partners; owners are reminded below.');
  expect(comments).toHaveLength(2);
  expect(comments[0]).toContain(
    '- @owner-0: `p0` ([edit](https://github.com/you/your-hub/edit/main/partners/p0/profile.md)): `confirmed` counts until 2026-11-24',
  );
  expect(comments.join('\n').match(/@owner-/g)).toHaveLength(31);
});

test('the digest tells dead links, and when nobody looked for long', () => {
  expect(digestOf(plan([])).body).toContain('Never checked');
  const url = 'https://acme.example';
  const linkChecks = toLinkChecks({
    checked: addDays(today, -40),
    faults: [{ url, why: 'gone', since: addDays(today, -80) }],
  });
  const { body } = digestOf(plan([], aHub({ linkChecks })));
  expect(body).toContain('Last checked 40 days ago');
  expect(body).toContain(
    '`partners/acme/profile.md`, `website`: Unexpected address `https://acme.example`, gone since',
  );
});

test('plans the same whatever the order of what was read', () => {
  const pulls = [silent(9, 40, { warnedAt: daysAgo(20) }), silent(4, 15), anOpenPull()];
  expect(plan(pulls.toReversed())).toEqual(plan(pulls));
});
