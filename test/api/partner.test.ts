import { expect, test } from 'vitest';
import { toPartner, toPartnerList } from '#api/v1/partner.ts';
import { toJson } from '#api/v1/endpoint.ts';
import { endpoints } from '#api/v1/endpoints.ts';
import type { Profile } from '#domain/partner.ts';
import { aHub, aPartner, aTaxonomy } from '../builders.ts';
import { aContext } from './a-context.ts';

type Partner = ReturnType<typeof aPartner>;

const listOf = (...partners: Partner[]) => toPartnerList(aContext({ hub: aHub({ partners }) }));

/** The bytes of all documents about these partners. */
function published(...partners: Partner[]): string {
  const context = aContext({ hub: aHub({ partners }) });
  return endpoints
    .filter(({ pattern }) => pattern.startsWith('partners'))
    .flatMap((endpoint) => endpoint.documents(context).map(({ value }) => toJson(value())))
    .join('');
}

test('lists partners by slug, with absolute addresses below the base path', () => {
  const { partners } = listOf(aPartner({ slug: 'globex' }), aPartner({ slug: 'acme' }));
  expect(partners.map(({ slug }) => slug)).toEqual(['acme', 'globex']);
  expect(partners[0]).toMatchObject({
    page: 'https://partners.example/sub/partners/acme/',
    document: 'https://partners.example/sub/api/v1/partners/acme.json',
  });
});

test('lists a paused partner and says until when', () => {
  const { partners } = listOf(aPartner({ lifecycle: { status: 'paused', until: '2027-02-01' } }));
  expect(partners[0]?.lifecycle).toEqual({ status: 'paused', until: '2027-02-01' });
});

test('does not mention a suspended partner, nor why', () => {
  const standing = { status: 'suspended', since: '2026-01-01', reason: 'client-complaint' } as const;
  const bytes = published(aPartner({ slug: 'acme', roster: { standing } }), aPartner({ slug: 'globex' }));
  expect(bytes).not.toContain('acme');
  expect(bytes).not.toContain('client-complaint');
});

test('leads from a partner that has left to its listed successor', () => {
  const left = aPartner({
    slug: 'old',
    lifecycle: { status: 'left', on: '2026-01-01', reason: 'closed', successor: 'globex' },
  });
  const list = listOf(left, aPartner({ slug: 'globex' }));
  expect(list.partners.map(({ slug }) => slug)).toEqual(['globex']);
  expect(list.moved).toEqual([{ slug: 'old', successor: 'globex' }]);
});

test.each([
  ['is not listed itself', 'gone'],
  ['does not exist', 'nobody'],
])('does not lead to a successor that %s', (_, successor) => {
  const left = (slug: string, next?: string) =>
    aPartner({ slug, lifecycle: { status: 'left', on: '2026-01-01', reason: 'closed', successor: next } });
  expect(listOf(left('old', successor), left('gone')).moved).toEqual([]);
});

test('tells of everybody who is gone, but not a reason that would shame them, nor of the suspended', () => {
  const standing = { status: 'removed', since: '2026-02-02', reason: 'client-complaint' } as const;
  const suspended = { status: 'suspended', since: '2026-01-01', reason: 'inactive' } as const;
  const { gone } = listOf(
    aPartner({ slug: 'removed', roster: { standing } }),
    aPartner({ slug: 'left', lifecycle: { status: 'left', on: '2026-01-01', reason: 'closed' } }),
    aPartner({ slug: 'hidden', roster: { standing: suspended } }),
  );
  expect(gone).toEqual([
    { slug: 'left', on: '2026-01-01', reason: 'closed' },
    { slug: 'removed', on: '2026-02-02' },
  ]);
});

test('keeps the manager, standing, account ids, consent and the agreement inside', () => {
  const bytes = published(
    aPartner({
      owners: [{ id: 90210, login: 'ada' }],
      people: [{ name: 'Ada', role: 'Planner', consent: '2026-03-03' }],
      agreement: { version: '2026-01', accepted: '2026-04-04' },
      roster: {
        manager: 'the-manager',
        standing: { status: 'probation', since: '2026-05-05', until: '2026-06-06', reason: 'new-partner' },
      },
    }),
  );
  expect(bytes).toContain('"ada"');
  for (const secret of [
    '90210',
    'the-manager',
    'new-partner',
    'probation',
    '2026-03-03',
    '2026-04-04',
    '2026-05-05',
    '2026-06-06',
  ])
    expect(bytes).not.toContain(secret);
});

test('publishes a mail address only with consent, even if a schema let another through', () => {
  const email = 'ada@acme.example';
  expect(published(aPartner({ contact: { email, publishEmail: true } }))).toContain(email);
  expect(published(aPartner({ contact: { email } }))).not.toContain(email);
});

test('drops a field that the shapes do not name, however deep it came along', () => {
  const base = { country: 'PT', street: 'Rua Secreta 1' } as Profile['base'];
  const bytes = published(
    aPartner({ base, links: [{ type: 'blog', url: 'https://a.example', note: 'x9' } as never] }),
  );
  expect(bytes).toContain('"PT"');
  expect(bytes).not.toContain('Rua Secreta');
  expect(bytes).not.toContain('x9');
});

test('gives present ids for renamed terms and leaves unknown ones out', () => {
  const regions = aTaxonomy('regions', [{ id: 'europe', name: 'Europe', renamedFrom: ['eu'] }]);
  const partner = aPartner({ regions: ['eu', 'atlantis'] });
  const context = aContext({ hub: aHub({ partners: [partner], taxonomies: [regions] }) });
  expect(toPartner(partner, context).regions).toEqual(['europe']);
});

test('hands the description over as rendered, never as the Markdown that it came as', () => {
  const { description } = toPartner(aPartner({ body: '<script>' }), aContext());
  expect(description).toBe('<p>rendered: 8 characters</p>');
});

test('names the logo only when there is one', () => {
  const logo = { path: 'partners/acme/logo.svg', size: 10 };
  expect(toPartner(aPartner({ logo }), aContext()).logo).toBe('https://partners.example/sub/logos/acme.webp');
  expect(toPartner(aPartner(), aContext()).logo).toBeUndefined();
});
