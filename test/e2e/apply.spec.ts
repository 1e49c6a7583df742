/** APP-1 to APP-8: from nothing to a page on GitHub that is filled in, and changes of an entry that is there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource, overlay } from '#repo/source.ts';
import { ANSWERS, type ApplyPage, applyPage, CHECK } from './apply-page.ts';
import { axeFaults } from './axe.ts';
import { test as base, expect } from './browser-test.ts';
import { ROOT_SITE } from './sites.ts';

const test = base.extend<{ apply: ApplyPage }>({
  apply: async ({ page, at }, use) => {
    await page.goto(at('/apply/'));
    await use(applyPage(page));
  },
});

const ENTRY = 'northlight-studio';
const ENTRY_FILE = `partners/${ENTRY}/profile.md`;

/** What makes the file is loaded with the last step. */
async function fileText(page: Page): Promise<string> {
  const file = page.locator('#apply-file');
  await expect(file).not.toHaveValue('');
  return file.inputValue();
}

/** What the program that builds the site makes of a file. */
async function read(file: string, text: string) {
  const loaded = await loadHub(overlay(diskSource(ROOT_SITE.root), new Map([[file, Buffer.from(text)]])));
  const partner = loaded.hub.partners.get(file.split('/')[1] ?? '');
  return { problems: loaded.problems, profile: partner?.profile, body: partner?.body };
}

test.describe('APP-1: steps have names and numbers, and the way back loses nothing', () => {
  test('the focus goes to the heading of each step, and the title of the page says which it is', async ({
    page,
    apply,
  }) => {
    await apply.start();
    await expect(apply.heading).toBeFocused();
    await apply.answer.you();
    await apply.next();
    await apply.step('Step 2 of 6: Your work');
    await expect(apply.heading).toBeFocused();
    await expect(page).toHaveTitle(/^Step 2 of 6: Your work · Get listed/);
  });

  test("the browser's Back is the step before", async ({ page, apply }) => {
    await apply.start();
    await apply.answer.you();
    await apply.next();
    await page.getByLabel('In one sentence').fill(ANSWERS.headline);
    await page.goBack();
    await apply.step('Step 1 of 6: Your name');
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(ANSWERS.name);
    await page.goForward();
    await expect(page.getByLabel('In one sentence')).toHaveValue(ANSWERS.headline);
    await page.getByRole('button', { name: 'Back' }).click();
    await apply.step('Step 1 of 6: Your name');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(ANSWERS.name);
  });
});

