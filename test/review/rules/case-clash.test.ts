import { expect, test } from 'vitest';
import { caseClash } from '#review/rules/case-clash.ts';
import { aHub, aPartner } from '../../builders.ts';
import { added, anInput, anOwned } from '../a-pull.ts';
import { find } from '../find.ts';

const base = aHub({ partners: [aPartner({ slug: 'globex', name: 'Globex Ltd' })] });
const join = (slug: string, name: string) => {
  const head = aHub({
    partners: [aPartner({ slug: 'globex', name: 'Globex Ltd' }), anOwned({ slug, name })],
  });
  return find(caseClash, anInput({ base, head, pull: { changes: [added(`partners/${slug}/profile.md`)] } }));
};

test.for(['Globex', 'GLOBEX', 'ｇｌｏｂｅｘ'])('threat 19: the folder %s is taken', (slug) => {
  expect(join(slug, 'Another name')).toMatchObject([{ level: 'error', path: `partners/${slug}` }]);
});

test.for(['globex ltd', 'GLOBEX  LTD', 'Ｇｌｏｂｅｘ Ltd'])('threat 19: the name %s is taken', (name) => {
  expect(join('other', name)).toMatchObject([{ level: 'error', path: 'partners/other/profile.md' }]);
});

test('another name is free', () => {
  expect(join('globex-berlin', 'Globex Berlin')).toEqual([]);
});

test('two partners that have shared a name for long are left alone', () => {
  const both = aHub({
    partners: [anOwned({ slug: 'acme', name: 'Same' }), aPartner({ slug: 'b', name: 'Same' })],
  });
  expect(find(caseClash, anInput({ base: both }))).toEqual([]);
});

test('a name of a partner that has left is free', () => {
  const left = { status: 'left', on: '2026-01-01', reason: 'closed' } as const;
  const gone = aPartner({ slug: 'old', name: 'Acme', lifecycle: left });
  const head = aHub({ partners: [gone, anOwned({ name: 'acme' })] });
  expect(find(caseClash, anInput({ base: aHub({ partners: [gone] }), head }))).toEqual([]);
});
