import { expect, test } from 'vitest';
import { lookAlikeSlug } from '#review/rules/look-alike-slug.ts';
import { aHub, aPartner } from '../../builders.ts';
import { added, anInput } from '../a-pull.ts';
import { find } from '../find.ts';

const roster = { tier: 'registered', standing: { status: 'active' }, formerSlugs: ['acme-old'] } as const;
const base = aHub({
  partners: [aPartner({ slug: 'acme-labs', roster: { ...roster, formerSlugs: [...roster.formerSlugs] } })],
});
const join = (slug: string) =>
  find(
    lookAlikeSlug,
    anInput({ base, head: base, pull: { changes: [added(`partners/${slug}/profile.md`)] } }),
  );

test.for(['acrne-labs', 'acmelabs', 'acme-1abs', 'acme-lab5', 'acrne-0ld'])(
  'threat 20: the folder %s goes to an editor',
  (slug) => {
    expect(join(slug)).toMatchObject([{ level: 'review', path: `partners/${slug}/profile.md` }]);
  },
);

test.for(['globex', 'acme-lab', 'acme-labs-berlin'])('the folder %s is free', (slug) => {
  expect(join(slug)).toEqual([]);
});
