import type { Profile } from '#domain/partner.ts';
import { linkChecksPath, profilePath, rosterPath } from '#domain/repo-layout.ts';
import type { Roster } from '#domain/roster.ts';
import { addDays } from '#lib/dates.ts';
import { defineCheck } from './check.ts';

type DatedField = readonly [field: string, date: string | undefined];

/** Whoever says what has happened can't mean tomorrow; a date ahead would count as fresh for too long. */
export const futureDates = defineCheck({
  id: 'future-dates',
  severity: 'error',
  description: 'Dates of things that have happened do not lie in the future.',
  why: 'A confirmation from next year would stay fresh until then, and so rank too high. One day ahead is accepted, since it is tomorrow somewhere already.',
  *run(hub, { today }) {
    const latest = addDays(today, 1);
    for (const { slug, profile } of hub.partners.values()) {
      yield* findLater(profilePath(slug), datesOf(profile), latest);
    }
    yield* findLater(linkChecksPath, [['checked', hub.linkChecks?.checked]], latest);
    for (const [slug, roster] of hub.rosters)
      yield* findLater(rosterPath(slug), datesOfRoster(roster), latest);
  },
});

/** Days, months and years: `2026`, `2026-11` and `2026-11-22` compare by their common beginning. */
function* findLater(file: string, dates: readonly DatedField[], latest: string) {
  for (const [field, date] of dates) {
    if (date === undefined || date <= latest.slice(0, date.length)) continue;
    yield {
      place: { file, field },
      message: `Unexpected date \`${date}\`, expected \`${latest.slice(0, date.length)}\` or earlier`,
      hint: 'Write the day on which it happened.',
    };
  }
}

function datesOf(profile: Profile): DatedField[] {
  return [
    ['confirmed', profile.confirmed],
    ['founded', profile.founded?.toString()],
    ['availability.confirmed', profile.availability?.confirmed],
    ['agreement.accepted', profile.agreement?.accepted],
    ['declarations.on', profile.declarations?.on],
    ['lifecycle.on', profile.lifecycle?.status === 'left' ? profile.lifecycle.on : undefined],
    ...(profile.people ?? []).map(({ consent }, index): DatedField => [`people.${index}.consent`, consent]),
    ...(profile.caseStudies ?? []).flatMap(({ date, confirmedByClient }, index): DatedField[] => [
      [`caseStudies.${index}.date`, date],
      [`caseStudies.${index}.confirmedByClient.on`, confirmedByClient?.on],
    ]),
    ...(profile.references ?? []).map(({ date }, index): DatedField => [`references.${index}.date`, date]),
  ];
}

function datesOfRoster(roster: Roster): DatedField[] {
  const { joined, checked, tierSince, standing, checks = [], certifications = [] } = roster;
  return [
    ['standing.since', standing.status === 'removed' ? standing.since : undefined],
    ...checks.map(({ on }, index): DatedField => [`checks.${index}.on`, on]),
    ['joined', joined],
    ['checked', checked],
    ['tierSince', tierSince],
    ...certifications.map(({ on }, index): DatedField => [`certifications.${index}.on`, on]),
  ];
}
