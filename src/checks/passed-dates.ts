import { departureOf } from '#domain/departure.ts';
import type { Profile } from '#domain/partner.ts';
import { profilePath, rosterPath } from '#domain/repo-layout.ts';
import type { Roster } from '#domain/roster.ts';
import { defineCheck, type Finding } from './check.ts';

type Overdue = Omit<Finding, 'place'> & { readonly field: string; readonly date: string };

/** A date that was to change something has come, and somebody should now say what is true. */
export const passedDates = defineCheck({
  id: 'passed-dates',
  severity: 'warning',
  description: 'Dates that announce a change lie ahead.',
  why: 'The end of a pause, a probation or a sunset, or the first day on which a partner is free, changes what the site should say. The site does not decide that by itself.',
  *run(hub, { today }) {
    for (const { slug, profile } of [...hub.partners.values()].filter((partner) => !departureOf(partner))) {
      for (const overdue of datesOf(profile)) yield* report(profilePath(slug), overdue, today);
    }
    for (const [slug, roster] of hub.rosters) {
      for (const overdue of datesOfRoster(roster)) yield* report(rosterPath(slug), overdue, today);
    }
  },
});

function* report(file: string, { field, date, message, hint }: Overdue, today: string): Generator<Finding> {
  if (date < today)
    yield { place: { file, field }, message: `${message} \`${date}\`, expected \`${today}\` or later`, hint };
}

function* datesOf({ lifecycle, availability }: Profile): Generator<Overdue> {
  if (lifecycle?.status === 'paused') {
    yield {
      field: 'lifecycle.until',
      date: lifecycle.until,
      message: 'Unexpected end of the pause',
      hint: 'Remove `lifecycle` if you are back, or name a later day.',
    };
  }
  if (availability?.from !== undefined) {
    yield {
      field: 'availability.from',
      date: availability.from,
      message: 'Unexpected first possible start',
      hint: 'Write `status: open` without `from`, or name a later day; and set `confirmed` to today.',
    };
  }
}

function* datesOfRoster({ standing }: Roster): Generator<Overdue> {
  if (standing.status !== 'probation' && standing.status !== 'sunset') return;
  yield {
    field: 'standing.until',
    date: standing.until,
    message: `Unexpected end of the ${standing.status}`,
    hint:
      standing.status === 'probation'
        ? 'Decide: write `status: active`, prolong the probation, or suspend.'
        : 'The listing should have ended: write `status: removed` with `since` and `reason`, or prolong the sunset.',
  };
}
