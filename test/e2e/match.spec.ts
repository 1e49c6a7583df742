import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from './browser-test.ts';
import { type MatchPage, matchPage } from './match-page.ts';

const test = base.extend<{ match: MatchPage }>({
  match: async ({ page, at }, use) => use(matchPage(page, at('/match/'))),
});

/** Northlight Studio does all of this but sit in Lisbon. */
const BRIEF =
  'Museum in Lisbon. Migration and training, in Portuguese, up to €20,000, from March 2027. No reporting needed.';

test('MAT-1: a brief is understood as chips, and who fits it best comes first', async ({ match }) => {
  await match.open();
  await match.describe(BRIEF);
  for (const label of ['Migration', 'Team training', 'Portugal', 'Portuguese', 'up to €20K', 'March 2027'])
    await expect(match.chip(label).first()).toBeVisible();
  await expect(match.chip('Reporting')).toHaveCount(0);
  expect((await match.reasons())[0]?.slug).toBe('northlight-studio');
});

test('MAT-2: every result says which needs it meets, with points that add up, and the first unmet one', async ({
  match,
}) => {
  await match.open();
  await match.describe(BRIEF);
  const results = await match.reasons();
  expect(results.length).toBeGreaterThan(5);
  for (const { points, terms, unmet } of results) {
    expect(terms.reduce((sum, term) => sum + term.points, 0)).toBeCloseTo(points, 6);
    expect(terms.at(-1)?.text).toContain('Published order');
    expect(unmet).toMatch(/^Not met: \w+: \S|^All needs are met\.$/);
  }
  expect(results[0]?.terms.map(({ text }) => text).join()).toContain('Language: Portuguese');
  expect(results[0]?.unmet).toContain('City: Lisbon');
});

test('MAT-3: taking a chip away takes just its points, at once and without a request', async ({
  page,
  match,
}) => {
  await match.open();
  await match.describe(BRIEF);
  const [before] = await match.reasons();
  const term = before?.terms.find(({ text }) => text.includes('Language: Portuguese'));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // Read in the same task as the click: nothing may be waited for.
  const now = await match.chip('Portuguese').evaluate((chip) => {
    (chip as HTMLElement).click();
    return new Promise<string>((resolve) =>
      queueMicrotask(() =>
        setTimeout(() => resolve(document.querySelector('[data-list] .why b')?.textContent ?? '')),
      ),
    );
  });
  expect(Number(/[\d.]+/.exec(now)?.[0])).toBeCloseTo((before?.points ?? 0) - (term?.points ?? 0), 6);
  await expect(match.chip('Portuguese')).toHaveCount(0);
  expect(requests).toEqual([]);
});

test('MAT-3: chips work by keyboard; the focus goes to the next one, at last to the heading', async ({
  page,
  match,
}) => {
  await match.open();
  await match.describe('Migration in Portuguese');
  const count = await match.chips.count();
  expect(count).toBe(2);
  await match.chips.first().focus();
  await page.keyboard.press('Enter');
  await expect(match.chips).toHaveCount(1);
  await expect(match.chips.first()).toBeFocused();
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByRole('heading', { name: 'What we understood' })).toBeFocused();
  await expect(page.getByText('Nothing was understood yet.')).toBeVisible();
});

test('MAT-3: a need can be added by hand, and stays when the text changes', async ({ page, match }) => {
  await match.open();
  await match.describe('Migration');
  await page.getByLabel('Add a need').selectOption('Language');
  await page.getByLabel('Which one').selectOption('Welsh');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(match.chip('Welsh')).toBeVisible();
  await page.getByLabel('Add a need').selectOption('Budget');
  await page.getByLabel('Which one').fill('9000');
  await page.getByLabel('Currency').selectOption('EUR');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(match.chip('up to €9K')).toBeVisible();
  await match.text.fill('Migration and training');
  await expect(match.chip('Team training')).toBeVisible();
  await expect(match.chip('Welsh')).toBeVisible();
});

