/** PRO-1 to PRO-7: what a profile says, where, and who stands by it. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { caseStudyId } from '#domain/work.ts';
import { expect, test } from './browser-test.ts';
import { findAll, readBuiltSite, textOf } from './built-site.ts';
import { PROFILES } from './page-kinds.ts';
import { ROOT_SITE } from './sites.ts';

const WORK = `${PROFILES.full}work/museu-do-rio/`;

test('PRO-1: the deciding facts are all inside of the first 900 pixels', async ({ page, at }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(at(PROFILES.full));
  for (const term of ['Based in', 'Works in', 'Team', 'Typical project', 'Can start', 'Usually replies']) {
    const box = await page.locator('.keys div', { hasText: term }).boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0), term).toBeLessThanOrEqual(900);
  }
});

test.describe('PRO-2: every claim shows who stands by it and since when', () => {
  /** Each states something about the partner. Availability that nobody confirmed only says that one should ask. */
  const CLAIMS = [
    '.keys dd:not(.unsaid):not(:has-text("Ask for a date"), :has-text("Back on"))',
    ...['about', 'expertise', 'certifications', 'people', 'channels'].map(
      (name) => `.sec[aria-labelledby=sec-${name}]`,
    ),
    ...['.work', '.quote', '.scope dt', '.certs li', '#disclosure', 'dd:has(> .src)'],
  ].join(', ');

  for (const [kind, address] of Object.entries({ ...PROFILES, work: WORK })) {
    test(kind, async ({ page, at }) => {
      await page.goto(at(address));
      const claims = await page.locator(CLAIMS).all();
      expect(claims.length).toBeGreaterThan(1);
      for (const claim of claims)
        await expect(claim.locator('.src:visible time[datetime]').first()).toBeVisible();
    });
  }

  test('with all three sources, each explained', async ({ page, at }) => {
    await page.goto(at(PROFILES.full));
    for (const source of ['checked', 'client-confirmed', 'self-declared'])
      await expect(page.locator(`.src[data-source=${source}]`).first()).toBeVisible();
    await expect(page.locator('.legend')).toHaveText(/Checked.*Client-confirmed.*Self-declared/s);
    await expect(page.locator('.keys div', { hasText: 'Based in' }).locator('.src')).toHaveText(
      /Checked\s+Sep 30, 2026/,
    );
  });

  test('and of an entry that nobody has claimed, that it comes from public sources', async ({ page, at }) => {
    await page.goto(at(PROFILES.unclaimed));
    await expect(page.locator('.keys .src').first()).toContainText('Public sources');
    await expect(page.locator('.src', { hasText: 'Self-declared' })).toHaveCount(0);
  });
});

test('PRO-3: one activation leads to contact from wherever a phone has scrolled to', async ({ page, at }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(at(PROFILES.full));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const contact = page.locator('.mcta a');
  for (const share of [0, 0.25, 0.5, 0.75, 0.9]) {
    await page.evaluate((top) => window.scrollTo(0, top), height * share);
    await expect(contact).toBeInViewport();
  }
  await contact.click();
  await expect(page.getByRole('form')).toBeVisible();
});

test.describe('PRO-4: what is missing leaves no empty heading', () => {
  for (const [kind, address] of Object.entries(PROFILES)) {
    test(kind, () => {
      const page = readBuiltSite(ROOT_SITE).pages.get(`${address}index.html`);
      const sections = page ? findAll(page, 'section') : [];
      const empty = sections.filter((section) => {
        const heading = section.children.find((child) => 'tagName' in child && /^h2$/.test(child.tagName));
        if (!heading || !('tagName' in heading)) return false;
        return textOf(section).length - textOf(heading).length < 3;
      });
      expect(sections.length).toBeGreaterThan(2);
      expect(empty.map(textOf)).toEqual([]);
    });
  }

  test('and a newcomer has a line instead of empty references', async ({ page, at }) => {
    await page.goto(at(PROFILES.unclaimed));
    await expect(page.getByRole('heading', { name: 'What clients say' })).toHaveCount(0);
    await expect(page.locator('.proof')).toContainText('New, overseen by the program');
    await expect(page.locator('.callout')).toContainText('In the program since September 15, 2026.');
    await page.goto(at(PROFILES.bare));
    await expect(page.locator('.proof')).not.toContainText('New');
  });
});

