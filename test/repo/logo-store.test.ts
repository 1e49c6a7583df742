import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LOGO_NAMES } from '#domain/repo-layout.ts';
import { LOGO_FORMATS } from '#images/logo-format.ts';
import { loadLogo, logoProblems } from '#repo/logo-store.ts';
import { memorySource, type Source } from '#repo/source.ts';
import { aHub, aPartner } from '../builders.ts';
import { anSvg, filterBomb, nestedBomb, useBomb } from '../images/pictures.ts';

const drawn = vi.hoisted(() => [] as unknown[]);
vi.mock('#repo/logo-process.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('#repo/logo-process.ts')>();
  return {
    ...original,
    logoProcess: () => {
      const child = original.logoProcess();
      return {
        draw(request: Parameters<typeof child.draw>[0]) {
          drawn.push(request);
          return child.draw(request);
        },
        get waiting() {
          return child.waiting;
        },
      };
    },
  };
});
beforeEach(() => {
  drawn.length = 0;
});

const CIRCLE = anSvg('<circle cx="50" cy="50" r="50" fill="#0a5c43"/>');
const BROKEN = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect');

function load(bytes: Uint8Array, name = 'logo.svg') {
  const path = `partners/acme/${name}`;
  return loadLogo(memorySource({ [path]: bytes }), { path, size: bytes.length });
}

test('draws a logo as WebP', async () => {
  const result = await load(CIRCLE);
  expect(result.ok && Buffer.from(result.webp).subarray(8, 12).toString()).toBe('WEBP');
});

test('knows a format for each name that a logo may have', () => {
  expect(LOGO_NAMES).toEqual(LOGO_FORMATS.map((format) => `logo.${format}`));
});

test('decodes an unchanged logo once', async () => {
  const first = await load(CIRCLE);
  drawn.length = 0;
  expect(await load(CIRCLE)).toEqual(first);
  expect(drawn).toEqual([]);
});

test('remembers no failure', async () => {
  await load(BROKEN);
  await load(BROKEN);
  expect(drawn).toHaveLength(2);
});

test('starts no process for what its first bytes rule out', async () => {
  expect(await load(Buffer.from('GIF89a'), 'logo.png')).toMatchObject({ ok: false });
  expect(drawn).toEqual([]);
});

test('threat 13: does not even read a file that is too large', async () => {
  const path = 'partners/acme/logo.png';
  const source: Source = {
    list: () => [],
    read() {
      throw new Error('Was read');
    },
  };
  expect(await loadLogo(source, { path, size: 600_000 })).toEqual({
    ok: false,
    message: 'Unexpected size `600000` bytes, expected at most `524288`',
  });
});

test('names each logo that cannot be drawn as a problem, in the order of files', async () => {
  const logo = (slug: string, name: string, bytes: Uint8Array) => ({
    file: `partners/${slug}/${name}`,
    bytes,
    partner: aPartner({ slug, logo: { path: `partners/${slug}/${name}`, size: bytes.length } }),
  });
  const logos = [
    logo('zenith', 'logo.png', Buffer.from('GIF89a')),
    logo('acme', 'logo.svg', CIRCLE),
    logo('globex', 'logo.svg', BROKEN),
  ];
  const source = memorySource(Object.fromEntries(logos.map(({ file, bytes }) => [file, bytes])));
  const problems = await logoProblems(
    aHub({ partners: [aPartner({ slug: 'bare' }), ...logos.map(({ partner }) => partner)] }),
    source,
  );
  expect(problems).toMatchObject([
    {
      check: 'logo',
      severity: 'error',
      place: { file: 'partners/globex/logo.svg' },
      message: 'Unreadable SVG image',
    },
    { check: 'logo', severity: 'error', place: { file: 'partners/zenith/logo.png' } },
  ]);
});

describe('threat 12: logos that take for ever', () => {
  test('are given up after four seconds, while others are drawn and this process is free', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 50);
    const results = await Promise.all([useBomb(), filterBomb(), BROKEN].map((bytes) => load(bytes)));
    clearInterval(timer);
    const messages = results.map((result) => (result.ok ? 'drawn' : result.message));
    const tooSlow = 'Unexpected effort: drawing takes more than `4` seconds, expected a plain logo';
    // The decoder's own counter may stop the first one before the clock does.
    expect([tooSlow, 'Unreadable SVG image']).toContain(messages[0]);
    expect(messages.slice(1)).toEqual([tooSlow, 'Unreadable SVG image']);
    expect(ticks).toBeGreaterThan(10);
  });

  test('are given up when they take too much memory, which is not taken from this process', async () => {
    const before = process.memoryUsage.rss();
    const start = performance.now();
    expect(await load(nestedBomb())).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Unexpected effort/),
    });
    expect(performance.now() - start).toBeLessThan(8000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
  });
});