test.describe('APP-2: the draft is saved on every change', () => {
  test('it is back after the page was closed, at the step that comes next', async ({ page, apply, at }) => {
    await apply.start();
    await apply.answer.you();
    await apply.next();
    await page.getByLabel('Migration').check();
    await page.getByLabel('Project planning').check();
    await page.goto(at('/tiers/'));
    await page.goto(at('/apply/'));
    await apply.step('Step 2 of 6: Your work');
    await expect(page.getByText('Chosen: Migration and Project planning')).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(ANSWERS.name);
    await expect(page.getByLabel('Consultant')).toBeChecked();
  });

  test('it can be downloaded, opened elsewhere, and deleted', async ({ page, apply, at }) => {
    await apply.start();
    await apply.answer.you();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download draft' }).click();
    const file = await (await downloading).path();
    await page.getByRole('button', { name: 'Delete draft' }).click();
    await expect(page.getByRole('heading', { name: 'What would you like to do?' })).toBeFocused();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(at('/apply/'));
    await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
    await page.locator('[data-draft-file]').setInputFiles({
      name: 'application.json',
      mimeType: 'application/json',
      buffer: readFileSync(file),
    });
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(ANSWERS.name);
  });

  test('what is no draft is not taken for one', async ({ page, apply, at }) => {
    await apply.start();
    for (const buffer of [Buffer.from('{"mode":"new"'), Buffer.from('[]')]) {
      await page
        .locator('[data-draft-file]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
      await expect(page.getByText('This file is no draft.')).toBeAttached();
    }
    await page.evaluate(() => localStorage.setItem(`guildhall.apply.${location.pathname}`, '{"mode":7}'));
    await page.goto(at('/apply/'));
    await page.getByRole('button', { name: 'Start' }).click();
    await apply.step('Step 1 of 6: Your name');
  });
});

test.describe('APP-3: answers are checked by the schema of the build', () => {
  test('a fault is told at its field once it was left, and goes as soon as it is mended', async ({
    page,
    apply,
  }) => {
    await apply.start();
    const website = page.getByLabel('Website');
    await website.pressSequentially('www.harbour');
    await expect(page.locator('.fault:visible')).toHaveCount(0);
    await website.blur();
    await expect(website).toHaveAccessibleDescription(/Give a public address that starts with https/);
    await expect(website).toHaveAttribute('aria-invalid', 'true');
    await website.fill(ANSWERS.website);
    await expect(website).not.toHaveAttribute('aria-invalid');
    await website.fill('https://northlight.example');
    await expect(website).toHaveAccessibleDescription(/belongs to the partner northlight-studio already/);
  });

  test('a step with faults stays, with a summary that leads to each', async ({ page, apply }) => {
    await apply.start();
    await apply.next();
    const summary = page.getByRole('group', { name: 'There are problems with 3 answers' });
    await expect(summary).toBeFocused();
    await apply.step('Step 1 of 6: Your name');
    await summary.getByRole('link', { name: /^What you are/ }).click();
    await expect(page.getByLabel('Agency')).toBeFocused();
  });

  test('the file is one that the build accepts', async ({ page, apply }) => {
    await apply.answerAll();
    const { problems, profile, body } = await read(
      'partners/harbour-light-a-and-b/profile.md',
      await fileText(page),
    );
    expect(problems).toEqual([]);
    expect(profile).toMatchObject({
      name: ANSWERS.name,
      kinds: ['consultant'],
      expertise: ['migration', 'planning'],
      base: { city: 'Porto', country: 'PT' },
      contact: { form: ANSWERS.contact },
      agreement: { version: '2026-01' },
      declarations: { rights: true, aiUse: 'none' },
    });
    expect(body).toBe(ANSWERS.about);
  });
});

test('APP-4: row, profile and shared link grow with the answers', async ({ page, apply }) => {
  await apply.start();
  const preview = page.getByRole('complementary', { name: 'How it will look' });
  await page.getByLabel('Name', { exact: true }).pressSequentially('Harbour <b>Light');
  await expect(preview.locator('[data-card=name]')).toHaveText('Harbour <b>Light');
  await expect(preview.locator('[data-preview-profile] .name')).toHaveText('Harbour <b>Light');
  await apply.answer.you();
  await apply.next();
  await apply.answer.work();
  await apply.next();
  await apply.answer.place();
  await expect(preview.locator('[data-card=expertise]')).toHaveText(/Migration.*Project planning/);
  await expect(preview.locator('[data-card=place]')).toHaveText('Porto, Portugal');
  await expect(preview.locator('[data-card=languages]')).toHaveText('Portuguese');
  await expect(preview.locator('[data-preview-shared]')).toContainText(ANSWERS.headline);
});

test('APP-5: all answers stand on one page, each with a way to change it that comes back', async ({
  page,
  apply,
}) => {
  await apply.answerAll();
  const rows = page.locator('.answers > div');
  for (const row of await rows.all()) {
    const name = await row.locator('dt').textContent();
    await expect(row.getByRole('button')).toHaveAccessibleName(`Change ${name}`);
  }
  await page.getByRole('button', { name: 'Change City' }).click();
  await expect(page.getByLabel('City')).toBeFocused();
  await page.getByLabel('City').fill('Braga');
  await apply.next();
  await apply.step(CHECK);
  await expect(rows.filter({ hasText: 'City' })).toContainText('Braga');
});

test.describe('APP-6: the last link opens a filled-in page in a new tab', () => {
  test('of at most 7,500 bytes, with the whole file', async ({ page, apply, context }) => {
    await context.route('https://code.example/**', (route) => route.fulfill({ body: 'A page of the host' }));
    await apply.answerAll();
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Open the filled-in page on GitHub' }).click();
    const { pathname, searchParams, href } = new URL((await opening).url());
    expect(pathname).toBe('/orrery/partners/new/main');
    expect(searchParams.get('filename')).toBe('partners/harbour-light-a-and-b/profile.md');
    expect(searchParams.get('value')).toBe(await fileText(page));
    expect(Buffer.byteLength(href)).toBeLessThanOrEqual(7_500);
    await apply.step(CHECK);
    const form = await page.getByRole('link', { name: /^Or open the form on GitHub/ }).getAttribute('href');
    const asked = new URL(form ?? '').searchParams;
    expect(asked.get('template')).toBe('apply.yml');
    expect(asked.get('expertise')).toBe('Migration (migration),Project planning (planning)');
  });

  test('a longer file goes by copy or download, and an empty page', async ({ page, apply, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await apply.answerAll();
    await page.getByRole('button', { name: 'Change About you' }).click();
    const long = 'Äöüß & Äöü. '.repeat(300).trim();
    await page.getByLabel('About you').fill(long);
    await apply.next();
    await expect(page.getByText('The text is too long for a link.')).toBeVisible();
    const empty = page.getByRole('link', { name: 'Open an empty page on GitHub' });
    expect(new URL((await empty.getAttribute('href')) ?? '').searchParams.has('value')).toBe(false);
    await page.getByRole('button', { name: 'Copy file' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(long);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download file' }).click();
    expect((await downloading).suggestedFilename()).toBe('profile.md');
    await apply.step(CHECK);
  });
});

test.describe('APP-7: a logo is measured before it is sent', () => {
  const svg = (size: number) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(size)}</svg>`);

  test('one that fits comes with words on how to add it to the same pull request', async ({
    page,
    apply,
  }) => {
    await apply.answerAll();
    await page.getByRole('button', { name: 'Change Services' }).click();
    const logo = page.getByLabel('Logo', { exact: false }).first();
    await logo.setInputFiles({ name: 'mark.svg', mimeType: 'image/svg+xml', buffer: svg(2_000) });
    await expect(page.locator('#apply-logo-said')).toContainText(
      'The picture fits: 2 KB. Add it as logo.svg',
    );
    await apply.next();
    await expect(page.locator('[data-logo-note]')).toContainText(
      'Add it as logo.svg to the same pull request',
    );
  });

  test('one that does not fit says why', async ({ page, apply }) => {
    await apply.answerAll();
    await page.getByRole('button', { name: 'Change Services' }).click();
    const logo = page.locator('#apply-logo');
    const wide = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(2_100, 10);
      canvas.getContext('2d')?.fillRect(0, 0, 5, 5);
      return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
    });
    const cases = [
      ['a.svg', 'image/svg+xml', svg(530_000), 'The picture has 518 KB'],
      ['a.png', 'image/png', Buffer.from(wide), 'The picture has 2,100 by 10 pixels'],
      ['a.png', 'image/png', Buffer.from('no picture'), 'This is no picture that can be drawn'],
      ['a.gif', 'image/gif', Buffer.from('GIF89a'), 'This is no picture that can be drawn'],
    ] as const;
    for (const [name, mimeType, buffer, text] of cases) {
      await logo.setInputFiles({ name, mimeType, buffer });
      await expect(page.locator('#apply-logo-fault')).toContainText(text);
    }
  });
});

test.describe('APP-8: by keyboard alone', () => {
  /** Presses Tab until the focus is on the control, and says how many stops that took. */
  async function tabTo(page: Page, selector: string, most: number): Promise<void> {
    for (let stop = 1; stop <= most; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`Expected \`${selector}\` within ${most} stops`);
  }

  test('from nothing to the filled-in page, with at most one further stop a field', async ({
    page,
    apply,
    context,
  }) => {
    await context.route('https://code.example/**', (route) => route.fulfill({ body: 'A page of the host' }));
    const type = async (id: string, text: string) => {
      await tabTo(page, `#apply-${id}`, 2);
      await page.keyboard.type(text);
    };
    const choose = async (id: string, downs: number) => {
      await tabTo(page, `#apply-${id} input:not([data-filter])`, 2);
      for (let down = 0; down < downs; down += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
    };
    await tabTo(page, '[data-step=begin] [type=submit]', 60);
    await page.keyboard.press('Enter');
    await apply.step('Step 1 of 6: Your name');
    await type('name', ANSWERS.name);
    await type('website', ANSWERS.website);
    await choose('kinds', 1);
    await tabTo(page, '[data-next]', 3);
    await page.keyboard.press('Enter');
    await apply.step('Step 2 of 6: Your work');
    await type('headline', ANSWERS.headline);
    await choose('expertise', 0);
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    await type('about', 'Two people and a dog.');
    await tabTo(page, '[data-next]', 3);
    await page.keyboard.press('Enter');
    await apply.step('Step 3 of 6: Where and how');
    await tabTo(page, '#apply-country', 2);
    await page.keyboard.type('Portu');
    await type('city', 'Porto');
    await tabTo(page, '#apply-languages [data-filter]', 2);
    await page.keyboard.type('portug');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await type('contact', ANSWERS.contact);
    await page.keyboard.press('Enter');
    await apply.step('Step 4 of 6: Ties and agreement');
    await choose('relationship', 0);
    await tabTo(page, '#apply-relationshipNote', 2);
    await choose('aiUse', 0);
    // The link to the agreement comes first.
    await choose('agreement', 0);
    await tabTo(page, '[data-next]', 3);
    await page.keyboard.press('Enter');
    await apply.step('Step 5 of 6: More, if you like');
    for (const id of ['services input', 'currency', 'budgetFrom', 'budgetTo', 'logo', 'logoAlt'])
      await tabTo(page, `#apply-${id}`, 2);
    await page.keyboard.press('Enter');
    await apply.step(CHECK);
    await tabTo(page, '[data-way=open]', 30);
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('Enter');
    const value = new URL((await opening).url()).searchParams.get('value') ?? '';
    const { problems, profile } = await read('partners/harbour-light-a-and-b/profile.md', value);
    expect(problems).toEqual([]);
    expect(profile?.kinds).toEqual(['consultant']);
    expect(profile?.expertise).toHaveLength(2);
    expect(profile?.languages).toEqual(['pt']);
  });
});

test.describe('an entry that is there', () => {
  const source = readFileSync(path.join(ROOT_SITE.root, ENTRY_FILE), 'utf8');

  test('its profile leads to its answers, and a change keeps all the rest of its file', async ({
    page,
    at,
  }) => {
    const apply = applyPage(page);
    await page.goto(at(`/partners/${ENTRY}/`));
    await page.getByRole('link', { name: 'Change it without Git' }).click();
    await apply.step('Step 1 of 6: Your name');
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Northlight Studio');
    await apply.next();
    await page.getByLabel('In one sentence').fill(ANSWERS.headline);
    for (let step = 2; step < 6; step += 1) await apply.next();
    await apply.step(CHECK);
    await expect(page.locator('.answers mark')).toHaveCount(1);
    const open = page.getByRole('link', { name: 'Open the file on GitHub' });
    await expect(open).toHaveAttribute(
      'href',
      `https://code.example/orrery/partners/edit/main/${ENTRY_FILE}`,
    );
    await page.getByLabel('Your present file').fill('Something else');
    await expect(page.getByText(/^This is not the whole file/)).toBeVisible();
    await page.getByLabel('Your present file').fill(source);
    await expect(page.getByRole('button', { name: 'Copy file' })).toBeVisible();
    const before = await read(ENTRY_FILE, source);
    const after = await read(ENTRY_FILE, await fileText(page));
    expect(after.problems).toEqual([]);
    expect(after.body).toBe(before.body);
    expect({ ...after.profile, confirmed: '' }).toEqual({
      ...before.profile,
      headline: ANSWERS.headline,
      confirmed: '',
    });
  });

  test('it pauses, and it leaves', async ({ page, apply }) => {
    await page.getByLabel('Pause an entry').check();
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByText('There is no entry ? in this directory')).toBeVisible();
    await page
      .getByRole('textbox', { name: /^Address or short name/ })
      .fill(`https://partners.example/partners/${ENTRY}/`);
    await page.getByRole('button', { name: 'Start' }).click();
    await apply.step('Step 1 of 2: Your absence');
    await apply.next();
    await expect(page.getByRole('link', { name: /Give a day that is still to come/ })).toBeVisible();
    await page.getByLabel('Day of return').fill('2999-03-01');
    await apply.next();
    await page.getByLabel('Your present file').fill(source);
    await expect(page.locator('#apply-file')).toHaveValue(/status: paused\n {2}until: 2999-03-01/);

    await page.getByRole('button', { name: 'Delete draft' }).click();
    await page.getByLabel('Leave the directory').check();
    await page.getByRole('textbox', { name: /^Address or short name/ }).fill(ENTRY);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByLabel('Why you leave').selectOption('closed');
    await apply.next();
    await page.getByLabel('Your present file').fill(source);
    await expect(page.locator('#apply-file')).toHaveValue(
      /status: left\n {2}on: \d{4}-\d\d-\d\d\n {2}reason: closed/,
    );
  });
});

test.describe('every step is free of faults that axe finds', () => {
  const fills = (apply: ApplyPage) => Object.values(apply.answer);
  for (const [at, name] of ['Your name', 'Your work', 'Where and how', 'Ties and agreement'].entries()) {
    test(`${name}, with faults of answers and without`, async ({ page, apply }) => {
      await apply.start();
      for (const fill of fills(apply).slice(0, at)) {
        await fill();
        await apply.next();
      }
      await apply.step(`Step ${at + 1} of 6: ${name}`);
      await apply.next();
      expect(await axeFaults(page)).toEqual([]);
      await fills(apply)[at]?.();
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  test('the answers on one page', async ({ page, apply }) => {
    await apply.answerAll();
    expect(await axeFaults(page)).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page names the form on GitHub and says what is asked', async ({ page, at }) => {
    await page.goto(at('/apply/'));
    await expect(page.getByRole('link', { name: 'Open the form on GitHub' })).toHaveAttribute(
      'href',
      'https://code.example/orrery/partners/issues/new?template=apply.yml',
    );
    await expect(page.getByRole('term').filter({ hasText: 'Expertise' })).toBeVisible();
    await expect(page.locator('apply-wizard')).toBeHidden();
  });
});
