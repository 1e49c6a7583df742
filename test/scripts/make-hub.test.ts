import { describe, expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { loadHub } from '#repo/load-hub.ts';
import { memorySource } from '#repo/source.ts';
import { createRandom } from '../../scripts/synthetic/random.ts';
import { writeHub } from '../../scripts/synthetic/hub.ts';

/** A little after the day on which synthetic hubs are "written". */
const today = '2026-11-22';

function hubOf(partners: number, seed: number): Record<string, string> {
  return Object.fromEntries([...writeHub(partners, seed)].map(({ path, text }) => [path, text]));
}

function profilesOf(files: Record<string, string>): string[] {
  return Object.keys(files).filter((path) => path.startsWith('partners/'));
}

describe('a synthetic hub', () => {
  test('has the same bytes for the same seed', () => {
    expect(hubOf(40, 7)).toEqual(hubOf(40, 7));
  });

  test('has other partners for another seed', () => {
    const [a, b] = [hubOf(40, 7), hubOf(40, 8)];
    const shared = profilesOf(a).filter((path) => a[path] === b[path]);
    expect(shared).toEqual([]);
  });

  test('begins with the smaller hub of the same seed', () => {
    expect(hubOf(40, 7)).toMatchObject(hubOf(15, 7));
  });

  test('has no error under any check', async () => {
    const { hub, problems } = await loadHub(memorySource(hubOf(60, 42)));
    const errors = [...problems, ...runChecks(hub, { today })].filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(hub.partners.size).toBe(60);
  });

  test('has every kind, lifecycle and tier, several scripts, and a few popular fields of expertise', async () => {
    const { hub } = await loadHub(memorySource(hubOf(400, 42)));
    const partners = [...hub.partners.values()];
    const profiles = partners.map(({ profile }) => profile);
    expect(new Set(profiles.flatMap(({ kinds }) => kinds)).size).toBe(5);
    expect(new Set(partners.map(({ tier }) => tier.id)).size).toBe(4);
    expect(new Set(profiles.map(({ lifecycle }) => lifecycle?.status ?? 'active'))).toEqual(
      new Set(['active', 'paused', 'left']),
    );
    for (const script of ['Han', 'Hangul', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew'])
      expect(profiles.some(({ name }) => new RegExp(`\\p{Script=${script}}`, 'u').test(name))).toBe(true);
    const having = (term: string) => profiles.filter(({ expertise }) => expertise.includes(term)).length;
    expect(having('project-planning')).toBeGreaterThan(5 * having('software-rollout'));
  });

  test('has descriptions of 80 to 400 words', async () => {
    const { hub } = await loadHub(memorySource(hubOf(60, 42)));
    for (const { body } of hub.partners.values()) {
      const words = body.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(60);
      expect(words).toBeLessThanOrEqual(400);
    }
  });
});

describe('seeded chance', () => {
  test('repeats for a seed and differs for another', () => {
    const draws = (seed: number) => Array.from({ length: 20 }, createRandom(seed).next);
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
  });

  test('draws earlier items more often by rank', () => {
    const random = createRandom(3);
    const counts = new Map([...'abcd'].map((letter) => [letter, 0]));
    for (let draw = 0; draw < 4000; draw += 1) {
      const letter = random.zipf([...'abcd']);
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    const [a = 0, b = 0, c = 0, d = 0] = counts.values();
    expect(a).toBeGreaterThan(b);
    expect(b).toBeGreaterThan(c);
    expect(c).toBeGreaterThan(d);
  });

  test('refuses to choose from nothing', () => {
    expect(() => createRandom(1).pick([])).toThrow('Nothing to choose from');
  });
});
