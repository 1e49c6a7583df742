import { expect, test } from 'vitest';
import { describeAvailability } from '#search/availability-text.ts';
import { describeBudget } from '#search/budget-text.ts';
import { facetTables } from '#search/facet-table.ts';
import { toRecords } from '#search/record.ts';
import { textsOf } from '#texts/catalogues.ts';
import { aHub, aPartner, aSettings, today } from '../builders.ts';

test.for([
  ['en', { currency: 'EUR', from: 60_000, to: 250_000 }, '€60–250K'],
  ['en', { currency: 'EUR', from: 60_000, to: 60_000 }, '€60K'],
  ['en', { currency: 'EUR', from: 60_000 }, 'from €60K'],
  ['de', { currency: 'EUR', from: 60_000, to: 250_000 }, '60.000–250.000 €'],
  ['de', { currency: 'EUR', from: 60_000 }, 'ab 60.000 €'],
] as const)('writes a budget in %s', ([locale, budget, text]) => {
  expect(describeBudget(budget, locale, textsOf(locale)).replaceAll('\u00a0', ' ')).toBe(text);
});

test('DIR-13 availability shows the day on which it was confirmed, and reads "Ask" without one', () => {
  const t = textsOf('en');
  expect(describeAvailability({ state: 'open', confirmed: today }, 'en', t)).toEqual({
    dot: 'full',
    text: 'Open for projects',
    note: 'Confirmed Nov 22, 2026',
  });
  expect(describeAvailability({ state: 'ask' }, 'en', t)).toEqual({
    dot: 'empty',
    text: 'Ask for a date',
    note: '',
  });
});

test.for([
  ['en', 'Kind of partner', 'Local guide', 'Up to €10K'],
  ['de', 'Art des Partners', 'Vor Ort', 'Bis 10.000 €'],
] as const)(
  'titles and labels of facets are in the language of the hub: %s',
  ([locale, title, kind, band]) => {
    const partner = aPartner({ kinds: ['local-guide'], budget: { currency: 'EUR', from: 1, to: 2 } });
    const hub = aHub({ partners: [partner], settings: aSettings({ locale }) });
    const tables = new Map(facetTables(toRecords(hub, today), hub).map((table) => [table.key, table]));
    expect(tables.get('kind')).toMatchObject({ title, values: [{ label: kind }] });
    expect(tables.get('budget')?.values[0]?.label.replaceAll('\u00a0', ' ')).toBe(band);
  },
);
