import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { rosterPartner } from '#checks/roster-partner.ts';
import { defaultRoster } from '#domain/roster.ts';
import { aHub, today } from '../builders.ts';

const rosters = (...slugs: string[]) => new Map(slugs.map((slug) => [slug, defaultRoster('registered')]));

test('refuses a roster file without partner and names the nearest one', () => {
  const [problem] = runChecks(aHub({ rosters: rosters('acme', 'acne') }), { today }, [rosterPartner]);
  expect(problem).toMatchObject({
    place: { file: 'content/roster/acne.yml' },
    message: "Unexpected roster file, expected the name of a partner's folder, as `acme`",
  });
});

test('accepts a roster file of a partner, also of one whose profile is broken', () => {
  const hub = aHub({ rosters: rosters('acme', 'broken'), unreadable: new Set(['broken']) });
  expect(runChecks(hub, { today }, [rosterPartner])).toEqual([]);
});

test('accepts a roster file that outlives the folder of a removed partner', () => {
  const standing = { status: 'removed', since: '2026-01-01', reason: 'merged', successor: 'acme' } as const;
  const hub = aHub({ rosters: new Map([['gone', { tier: 'registered', standing }]]) });
  expect(runChecks(hub, { today }, [rosterPartner])).toEqual([]);
});
