import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { uniqueWebsite } from '#checks/unique-website.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (...partners: ReturnType<typeof aPartner>[]) =>
  runChecks(aHub({ partners }), { today }, [uniqueWebsite]);

test('names both partners when a website is entered twice', () => {
  const [problem] = run(
    aPartner({ slug: 'acme', website: 'https://acme.example' }),
    aPartner({ slug: 'globex', website: 'https://www.acme.example/about' }),
  );
  expect(problem?.place).toEqual({ file: 'partners/globex/profile.md', field: 'website' });
  expect(problem?.message).toContain('`acme`');
});

test('accepts two partners with websites of their own', () => {
  expect(run(aPartner({ slug: 'acme' }), aPartner({ slug: 'globex' }))).toEqual([]);
});

test('accepts the website of a partner that has left', () => {
  const website = 'https://acme.example';
  const left = aPartner({
    slug: 'acme',
    website,
    lifecycle: { status: 'left', on: '2026-01-01', reason: 'closed' },
  });
  expect(run(left, aPartner({ slug: 'globex', website }))).toEqual([]);
});

test('tells pages on a shared host apart by their path', () => {
  expect(
    run(
      aPartner({ slug: 'acme', website: 'https://github.com/acme' }),
      aPartner({ slug: 'globex', website: 'https://github.com/globex' }),
    ),
  ).toEqual([]);
  const [problem] = run(
    aPartner({ slug: 'acme', website: 'https://github.com/acme' }),
    aPartner({ slug: 'globex', website: 'https://www.github.com/Acme/' }),
  );
  expect(problem?.message).toContain('`github.com/acme`');
});
