/** What is on record about a partner, as terms and facts: who says it, since when. */
import { isClaimed, type Partner } from '#domain/partner.ts';
import type { Settings } from '#domain/settings.ts';
import { formatDate } from '#lib/intl.ts';
import { RELATIONSHIP_NAMES } from './describe.ts';

export interface RecordLine {
  readonly term: string;
  readonly fact: string;
}

export function toRecord(partner: Partner, { locale }: Settings): RecordLine[] {
  const { profile, roster, tier } = partner;
  const day = (date: string) => formatDate(date, locale);
  return [
    {
      term: 'Tier, given by the program',
      fact: roster.tierSince ? `${tier.name}, since ${day(roster.tierSince)}` : tier.name,
    },
    ...(roster.joined ? [{ term: 'Joined', fact: day(roster.joined) }] : []),
    { term: 'Identity checked by the program', fact: roster.checked ? day(roster.checked) : 'Not yet' },
    {
      term: isClaimed(partner) ? 'Facts confirmed by the partner' : 'Facts last confirmed',
      fact: `${day(profile.confirmed)}; self-declared unless marked otherwise`,
    },
    {
      term: 'Relationship to the program',
      fact: [RELATIONSHIP_NAMES[profile.relationship], profile.relationshipNote].filter(Boolean).join(' '),
    },
    ...(profile.agreement
      ? [{ term: 'Partner agreement', fact: `Version ${profile.agreement.version}, accepted` }]
      : []),
  ];
}
