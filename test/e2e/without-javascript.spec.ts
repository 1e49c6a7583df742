/** GLO-5 and DIR-5: the site as it is when no script runs. */
import type { Page } from '@playwright/test';
import { isListed } from '#domain/partner.ts';
import { expect, test } from './browser-test.ts';
import { PAGES, PROFILES } from './page-kinds.ts';
import { SUB_SITE } from './sites.ts';

test.use({ javaScriptEnabled: false });

const MOST_CLICKS = 4;

test('GLO-5: a profile shows its whole content', async ({ page, at, hub }) => {
  await page.goto(at(PROFILES.full));
  const profile = hub.partners.get('northlight-studio')?.profile;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(profile?.name ?? '');
  await expect(page.getByText(profile?.headline ?? '').first()).toBeVisible();
  await expect(page.getByText(profile?.caseStudies?.[0]?.result ?? '')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'After a year' })).toBeVisible();
});

test.describe('GLO-5: no button and no form is shown that does nothing', () => {
  for (const [kind, path] of Object.entries(PAGES)) {
    test(kind, async ({ page, at }) => {
      await page.goto(at(path));
      // What belongs to a form with an address is sent by the browser itself.
      const dead = await page
        .locator(':is(button, select):not(form[action] *):visible, form:not([action]):visible')
        .all();
      expect(await Promise.all(dead.map((element) => element.textContent()))).toEqual([]);
    });
  }
});

test('GLO-5: a landing page lists the partners that have its value', async ({ page, at, hub }) => {
  const expected = [...hub.partners.values()]
    .filter((partner) => isListed(partner) && partner.profile.expertise.includes('training'))
    .map(({ slug }) => slug);
  await page.goto(at('/experts/expertise/training/'));
  expect((await partnersLinkedOn(page)).sort()).toEqual(expected.sort());
});

test.describe('with more partners than one page holds', () => {
  test.use({ site: SUB_SITE });

  test('DIR-5: the pages of the directory reach every listed partner in few clicks', async ({
    page,
    at,
    hub,
  }) => {
    const wanted = [...hub.partners.values()].filter(isListed).map(({ slug }) => slug);
    const reached = await partnersWithin(MOST_CLICKS, page, at('/experts/'), at('/experts/page/'));
    expect(wanted.length).toBeGreaterThan(48);
    expect(wanted.filter((slug) => !reached.has(slug))).toEqual([]);
  });

  test('DIR-5: a long landing page still names every partner that it counts', async ({ page, at, hub }) => {
    const expected = [...hub.partners.values()].filter(
      (partner) => isListed(partner) && partner.profile.base?.country === 'BE',
    );
    await page.goto(at('/experts/country/be/'));
    expect((await partnersLinkedOn(page)).length).toBe(expected.length);
  });
});

/** Partners linked on the pages that can be reached from one by so many clicks, the click on the partner included. */
async function partnersWithin(clicks: number, page: Page, from: string, below: string): Promise<Set<string>> {
  const reached = new Set<string>();
  let addresses = [from];
  for (let click = 1; click <= clicks; click++) {
    const next: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      for (const slug of await partnersLinkedOn(page)) reached.add(slug);
      next.push(...(await linksOn(page, below)));
    }
    addresses = [...new Set(next)];
  }
  return reached;
}

/** Addresses below `start` that a person can see and click. */
async function linksOn(page: Page, start: string): Promise<string[]> {
  const links = await page
    .locator('a[href]:visible')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return links.filter((link) => link.startsWith(start));
}

async function partnersLinkedOn(page: Page): Promise<string[]> {
  const links = await page
    .locator('main a[href*="/partners/"]:visible')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return [...new Set(links.flatMap((path) => /\/partners\/([^/]+)\/$/.exec(path)?.[1] ?? []))];
}
