/** Saving partners, and what can be done with those that were saved. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { axeFaults } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { keptPage } from './kept-page.ts';
import { PAGES } from './page-kinds.ts';

const [FIRST, SECOND, THIRD] = ['northlight-studio', 'palm-studio', 'longest-name'] as const;
const LIST = '/shortlist/';
/** Where the site at the root of its origin keeps the shortlist. */
const KEY = 'guildhall:/:shortlist:1';

const slugs = (page: Page) =>
  page
    .locator('[data-list] > [data-slug]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['slug']));
const received = (page: Page) => page.getByRole('region', { name: /^You received a list/ });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

/** A shortlist as an earlier visit left it. */
async function withList(page: Page, ...saved: readonly (string | Record<string, unknown>)[]): Promise<void> {
  const list = saved.map((entry) =>
    typeof entry === 'string' ? { slug: entry, name: entry, added: '2026-11-20' } : entry,
  );
  await page.addInitScript(
    ([key, text]) => {
      if (!sessionStorage.getItem('set')) localStorage.setItem(String(key), String(text));
      sessionStorage.setItem('set', 'yes');
    },
    [KEY, JSON.stringify(list)],
  );
}

test.describe('SAV-1: saving', () => {
  test('needs no account, shows the number in the header, and survives a reload', async ({ page, at }) => {
    const kept = keptPage(page);
    await page.goto(at(PAGES.directory));
    await expect(kept.shortlistLink).toHaveText(/^\s*Shortlist\s*$/);
    await kept.save(FIRST, SECOND);
    await expect(kept.shortlistLink).toHaveText(/Shortlist\s*2/);
    await page.reload();
    await expect(kept.control(FIRST, 'Saved')).toHaveAttribute('aria-pressed', 'true');
    await expect(kept.shortlistLink).toHaveText(/Shortlist\s*2/);
    await kept.shortlistLink.click();
    await expect(page).toHaveURL(at(LIST));
    await expect(page.getByRole('heading', { name: '2 partners' })).toBeVisible();
    expect(await slugs(page)).toEqual([SECOND, FIRST]);
  });

  test('is the same in all tabs', async ({ page, context, at }) => {
    await page.goto(at(PAGES.directory));
    const other = await context.newPage();
    await other.goto(at(LIST));
    await keptPage(page).save(FIRST);
    await expect.poll(() => slugs(other)).toEqual([FIRST]);
    await expect(keptPage(other).shortlistLink).toHaveText(/1/);
    await keptPage(other)
      .row(FIRST)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(keptPage(page).control(FIRST, 'Save')).toHaveAttribute('aria-pressed', 'false');
    await expect(keptPage(page).shortlistLink).toHaveText(/^\s*Shortlist\s*$/);
  });

  test('follows in a tab that was left and gone back to', async ({ page, at }) => {
    await page.goto(at(PAGES.directory));
    await keptPage(page).save(FIRST);
    await page.goto(at(LIST));
    await keptPage(page)
      .row(FIRST)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await page.goBack();
    await expect(keptPage(page).control(FIRST, 'Save')).toHaveAttribute('aria-pressed', 'false');
  });

  test('speaks of one list in all languages', async ({ page, at }) => {
    await withList(page, FIRST);
    await page.goto(at('/de/shortlist/'));
    await expect(page.getByRole('heading', { name: 'Merkliste' })).toBeVisible();
    await expect(keptPage(page).row(FIRST).getByRole('link')).toHaveAttribute(
      'href',
      '/de/partners/northlight-studio/',
    );
    await expect(keptPage(page).row(FIRST)).toContainText('Gemerkt am 20. November 2026');
  });
});

test.describe('notes and order', () => {
  test('a note is kept, and written into all that is taken along', async ({ page, at }) => {
    await withList(page, FIRST, SECOND);
    await page.goto(at(LIST));
    const note = page.getByRole('textbox', { name: /^Your note on northlight-studio/ });
    await note.fill('=call "Inês", then decide');
    await page.reload();
    await expect(note).toHaveValue('=call "Inês", then decide');
  });

  test('the last saved come first, or all go by their present names', async ({ page, at }) => {
    await withList(
      page,
      { slug: 'bare-minimum', name: 'Z, as it was called', added: '2026-11-01' },
      { slug: FIRST, name: 'Y', added: '2026-11-02' },
      { slug: 'unbroken-word', name: 'X', added: '2026-11-03' },
    );
    await page.goto(at(LIST));
    await expect.poll(() => slugs(page)).toEqual(['unbroken-word', FIRST, 'bare-minimum']);
    await expect(keptPage(page).row(FIRST)).toContainText('Northlight Studio');
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Name');
    expect(await slugs(page)).toEqual(['bare-minimum', 'unbroken-word', FIRST]);
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Last saved');
    expect(await slugs(page)).toEqual(['unbroken-word', FIRST, 'bare-minimum']);
  });
});

test.describe('SAV-2: taking along', () => {
  test.beforeEach(async ({ page, at }) => {
    await withList(
      page,
      { slug: FIRST, name: 'Northlight Studio', added: '2026-11-19', note: '=1+1' },
      { slug: SECOND, name: 'palm', added: '2026-11-20' },
    );
    await page.goto(at(LIST));
    await expect(keptPage(page).row(FIRST)).toContainText('Porto, Portugal');
  });

  test('the link names the partners, and nothing else', async ({ page, context, at }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(keptPage(page).message).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      at(`/shortlist/#list=${SECOND}.${FIRST}`),
    );
  });

  test('the text is Markdown with links and notes', async ({ page, context, at }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(keptPage(page).message).toHaveText('Copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`- **[Northlight Studio](${at(PAGES.profile)})**: We help museums`);
    expect(text).toContain('Note: =1+1');
  });

  test('where copying is not allowed, the text can be copied by hand', async ({ page }) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    const field = page.getByRole('dialog').getByRole('textbox');
    await expect(field).toHaveValue(/#list=palm-studio\.northlight-studio$/);
    await expect(field).toBeFocused();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  });

  test('the files hold the list as it is shown', async ({ page }) => {
    const download = async (format: string) => {
      const started = page.waitForEvent('download');
      await page.getByRole('button', { name: `Download as ${format}` }).click();
      const file = await started;
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
    };
    const csv = await download('CSV');
    const [heading, ...lines] = parse(csv.text, { bom: true }) as string[][];
    expect([csv.name, heading?.[0], lines.length]).toEqual(['shortlist.csv', 'Name', 2]);
    expect(lines[1]).toContain("'=1+1");
    const json = await download('JSON');
    expect(JSON.parse(json.text)).toMatchObject({
      version: 1,
      partners: [{ slug: SECOND }, { slug: FIRST, note: '=1+1', place: 'Porto, Portugal' }],
    });
    const markdown = await download('Markdown');
    expect([markdown.name, markdown.text.split('\n')[0]]).toEqual(['shortlist.md', '# Shortlist']);
  });

  test('GLO-9: on paper rows are whole, with their notes and without controls', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.locator('button:visible, select:visible, textarea:visible, header:visible'),
    ).toHaveCount(0);
    await expect(keptPage(page).row(FIRST).getByText('=1+1')).toBeVisible();
    for (const row of await page.locator('[data-list] > *').all())
      await expect(row).toHaveCSS('break-inside', 'avoid');
  });

  test('saved partners are compared', async ({ page, at }) => {
    await keptPage(page).compare(FIRST, SECOND);
    await keptPage(page).tray.getByRole('link', { name: 'Compare 2 partners' }).click();
    await expect(page).toHaveURL(at(`/compare/?compare=${FIRST},${SECOND}`));
  });
});

