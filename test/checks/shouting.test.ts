import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { shouting } from '#checks/shouting.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (headline: string) =>
  runChecks(aHub({ partners: [aPartner({ headline })] }), { today }, [shouting]);

test.each(['WE PLAN YOUR PROJECTS', 'BEST AGENCY in EUROPE', 'ПЛАНИРУЕМ ВАШИ ПРОЕКТЫ'])(
  'asks for a sentence instead of `%s`',
  (headline) => {
    expect(run(headline)).toMatchObject([
      { severity: 'warning', place: { file: 'partners/acme/profile.md', field: 'headline' } },
    ]);
  },
);

test.each([
  'We plan for NGOs and the NHS.',
  'API, SAP, ERP',
  '既存の業務システムをつなぎます。',
  'نساعد المدارس',
])('accepts `%s`', (headline) => {
  expect(run(headline)).toEqual([]);
});
