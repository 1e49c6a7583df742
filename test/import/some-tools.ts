/** What rules need besides a row, for tests. */
import slugify from '@sindresorhus/slugify';
import type { Mapping } from '#import/mapping.ts';
import { languageTable } from '#import/names.ts';
import type { Row } from '#import/row.ts';
import type { Tools } from '#import/steps.ts';
import { termFinder } from '#import/terms.ts';
import { aTaxonomy } from '../builders.ts';
import { anAtlas } from './an-atlas.ts';

const languages = languageTable();

export function someTools(parts: Partial<Tools> = {}): Tools {
  const services = aTaxonomy('services', [
    { id: 'code-audit', name: 'Code audit', aliases: ['Review'], renamedFrom: ['audit'] },
    { id: 'mobile', name: 'Móvil' },
  ]);
  return {
    atlas: anAtlas,
    languages,
    slugify: (text) => slugify(text, { decamelize: false }),
    findTerm: termFinder(new Map([['services', services]])),
    notPlaces: ['Phoenix'],
    note: () => undefined,
    ...parts,
  };
}

export function aRow(fields: Record<string, unknown> = {}, body = ''): Row {
  return { name: 'acme.md', fields, body };
}

/** Sets exactly what a profile needs, from fields of the same names. */
export function aMapping(parts: Partial<Mapping> = {}): Mapping {
  return {
    fields: {
      name: 'name',
      kinds: { value: ['agency'] },
      headline: { first: ['headline', { value: 'We build things for people.' }] },
      website: { from: 'website', as: 'url' },
      expertise: { value: ['planning'] },
      relationship: { value: 'independent' },
      confirmed: { value: '2026-11-01' },
    },
    ...parts,
  };
}
