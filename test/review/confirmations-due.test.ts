import { expect, test } from 'vitest';
import { addDays } from '#lib/dates.ts';
import { confirmationsDue } from '#review/confirmations-due.ts';
import { aHub, aPartner, today } from '../builders.ts';

const owners = [{ id: 5, login: 'acme-owner' }];
const dueOf = (parts: Parameters<typeof aPartner>[0], day = today) =>
  confirmationsDue(aHub({ partners: [aPartner({ owners, confirmed: today, ...parts })] }), day);
const open = (days: number) => ({ status: 'open' as const, confirmed: addDays(today, -days) });

test('names the date that lapses within a week, until when it counts, and whom to remind', () => {
  expect(dueOf({ availability: open(57) })).toEqual([
    {
      partner: 'acme',
      owners: ['acme-owner'],
      lapses: [
        {
          field: 'availability.confirmed',
          until: addDays(today, 3),
          effect: 'after that the site says "Ask" instead',
        },
      ],
    },
  ]);
});

test('reminds of each lapse in exactly one weekly round', () => {
  const rounds = Array.from({ length: 20 }, (_, week) => addDays(today, 7 * week));
  for (const confirmed of rounds.flatMap((day) => [day, addDays(day, 1), addDays(day, 6)]).slice(0, 9)) {
    const told = rounds.flatMap((day) => dueOf({ confirmed }, day)).flatMap(({ lapses }) => lapses);
    expect(told.map(({ until }) => until)).toEqual([addDays(confirmed, 90)]);
  }
});

test('tells of a profile that will be out of date', () => {
  const [due] = dueOf({ confirmed: addDays(today, -365) });
  expect(due?.lapses).toMatchObject([{ field: 'confirmed', until: today }]);
  expect(dueOf({ confirmed: addDays(today, -366) })).toEqual([]);
});

test('lists an entry without owner, with nobody to remind', () => {
  expect(dueOf({ confirmed: addDays(today, -90), owners: [] })).toMatchObject([{ owners: [] }]);
});

test('leaves alone who is not listed, and the availability of who paused', () => {
  const standing = { status: 'suspended', since: today, reason: 'inactive' } as const;
  expect(dueOf({ confirmed: addDays(today, -90), roster: { standing } })).toEqual([]);
  const paused = { status: 'paused', since: today, until: addDays(today, 40) } as const;
  expect(dueOf({ availability: open(57), lifecycle: paused })).toEqual([]);
});
