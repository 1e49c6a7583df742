/** CON-1 to CON-5: asking for an introduction, with an endpoint and without one. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { findAll, readBuiltSite } from './built-site.ts';
import { ROOT_SITE } from './sites.ts';

const MAIL = '/partners/northlight-studio/contact/';
const ENDPOINT = '/partners/palm-studio/contact/';
const PAGES_ONLY = '/partners/harbour-consulting/contact/';
const REFERENCE = /GH-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/;

const brief = {
  'What do you need?': 'Move eleven years of plans out of spreadsheets.',
  'By when?': 'March 2027',
  'Your name': 'Ada Rivers',
  'Your mail address': 'ada@museum.example',
};

/** Fills the form in, as slowly as people do. */
async function fillIn(page: Page, answers: Readonly<Record<string, string>> = brief): Promise<void> {
  for (const [label, value] of Object.entries(answers)) await page.getByLabel(label).fill(value);
  await page.clock.fastForward(20_000);
}

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test.describe('CON-1: before the first field stands where the message goes, who gets a copy and how soon', () => {
  for (const [address, terms] of [
    [MAIL, ['straight to Northlight Studio', 'the copy stays with you', 'within 2 working days']],
    [ENDPOINT, ['straight to', 'A copy is sent to your own address', 'within 1 working day']],
    [PAGES_ONLY, ['straight to Harbour Consulting', 'nothing is stored here', 'does not say how soon']],
  ] as const) {
    test(address, async ({ page, at }) => {
      await page.goto(at(address));
      const list = page.locator('.terms');
      for (const term of terms) await expect(list).toContainText(term);
      const [listBox, fieldBox] = [
        await list.boundingBox(),
        await page.locator('textarea').first().boundingBox(),
      ];
      expect(listBox?.y ?? 0).toBeLessThan(fieldBox?.y ?? 0);
    });
  }
});