test('MAT-4: no request carries the text, and only the storage of this tab keeps it', async ({
  page,
  context,
  match,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    const headers = JSON.stringify(request.headers());
    sent.push(decodeURIComponent(request.url()), request.postData() ?? '', headers);
  });
  await match.open();
  await match.text.pressSequentially('Quetzal migration in Portuguese');
  await page.getByRole('button', { name: 'Find experts' }).click();
  await expect(match.chip('Portuguese')).toBeVisible();
  await match.chip('Portuguese').click();
  await page.waitForLoadState('networkidle');
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.filter((part) => /quetzal/i.test(part))).toEqual([]);

  const kept = () =>
    page.evaluate(async () => ({
      session: JSON.stringify({ ...sessionStorage }),
      local: JSON.stringify({ ...localStorage }),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      address: location.href,
    }));
  const first = await kept();
  expect(first.session).toContain('Quetzal');
  expect(first.local).not.toContain('Quetzal');
  expect(first.address).not.toContain('uetzal');
  expect([first.databases, first.caches]).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);

  await page.reload();
  await expect(match.text).toHaveValue('Quetzal migration in Portuguese');
  await expect(match.chip('Migration').first()).toBeVisible();
  await expect(match.chip('Portuguese')).toHaveCount(0);

  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(match.text).toHaveValue('');
  await expect(match.chips).toHaveCount(0);
  expect((await kept()).session).not.toContain('Quetzal');
});

test('MAT-4: works where the browser refuses to store anything', async ({ page, match }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await match.open();
  await match.describe('Migration');
  await expect(match.chip('Migration').first()).toBeVisible();
});

test('MAT-5: few good matches: the page says so, shows the nearest, and counts what would bring more', async ({
  match,
}) => {
  await match.open();
  await match.describe('Migration in Welsh, in Halifax, up to €6,000');
  await expect(match.heading).toHaveText('No good match');
  await expect(match.help).toContainText('Nobody here is a good match for all of this.');
  expect((await match.reasons()).length).toBeGreaterThan(3);
  const [label = ''] = await match.ways.allTextContents();
  const count = Number(/: (\d+) good match/.exec(label)?.[1]);
  expect(count).toBeGreaterThan(0);
  await match.ways.first().click();
  await expect(match.heading).toHaveText(new RegExp(`^${count} good match`));
});

test('MAT-5: a text that names no work is told so, and one without any sense too', async ({
  page,
  match,
}) => {
  await match.open();
  await match.describe('Somebody in Portugal, please');
  await expect(match.help).toContainText('does not say what is to be done');
  await match.text.fill('xyzzy');
  const understood = page.getByRole('region', { name: 'What we understood' });
  await expect(understood.getByText('Nothing was understood yet.')).toBeVisible();
});

test('the filtered list that the page leads to is not empty', async ({ page, match }) => {
  await match.open();
  await match.describe(BRIEF);
  await page.getByRole('link', { name: 'Open as a filtered list' }).click();
  await expect(page).toHaveURL(/\/experts\/\?.*expertise=/);
  await expect(page.locator('#results')).toHaveText(/^\s*[1-9]\d* partners? match/);
});

test('an example fills the text and answers', async ({ page, match }) => {
  await match.open();
  await page.getByRole('button', { name: 'Off spreadsheets' }).click();
  await expect(match.text).toHaveValue(/museum/);
  await expect(match.chips.first()).toBeVisible();
});

test('outcomes are told politely, once the typing has stopped', async ({ page, match }) => {
  await match.open();
  const status = page.locator('[data-status]');
  await expect(status).toHaveText('');
  await match.text.pressSequentially('planning in English');
  await expect(status).toHaveText(/good match/);
});

test.describe('GLO-1: axe finds nothing on a shortlist, and nothing scrolls sideways', () => {
  const LOOKS = [
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const;
  for (const { width, colorScheme } of LOOKS)
    test(`${colorScheme} at ${width}`, async ({ page, match }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await match.open();
      await match.describe(BRIEF);
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      const { violations } = await new AxeBuilder({ page }).include('#main').analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
});

test('a directory that cannot be loaded is told, and tried again by the button', async ({ page, match }) => {
  const refuse = (route: import('@playwright/test').Route) => route.fulfill({ status: 200, body: '{' });
  await page.route('**/search/index.json', refuse);
  await match.open();
  await match.text.fill('Migration');
  await page.getByRole('button', { name: 'Find experts' }).click();
  await expect(page.locator('[data-problem]')).toBeVisible();
  await page.unroute('**/search/index.json', refuse);
  await match.describe('Migration');
  await expect(page.locator('[data-problem]')).toBeHidden();
  await expect(match.chips.first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('GLO-5: the page says what it needs, and leads to the lists', async ({ page, at }) => {
    await page.goto(at('/match/'));
    await expect(page.getByText('Reading a text needs JavaScript')).toBeVisible();
    await expect(page.getByLabel('Your project')).toBeHidden();
    await page.getByRole('link', { name: 'Migration' }).first().click();
    await expect(page).toHaveURL(/\/experts\/expertise\/migration\/$/);
  });
});
