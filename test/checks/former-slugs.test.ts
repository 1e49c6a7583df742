import { expect, test } from 'vitest';
import { formerSlugs } from '#checks/former-slugs.ts';
import { runChecks } from '#checks/index.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (partners: readonly ReturnType<typeof aPartner>[], unreadable: readonly string[] = []) =>
  runChecks(aHub({ partners, unreadable: new Set(unreadable) }), { today }, [formerSlugs]).map(
    ({ place, message }) => [place.file, place.field, message],
  );
const renamed = (slug: string, ...former: string[]) => aPartner({ slug, roster: { formerSlugs: former } });

test('accepts slugs that nobody has or claims otherwise', () => {
  expect(run([renamed('acme', 'acne', 'acme-labs'), renamed('globex', 'globe')])).toEqual([]);
});

test('refuses the slug of a partner that is there, its own included', () => {
  expect(run([renamed('acme', 'globex', 'acme'), aPartner({ slug: 'globex' })])).toEqual([
    [
      'content/roster/acme.yml',
      'formerSlugs.0',
      'Unexpected former slug `globex`, which is the slug of `partners/globex/profile.md`',
    ],
    [
      'content/roster/acme.yml',
      'formerSlugs.1',
      'Unexpected former slug `acme`, which is the slug of `partners/acme/profile.md`',
    ],
  ]);
});

test('refuses the slug of a partner whose profile cannot be read', () => {
  expect(run([renamed('acme', 'broken')], ['broken'])).toHaveLength(1);
});

test('refuses a slug that two partners claim', () => {
  expect(run([renamed('acme', 'labs'), renamed('globex', 'labs')])).toEqual([
    [
      'content/roster/globex.yml',
      'formerSlugs.0',
      'Unexpected former slug `labs`, already named in `content/roster/acme.yml`',
    ],
  ]);
});