test.describe('CON-2: with an endpoint', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`it is a plain POST that leads back to this site, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
      browser,
      at,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' });
      const page = await context.newPage();
      const posted: string[] = [];
      await page.route('https://palm-studio.example/**', async (route) => {
        posted.push(`${route.request().method()} ${route.request().postData() ?? ''}`);
        await route.fulfill({ status: 303, headers: { location: at('/contact/sent/') } });
      });
      await page.clock.install();
      await page.goto(at(ENDPOINT));
      await fillIn(page);
      await page.getByRole('button', { name: 'Send the request' }).click();
      await expect(page).toHaveURL(at('/contact/sent/'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your request is on its way');

      expect(posted).toHaveLength(1);
      const [method, body = ''] = posted[0]?.split(' ') ?? [];
      const fields = new URLSearchParams(body);
      expect(method).toBe('POST');
      expect(fields.get('what')).toBe(brief['What do you need?']);
      expect(fields.get('email')).toBe(brief['Your mail address']);
      expect(fields.get('partner')).toBe('palm-studio');
      expect(fields.get('utm_source')).toBe('partners.example');
      expect(fields.get('utm_medium')).toBe('partner-directory');
      expect(fields.get('utm_campaign')).toBe('introduction');
      expect(fields.get('next')).toBe('https://partners.example/contact/sent/');
      expect(fields.get('fax')).toBe('');
      if (javaScriptEnabled) {
        expect(fields.get('reference')).toMatch(REFERENCE);
        expect(Number(fields.get('seconds'))).toBeGreaterThanOrEqual(20);
        await expect(page.locator('.serial')).toHaveText(fields.get('reference') ?? '');
        expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      }
      await context.close();
    });
  }
});

test.describe('CON-2: without an endpoint the form makes the text, and all ways to send it are equal', () => {
  test('mail app, copy, address', async ({ page, at }) => {
    await page.goto(at(MAIL));
    await fillIn(page);
    await page.getByRole('button', { name: 'Make the text' }).click();
    await expect(page.getByRole('heading', { name: 'Your text is ready' })).toBeFocused();

    const ways = page.locator('.ways > li');
    await expect(ways).toHaveCount(3);
    await expect(ways.nth(0).getByRole('link', { name: 'Open your mail app' })).toBeVisible();
    await expect(ways.nth(1).getByRole('button', { name: 'Copy the text' })).toBeVisible();
    await expect(ways.nth(2)).toContainText('hello@northlight.example');
    const looks = await ways
      .locator('.btn')
      .evaluateAll((all) => new Set(all.map((one) => one.className)).size);
    expect(looks).toBe(1);

    const link = await ways.getByRole('link', { name: 'Open your mail app' }).getAttribute('href');
    const { pathname, searchParams } = new URL(link ?? '');
    expect(pathname).toBe('hello@northlight.example');
    expect(searchParams.get('subject')).toMatch(REFERENCE);
    expect(searchParams.get('body')).toContain(brief['What do you need?']);
    expect(searchParams.get('body')).toMatch(REFERENCE);
    expect(searchParams.get('body')).toContain('https://partners.example/partners/northlight-studio/');
  });

  test('copying says that it worked, and the text carries the reference', async ({ page, at, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(at(MAIL));
    await fillIn(page);
    await page.getByRole('button', { name: 'Make the text' }).click();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(brief['What do you need?']);
    expect(copied).toMatch(REFERENCE);
  });

  test('of a partner without a public address its own pages, which learn of the campaign', async ({
    page,
    at,
  }) => {
    await page.goto(at(PAGES_ONLY));
    await fillIn(page);
    await page.getByRole('button', { name: 'Make the text' }).click();
    await expect(page.locator('.ways > li')).toHaveCount(3);
    await expect(page.getByRole('link', { name: 'Open your mail app' })).toHaveCount(0);
    const form = await page.getByRole('link', { name: 'Paste it into their form' }).getAttribute('href');
    const { origin, searchParams } = new URL(form ?? '');
    expect(origin).toBe('https://harbour-consulting.example');
    expect(searchParams.get('reference')).toMatch(REFERENCE);
    expect(searchParams.get('utm_source')).toBe('partners.example');
  });

  test.describe('and without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('no form is shown, but every way that needs none', async ({ page, at }) => {
      await page.goto(at(MAIL));
      await expect(page.locator('form')).toBeHidden();
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.getByRole('link', { name: 'hello@northlight.example' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Book a first talk' })).toBeVisible();
    });
  });
});

test('CON-3: a text that is too long for a mail link is copied instead, and that is said', async ({
  page,
  at,
}) => {
  await page.goto(at(MAIL));
  await fillIn(page, { ...brief, 'What do you need?': 'word '.repeat(390) });
  await page.getByRole('button', { name: 'Make the text' }).click();
  await expect(page.getByText('The text is too long for a mail link.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open your mail app' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy the text' })).toBeVisible();
  await page.getByRole('button', { name: 'Change what you wrote' }).click();
  await page.getByLabel('What do you need?').fill('A word.');
  await page.getByRole('button', { name: 'Make the text' }).click();
  const link = await page.getByRole('link', { name: 'Open your mail app' }).getAttribute('href');
  expect(link?.length).toBeLessThanOrEqual(1_900);
});

test('CON-4: what is missing is listed on top with links, told beside each field, and nothing is lost', async ({
  page,
  at,
}) => {
  await page.goto(at(MAIL));
  await fillIn(page, { 'By when?': 'March 2027', 'Your mail address': 'ada at museum' });
  await page.getByRole('button', { name: 'Make the text' }).click();
  const summary = page.getByRole('group', { name: 'There are problems with 3 fields' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    'Say in a sentence or two what you need',
    'Give your name',
    'Give your whole mail address, with an @',
  ]);
  const what = page.getByLabel('What do you need?');
  await expect(what).toHaveAttribute('aria-invalid', 'true');
  await expect(what).toHaveAccessibleDescription(/Say in a sentence or two what you need/);
  await summary.getByRole('link', { name: 'Say in a sentence' }).click();
  await expect(what).toBeFocused();
  await expect(page.getByLabel('By when?')).toHaveValue('March 2027');
  await expect(page.getByLabel('Your mail address')).toHaveValue('ada at museum');
  await fillIn(page);
  await page.getByRole('button', { name: 'Make the text' }).click();
  await expect(summary).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Your text is ready' })).toBeVisible();
});

test('CON-4: a draft survives a reload, stays in this tab, and can be forgotten', async ({
  page,
  at,
  context,
}) => {
  await page.goto(at(MAIL));
  await fillIn(page);
  await page.getByLabel('Budget').selectOption({ index: 2 });
  await page.reload();
  await expect(page.getByLabel('What do you need?')).toHaveValue(brief['What do you need?']);
  await expect(page.getByLabel('Budget')).not.toHaveValue('Not known yet');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const other = await context.newPage();
  await other.goto(at(MAIL));
  await expect(other.getByLabel('What do you need?')).toHaveValue('');
  await page.getByRole('button', { name: 'Forget this draft' }).click();
  await page.reload();
  await expect(page.getByLabel('What do you need?')).toHaveValue('');
});

test('CON-4: the form works where the browser keeps nothing', async ({ page, at }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('Storage is switched off', 'SecurityError');
      },
    });
  });
  await page.goto(at(MAIL));
  await fillIn(page);
  await page.getByRole('button', { name: 'Make the text' }).click();
  await expect(page.getByRole('heading', { name: 'Your text is ready' })).toBeVisible();
});

test('contact with the keyboard alone, from the profile to the text', async ({ page, at }) => {
  await page.goto(at('/partners/northlight-studio/'));
  const steps = await press(page, 'Tab', 'Request an introduction');
  expect(steps).toBeLessThan(25);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(MAIL));
  for (const [label, value] of Object.entries(brief)) {
    await press(page, 'Tab', label);
    await page.keyboard.type(value);
  }
  await page.clock.fastForward(20_000);
  await press(page, 'Tab', 'Make the text');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your text is ready' })).toBeFocused();
  await press(page, 'Tab', 'Copy the text');
});

/** Presses a key until what is named has the focus; says how often. */
async function press(page: Page, key: string, name: string): Promise<number> {
  for (let times = 1; times <= 60; times++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element && 'labels' in element ? [...(element.labels as NodeListOf<Element>)] : [];
      return [element, ...labels].map((one) => one?.textContent?.trim() ?? '');
    });
    if (focused.some((text) => text.startsWith(name))) return times;
  }
  throw new Error(`Expected the focus on \`${name}\``);
}