test.describe('SAV-2: a received list', () => {
  test('is offered, and added to what is there without changing it', async ({ page, at }) => {
    await withList(page, { slug: FIRST, name: 'Northlight Studio', added: '2026-11-01', note: 'mine' });
    await page.goto(at(`/shortlist/#list=${FIRST}.${THIRD}`));
    await expect(page.getByRole('heading', { name: 'You received a list of 2 partners' })).toBeVisible();
    await expect(received(page).getByRole('link', { name: 'Northlight Studio' })).toBeVisible();
    expect(await slugs(page)).toEqual([FIRST]);
    await received(page).getByRole('button', { name: 'Add to mine' }).click();
    await expect(keptPage(page).message).toHaveText('1 partner is added. 1 was there already.');
    expect(await slugs(page)).toEqual([THIRD, FIRST]);
    await expect(keptPage(page).row(FIRST).getByRole('textbox')).toHaveValue('mine');
    await expect(received(page)).toBeHidden();
    await expect(page).toHaveURL(at(LIST));
    await expect(page.getByRole('heading', { name: '2 partners' })).toBeFocused();
  });

  test('can be compared or declined, and then changes nothing', async ({ page, at }) => {
    await page.goto(at(`/shortlist/#list=${FIRST}.${THIRD}`));
    await expect(received(page).getByRole('link', { name: 'Compare them' })).toHaveAttribute(
      'href',
      `/compare/?compare=${FIRST},${THIRD}`,
    );
    await received(page).getByRole('button', { name: 'Not now' }).click();
    await expect(received(page)).toBeHidden();
    await expect(page.getByText('You have not saved anybody yet.')).toBeVisible();
  });

  test('names partners that are not listed, and does not add them', async ({ page, at }) => {
    await page.goto(at(`/shortlist/#list=${FIRST}.nobody-here`));
    await expect(received(page).getByText('nobody-here (no longer listed)')).toBeVisible();
    await received(page).getByRole('button', { name: 'Add to mine' }).click();
    expect(await slugs(page)).toEqual([FIRST]);
  });

  test('is seen when the address changes on the open page', async ({ page, at }) => {
    await page.goto(at(LIST));
    await page.evaluate(() => {
      location.hash = 'list=palm-studio';
    });
    await expect(page.getByRole('heading', { name: 'You received a list of 1 partner' })).toBeVisible();
  });
});

