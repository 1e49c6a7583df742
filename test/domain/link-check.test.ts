import { expect, test } from 'vitest';
import { deadLink, linksCheckedOn, linksOf, plainAddress, toLinkChecks } from '#domain/link-check.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { aProfile } from '../builders.ts';

const url = 'https://acme.example/talks';
const checks = (why: 'gone' | 'unreachable', since: string) =>
  toLinkChecks({ checked: '2026-11-16', faults: [{ url, why, since }] });

test('a page that its host calls gone is dead at once', () => {
  expect(deadLink(url, checks('gone', '2026-11-16'))).toMatchObject({ why: 'gone', since: '2026-11-16' });
});

test('a host that did not answer is dead only when a later check found the same', () => {
  expect(deadLink(url, checks('unreachable', '2026-11-16'))).toBeUndefined();
  expect(deadLink(url, checks('unreachable', '2026-11-09'))).toMatchObject({ since: '2026-11-09' });
});

test('nothing is dead without a check, and nothing that it does not name', () => {
  expect(deadLink(url, undefined)).toBeUndefined();
  expect(deadLink('https://acme.example/', checks('gone', '2026-11-16'))).toBeUndefined();
});

test('two spellings of one address are one', () => {
  expect(plainAddress('https://acme.example')).toBe('https://acme.example/');
  expect(plainAddress('https://ACME.example/a?b=c#d')).toBe('https://acme.example/a?b=c');
});

test('a profile that was confirmed after the check may have other links, so no day is told', () => {
  const found = checks('gone', '2026-11-16');
  expect(linksCheckedOn({ confirmed: '2026-11-16' }, found)).toBe('2026-11-16');
  expect(linksCheckedOn({ confirmed: '2026-11-17' }, found)).toBeUndefined();
  expect(linksCheckedOn({ confirmed: '2026-11-01' }, undefined)).toBeUndefined();
});

test('finds every address in the fields of a profile', async () => {
  const { hub } = await loadHub(diskSource('test/fixtures/hub'));
  const profile = hub.partners.get('northlight-studio')?.profile;
  const { translations, ...rest } = profile ?? aProfile();
  const written = JSON.stringify(rest).match(/https:\/\/[^"]+/g) ?? [];
  expect(
    linksOf(profile ?? aProfile())
      .map((link) => link.url)
      .sort(),
  ).toEqual(written.sort());
  expect(linksOf(profile ?? aProfile()).map(({ field }) => field)).toContain(
    'caseStudies.0.confirmedByClient.proof',
  );
});