test('CON-5: whoever is quicker than people type is asked to press once more', async ({ page, at }) => {
  await page.goto(at(MAIL));
  for (const [label, value] of Object.entries(brief)) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Make the text' }).click();
  await expect(page.getByRole('group', { name: 'That was quicker than people type' })).toBeFocused();
  await page.clock.fastForward(5_000);
  await page.getByRole('button', { name: 'Make the text' }).click();
  await expect(page.getByRole('heading', { name: 'Your text is ready' })).toBeVisible();
});

test('CON-5: a trap that people neither see nor reach, no script of others, no puzzle', async ({
  page,
  at,
}) => {
  const { pages } = readBuiltSite(ROOT_SITE);
  const requests = [...pages].filter(([file]) => file.endsWith('/contact/index.html'));
  const forms = requests.filter(([, built]) => findAll(built, 'form').length > 0);
  expect(forms.length).toBeGreaterThan(6);
  for (const [file, built] of forms) {
    expect(findAll(built, 'input', { name: 'fax', tabIndex: '-1' }), file).toHaveLength(1);
    const scripts = findAll(built, 'script').map(({ properties }) => String(properties['src'] ?? ''));
    expect(scripts.filter((src) => /^(?:https?:)?\/\//.test(src))).toEqual([]);
    expect(findAll(built, 'iframe')).toEqual([]);
  }
  await page.goto(at(MAIL));
  const box = await page.locator('#brief-fax').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(0);
  await page.getByLabel('Your mail address').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Make the text' })).toBeFocused();
});

test('no mail address stands in any file of the site unless its owner opted in', () => {
  const { pages } = readBuiltSite(ROOT_SITE);
  const found = [...pages].flatMap(([file, built]) =>
    built.elements
      .flatMap(({ properties, children }) => [
        ...Object.values(properties).map(String),
        ...children.flatMap((child) => (child.type === 'text' ? [child.value] : [])),
      ])
      .flatMap((text) => text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [])
      .map((address) => `${file.replace(/^\/(?:ar|de)\//, '/')} ${address}`),
  );
  expect([...new Set(found)]).toEqual([`${MAIL}index.html hello@northlight.example`]);
});