test.describe('SAV-3: when the browser does not store', () => {
  for (const [how, block] of Object.entries({
    blocked: () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    full: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  })) {
    test(`${how}: one plain message, and everything works until the page is left`, async ({ page, at }) => {
      await page.addInitScript(block);
      const kept = keptPage(page);
      await page.goto(at(PAGES.directory));
      await expect(kept.message).toBeHidden();
      await kept.save(FIRST);
      await expect(kept.message).toHaveText(/^This browser stores nothing for us/);
      await page.getByRole('button', { name: 'Close this message' }).click();
      await kept.save(SECOND);
      await kept.compare(FIRST, SECOND);
      await expect(kept.message).toBeHidden();
      await expect(kept.shortlistLink).toHaveText(/2/);
      await expect(kept.tray).toContainText('2 of 4');
      await page.goto(at(LIST));
      await expect(page.getByText('You have not saved anybody yet.')).toBeVisible();
    });
  }

  for (const text of ['{"', '[{"slug":7},null]', '"x"', '[[]]']) {
    test(`a damaged store is an empty list: ${text}`, async ({ page, at }) => {
      await page.addInitScript(
        ([key, value]) => localStorage.setItem(String(key), String(value)),
        [KEY, text],
      );
      await page.goto(at(LIST));
      await expect(page.getByText('You have not saved anybody yet.')).toBeVisible();
    });
  }

  test('without the search files the list is still there, and nobody is said to have left', async ({
    browser,
    at,
  }) => {
    const page = await browser.newPage();
    await withList(page, { slug: FIRST, name: 'Northlight Studio', added: '2026-11-19', note: 'mine' });
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto(at(LIST));
    await expect(page.getByText('The details could not be loaded. Your list itself is safe.')).toBeVisible();
    await expect(keptPage(page).row(FIRST).getByRole('link', { name: 'Northlight Studio' })).toBeVisible();
    await expect(page.getByText('Has left this directory.')).toBeHidden();
    await page.close();
  });
});

test('SAV-4: a partner that left stays, says so, and can be removed', async ({ page, at }) => {
  await withList(
    page,
    { slug: 'old-mill', name: 'Old Mill Planning', added: '2025-05-01', note: 'was good' },
    FIRST,
  );
  await page.goto(at(LIST));
  const row = keptPage(page).row('old-mill');
  await expect(row.getByRole('heading').getByRole('link', { name: 'Old Mill Planning' })).toHaveAttribute(
    'href',
    '/partners/old-mill/',
  );
  await expect(row).toContainText('No longer listed');
  await expect(row.getByRole('textbox')).toHaveValue('was good');
  await row.getByRole('button', { name: 'Remove Old Mill Planning' }).click();
  await expect.poll(() => slugs(page)).toEqual([FIRST]);
});

test.describe('removing', () => {
  test('one: the focus goes to the next, and it can be taken back with its note', async ({ page, at }) => {
    await withList(page, THIRD, { slug: SECOND, name: 'Palm', added: '2026-11-20', note: 'mine' }, FIRST);
    await page.goto(at(LIST));
    await keptPage(page)
      .row(SECOND)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(
      keptPage(page)
        .row(THIRD)
        .getByRole('button', { name: /^Remove/ }),
    ).toBeFocused();
    await expect(keptPage(page).message).toHaveText('Palm is removed.');
    await undo(page).click();
    await expect.poll(() => slugs(page)).toEqual([FIRST, SECOND, THIRD]);
    await expect(keptPage(page).row(SECOND).getByRole('textbox')).toHaveValue('mine');
  });

  test('all: can be taken back for ten seconds', async ({ page, at }) => {
    await page.clock.install();
    await withList(page, FIRST, SECOND);
    await page.goto(at(LIST));
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.clock.runFor(100);
    await expect(keptPage(page).message).toHaveText('2 partners are removed.');
    await expect(undo(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => slugs(page)).toEqual([SECOND, FIRST]);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.getByRole('heading', { level: 1 }).click();
    await page.clock.runFor(9_000);
    await expect(undo(page)).toBeVisible();
    await page.clock.runFor(2_000);
    await expect(undo(page)).toBeHidden();
    await expect(page.getByRole('link', { name: /^See all \d+ partners$/ })).toBeVisible();
  });
});

test('GLO-1: axe finds nothing on a full shortlist, nor on an empty one', async ({ page, at }) => {
  await page.goto(at(LIST));
  expect(await axeFaults(page)).toEqual([]);
  await page.goto(at(PAGES.directory));
  await keptPage(page).save(FIRST, SECOND, THIRD);
  await keptPage(page).compare(FIRST, SECOND);
  await page.goto(at(`/shortlist/#list=${FIRST}.old-mill`));
  await expect(keptPage(page).tray).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('GLO-2: a full shortlist never scrolls sideways', async ({ page, at }) => {
  await withList(page, FIRST, SECOND, THIRD, 'unbroken-word', 'old-mill');
  await page.goto(at(LIST));
  await expect(keptPage(page).row('unbroken-word')).toContainText('Langwort');
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(
      width,
    );
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('GLO-5: the page says what it needs and leads on', async ({ page, at }) => {
    await page.goto(at(LIST));
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'All experts' })).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: /^Shortlist/ })).toHaveCount(0);
  });
});
