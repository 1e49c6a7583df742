/** What the program has on record about a partner, as terms and facts. */
import type { Partner } from '#domain/partner.ts';
import { formatDate } from '#lib/intl.ts';
import type { Site } from './site.ts';

export interface RecordLine {
  readonly term: string;
  readonly fact: string;
}

export function toRecord({ profile, roster, tier }: Partner, { t, locale }: Site): RecordLine[] {
  const day = (date: string) => formatDate(date, locale);
  const { tierSince, joined, checked } = roster;
  const { agreement } = profile;
  return [
    {
      term: t('profile.recordTier'),
      fact: tierSince ? t('profile.tierSince', { tier: tier.name, date: day(tierSince) }) : tier.name,
    },
    ...(joined ? [{ term: t('profile.recordJoined'), fact: day(joined) }] : []),
    { term: t('profile.recordChecked'), fact: checked ? day(checked) : t('profile.notYet') },
    ...(agreement
      ? [
          {
            term: t('profile.recordAgreement'),
            fact: t('profile.agreementAccepted', { version: agreement.version }),
          },
        ]
      : []),
  ];
}