test.describe('PRO-5: working hours stand on the clock of the reader', () => {
  test.describe('in Lisbon’s own zone', () => {
    test.use({ timezoneId: 'Europe/Lisbon' });
    test('all eight hours are shared', async ({ page, at }) => {
      await page.goto(at(PROFILES.full));
      await expect(page.locator('working-hours')).toContainText(
        /Overlap with your day \(.?Lisbon.?\): .?8 hours/,
      );
      await expect(
        page.getByRole('img', { name: /Their day runs .?09:00.? to .?17:00.? your time; overlap .?8 hours/ }),
      ).toBeVisible();
    });
  });

  test.describe('far to the west', () => {
    test.use({ timezoneId: 'America/Los_Angeles' });
    test('none are, and the picture says their hours in words', async ({ page, at }) => {
      await page.goto(at(PROFILES.full));
      await expect(page.locator('working-hours')).toContainText(/\(.?Los Angeles.?\): .?0 hours/);
      await expect(
        page.getByRole('img', { name: /^Their day runs .?0[12]:00.? to .?(?:09|10):00/ }),
      ).toBeVisible();
    });
  });

  test.describe('half an hour off', () => {
    test.use({ timezoneId: 'Asia/Kolkata' });
    test('halves are counted', async ({ page, at }) => {
      await page.goto(at(PROFILES.full));
      await expect(page.locator('working-hours')).toContainText(/[23]\.5 hours/);
    });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('the offset stands', async ({ page, at }) => {
      await page.goto(at(PROFILES.full));
      await expect(page.getByText('Time there: UTC+0.')).toBeVisible();
      await expect(page.locator('.day')).toBeHidden();
    });
  });
});

