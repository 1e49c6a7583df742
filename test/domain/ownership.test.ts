import { expect, test } from 'vitest';
import { toOwnership, websiteProvenOn } from '#domain/ownership.ts';
import { aPartner } from '../builders.ts';

const website = 'https://acme.example';
const ownership = toOwnership({
  checked: '2026-11-22',
  proofs: [{ partner: 'acme', website, by: 'dns', on: '2026-11-20' }],
});

test('a proof counts for the website that was looked at', () => {
  expect(websiteProvenOn(aPartner({ website }), ownership)).toBe('2026-11-20');
});

test('a proof counts no longer when the profile names another website, and for nobody else', () => {
  expect(websiteProvenOn(aPartner({ website: 'https://evil.example' }), ownership)).toBeUndefined();
  expect(websiteProvenOn(aPartner({ slug: 'evil', website }), ownership)).toBeUndefined();
  expect(websiteProvenOn(aPartner({ website }), undefined)).toBeUndefined();
});