test('PRO-6: structured data describes the organisation, and the largest thing painted is text', async ({
  page,
  at,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(window, 'largest', seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element } = entry as PerformanceEntry & { element?: Element };
        seen.push(element?.tagName ?? '');
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(at(PROFILES.full), { waitUntil: 'networkidle' });
  const json = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(json).toMatch(/"ProfessionalService"|"Organization"/);
  const largest = await page.evaluate(() => Reflect.get(window, 'largest') as string[]);
  expect(['P', 'H1', 'H2', 'DIV', 'LI']).toContain(largest.at(-1));
});

test('PRO-7: "Edit this profile" opens the file, and "Report a problem" names it', async ({ page, at }) => {
  await page.goto(at(PROFILES.full));
  const file = 'partners/northlight-studio/profile.md';
  await expect(page.getByRole('link', { name: 'Edit this profile' })).toHaveAttribute(
    'href',
    `https://code.example/orrery/partners/edit/main/${file}`,
  );
  const report = await page.getByRole('link', { name: 'Report a problem' }).getAttribute('href');
  const { pathname, searchParams } = new URL(report ?? '');
  expect(pathname).toBe('/orrery/partners/issues/new');
  expect(searchParams.get('title')).toContain(file);
  expect(searchParams.get('body')).toContain('https://partners.example/partners/northlight-studio/');
});

test('a commercial tie stands beside every link that it touches, and marks it as sponsored', async ({
  page,
  at,
}) => {
  await page.goto(at(PROFILES.full));
  const links = page.locator('main a[href^="https://"][rel]');
  expect(await links.count()).toBeGreaterThan(8);
  for (const link of await links.all()) expect(await link.getAttribute('rel')).toContain('sponsored');
  await expect(page.locator('.links li', { hasText: 'northlight.example' }).first()).toContainText(
    'tied to the program',
  );
  await expect(page.locator('#disclosure')).toContainText('advised Orrery');
});

test('a link that a checker found dead is not linked, but said so', async ({ page, at }) => {
  await page.goto(at(PROFILES.left));
  await expect(page.locator('a[href^="https://old-mill.example"]')).toHaveCount(0);
  await expect(page.locator('.dead')).toHaveText(/old-mill\.example\s+\(led nowhere on Nov 16, 2026\)/);
  await page.goto(at(PROFILES.full));
  await expect(page.getByText('Links checked on November 16, 2026.')).toBeVisible();
  await expect(
    page.getByText('This website names this profile in return. Seen on November 20, 2026.'),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Where Teatro da Ponte says so' })).toBeVisible();
});

test('a profile that nobody confirmed for a year is marked, by the clock of the reader', async ({
  page,
  at,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await page.goto(at(PROFILES.full));
  await expect(page.locator('.hero .stale')).toBeHidden();
  await expect(page.locator('freshness-clock')).toContainText('Counts as fresh until January 31, 2027.');
  await page.clock.setFixedTime(new Date('2027-03-01T12:00:00Z'));
  await page.reload();
  await expect(page.locator('freshness-clock')).toContainText('No longer fresh');
  await page.clock.setFixedTime(new Date('2028-01-01T12:00:00Z'));
  await page.reload();
  await expect(page.locator('.hero .stale')).toBeVisible();
  await expect(page.locator('freshness-clock')).toContainText('Stale: not confirmed for a year.');
});

test('partner, work, what clients say and fields of work lead to each other', async ({ page, at, hub }) => {
  const study = hub.partners.get('northlight-studio')?.profile.caseStudies?.[0];
  expect(study && caseStudyId(study)).toBe('museu-do-rio');
  await page.goto(at(PROFILES.full));
  await page
    .locator('.works')
    .getByRole('link', { name: study?.task ?? '' })
    .click();
  await expect(page).toHaveURL(at(WORK));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(study?.task ?? '');
  await expect(page.locator('.figures')).toContainText('4 weeks');
  await expect(page.locator('.quote')).toContainText('They asked the questions');
  await page.getByRole('link', { name: 'On the profile' }).click();
  await expect(page.locator('#reference-1')).toBeInViewport();
  await page.goBack();
  await page.locator('.record').getByRole('link', { name: 'Culture' }).click();
  await page.getByRole('link', { name: study?.task ?? '' }).click();
  await expect(page).toHaveURL(at(WORK));
  await page.locator('.crumbs').getByRole('link', { name: 'Northlight Studio' }).click();
  await expect(page).toHaveURL(at(PROFILES.full));
});

test('nobody who is gone answers with an error, and each page says what became of it', async ({
  page,
  at,
  hub,
}) => {
  await page.goto(at(PROFILES.left));
  await expect(page.locator('.callout')).toContainText(
    'Old Mill Planning left the program on June 30, 2025.',
  );
  await expect(page.locator('.callout')).toContainText('It merged with another partner.');
  await page.locator('.callout').getByRole('link', { name: 'Northlight Studio' }).click();
  await expect(page).toHaveURL(at(PROFILES.full));
  await page.goto(at('/partners/fallen-oak/'));
  await expect(page.locator('.callout')).toContainText(
    'The program ended the listing of Fallen Oak Projects',
  );
  await expect(page.getByText('Forestry, planned.')).toHaveCount(0);
  await expect(page.getByText(/complaint/)).toHaveCount(0);
  for (const address of ['/partners/brightside-agency/', '/partners/brightside-agency/contact/']) {
    await page.goto(at(address));
    await expect(page.getByText('This entry is not shown at present.')).toBeVisible();
    const name = hub.partners.get('brightside-agency')?.profile.name ?? '';
    await expect(page.getByText(name)).toHaveCount(0);
  }
});

test('the scripts of a profile weigh at most 5 KB', () => {
  const page = readBuiltSite(ROOT_SITE).pages.get(`${PROFILES.full}index.html`);
  const entries = page ? findAll(page, 'script', { type: 'module' }) : [];
  const files = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, next = ''] of text.matchAll(/from"(\.\/[^"]+)"|import"(\.\/[^"]+)"/g))
      visit(path.join(path.dirname(file), next));
  };
  for (const { properties } of entries) {
    if (typeof properties['src'] === 'string') visit(path.join(ROOT_SITE.out, properties['src']));
  }
  const weight = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  expect(files.size).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(5 * 1024);
  expect(statSync(path.join(ROOT_SITE.out, PROFILES.full, 'index.html')).size).toBeLessThan(120 * 1024);
});
