import { expectedCounts, expectedSlugs } from './brute-force.ts';
import { expect, test as base } from './browser-test.ts';
import { checkIn, type DirectoryPage, directoryPage } from './directory-page.ts';

const test = base.extend<{ directory: DirectoryPage }>({
  directory: async ({ page, at }, use) => use(directoryPage(page, at('/experts/'))),
});

test.describe('search finds the right partners', () => {
  const SEARCHES = [
    ['a city', 'Porto', 'northlight-studio'],
    ['a city in another script', '大阪', 'aozora-keikaku'],
    ['a country by another name', 'UK', 'longest-name'],
    ['a company, half typed and in small letters', 'northl', 'northlight-studio'],
    ['a company in another script', 'النخيل', 'palm-studio'],
    ['a word of the long description', 'puppet', 'northlight-studio'],
  ] as const;
  for (const [what, words, slug] of SEARCHES) {
    test(`by ${what}: ${words}`, async ({ directory }) => {
      await directory.open();
      await directory.search.fill(words);
      await expect
        .poll(async () => {
          const [first, ...others] = await directory.slugs();
          return { first, few: others.length < 5 };
        })
        .toEqual({ first: slug, few: true });
    });
  }

  test('by an expertise: everybody who has it', async ({ directory, hub }) => {
    await directory.open();
    await directory.search.fill('migration');
    const wanted = expectedSlugs(hub, { expertise: ['migration'] });
    await expect
      .poll(async () => (await directory.slugs()).slice(0, wanted.length).sort())
      .toEqual(wanted.sort());
    await expect(directory.heading).toHaveText(/match/);
  });

  test('by words in the address', async ({ directory }) => {
    await directory.open('?q=halifax');
    await directory.shows(['harbour-consulting']);
    await expect(directory.search).toHaveValue('halifax');
  });

  for (const [what, words, slug] of [
    ['left', 'Old Mill Planning', 'old-mill'],
    ['is suspended', 'Brightside', 'brightside-agency'],
  ] as const) {
    test(`never a partner that ${what}`, async ({ page, directory }) => {
      await directory.open(`?q=${words}`);
      // The full text answers later than names do.
      await page.waitForLoadState('networkidle');
      await expect(directory.heading).toHaveText(/match/);
      expect(await directory.slugs()).not.toContain(slug);
    });
  }
});

test.describe('DIR-1: results and counts equal a count by hand', () => {
  const CHOICES = [
    {},
    { expertise: ['migration'] },
    { expertise: ['migration', 'training'] },
    { expertise: ['planning'], language: ['en'] },
    { country: ['pt', 'jp'], engagement: ['remote'], kind: ['agency', 'tool-integrator'] },
  ];
  for (const chosen of CHOICES) {
    const query = Object.entries(chosen)
      .map(([key, values]) => `${key}=${values.join(',')}`)
      .join('&');
    test(query || 'no choice', async ({ directory, hub }) => {
      await directory.open(query && `?${query}`);
      await directory.shows(expectedSlugs(hub, chosen));
      expect(await directory.counts()).toEqual(expectedCounts(hub, chosen));
    });
  }
});

test('DIR-1: boxes of one facet widen, a box of another narrows', async ({ directory, hub }) => {
  await directory.open();
  await directory.check('Expertise', 'Migration');
  await directory.shows(expectedSlugs(hub, { expertise: ['migration'] }));
  await directory.check('Expertise', 'Team training');
  await directory.shows(expectedSlugs(hub, { expertise: ['migration', 'training'] }));
  await directory.check('Kind of partner', 'Agency');
  const chosen = { expertise: ['migration', 'training'], kind: ['agency'] };
  await directory.shows(expectedSlugs(hub, chosen));
  expect(await directory.counts()).toEqual(expectedCounts(hub, chosen));
});

test('DIR-2: a checked value keeps its place and its count', async ({ directory }) => {
  await directory.open();
  const places = async () => (await directory.counts()).map((line) => line.replace(/ \d+$/, ''));
  const before = await places();
  const box = await directory.box('Expertise', 'Migration');
  await directory.check('Expertise', 'Migration');
  await expect(directory.chips).toHaveCount(1);
  expect(await places()).toEqual(before);
  await expect(box).toBeVisible();
  await expect(await directory.boxWithCount('Expertise', 'Migration', 3)).toBeChecked();
});

test('DIR-3: each checked value is a chip, and removing chips leads the focus on', async ({
  page,
  directory,
}) => {
  await directory.open('?expertise=migration,training&kind=agency');
  await expect(directory.chips).toHaveCount(3);
  await directory.chips.first().press('Enter');
  await expect(directory.chips).toHaveCount(2);
  await expect(await directory.box('Expertise', 'Migration')).not.toBeChecked();
  await expect(directory.chips.first()).toBeFocused();
  await directory.chips.last().press('Enter');
  await expect(directory.chips).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Clear all' }).first()).toBeFocused();
  await directory.chips.first().press('Enter');
  await expect(directory.chips).toHaveCount(0);
  await expect(directory.heading).toBeFocused();
});

test('DIR-3: "Clear all" takes back words and boxes', async ({ page, directory, hub }) => {
  await directory.open('?q=planning&kind=agency');
  await page.getByRole('button', { name: 'Clear all' }).first().click();
  await directory.shows(expectedSlugs(hub, {}));
  await expect(directory.search).toHaveValue('');
  expect(new URL(page.url()).search).toBe('');
});

test.describe('DIR-4: the address holds the state', () => {
  test('it survives a reload', async ({ page, directory, hub }) => {
    const chosen = { expertise: ['migration', 'planning'], engagement: ['remote'] };
    await directory.open();
    await directory.check('Expertise', 'Migration');
    await directory.check('Expertise', 'Project planning');
    await directory.check('Way of working', 'Remote');
    await page.getByLabel('Sort by').selectOption('name');
    await directory.shows(expectedSlugs(hub, chosen));
    const shown = await directory.slugs();
    await page.reload();
    await directory.ready();
    await expect.poll(directory.slugs).toEqual(shown);
    await expect(page.getByLabel('Sort by')).toHaveValue('name');
    await expect(directory.chips).toHaveCount(3);
    expect(page.url()).toContain('expertise=migration,planning&engagement=remote&sort=name');
  });

  test('Back and Forward walk through the states', async ({ page, directory, hub }) => {
    await directory.open();
    await directory.check('Expertise', 'Migration');
    await directory.shows(expectedSlugs(hub, { expertise: ['migration'] }));
    await directory.check('Kind of partner', 'Agency');
    await directory.shows(expectedSlugs(hub, { expertise: ['migration'], kind: ['agency'] }));
    await page.goBack();
    await directory.shows(expectedSlugs(hub, { expertise: ['migration'] }));
    await page.goBack();
    await directory.shows(expectedSlugs(hub, {}));
    await page.goForward();
    await directory.shows(expectedSlugs(hub, { expertise: ['migration'] }));
    await expect(await directory.box('Expertise', 'Migration')).toBeChecked();
  });

  test('Back from a profile leads to the same results, the same place and the opened card', async ({
    page,
    directory,
  }) => {
    await page.setViewportSize({ width: 1280, height: 600 });
    await directory.open('?language=en');
    const last = page.locator('[data-list] > [data-slug]').last().getByRole('link').first();
    await expect(page.locator('[data-list] > [data-slug]').last()).toBeVisible();
    const shown = await directory.slugs();
    // Scrolls as the click will, which finds its place only once the rows in between have got their heights.
    await last.click({ trial: true });
    const topOf = async () => (await last.boundingBox())?.y ?? Number.NaN;
    const top = await topOf();
    const href = await last.getAttribute('href');
    await last.click();
    await page.waitForURL(`**${href}`);
    await page.goBack();
    await directory.ready();
    await expect.poll(directory.slugs).toEqual(shown);
    await expect(page.locator(`a[href="${href}"]`).first()).toBeFocused();
    await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThan(50);
  });

  test('a value, a key and a page that do not exist are harmless, and the value is named', async ({
    page,
    directory,
    hub,
  }) => {
    await directory.open('?expertise=juggling&country=pt&colour=red&page=900&sort=sideways');
    const found = expectedSlugs(hub, { country: ['pt'] });
    await expect(directory.heading).toHaveText(new RegExp(`^\\s*${found.length} partner`));
    await expect(page.getByText('no partner has it at present: “juggling”')).toBeVisible();
    await expect(page).toHaveURL(/\?country=pt&page=900&colour=red$/);
    await expect(page.getByLabel('Sort by')).not.toHaveValue('sideways');
  });

  for (const [old, now, chips] of [
    ['expertise=programme-planning', 'expertise=portfolio-planning', ['Portfolio planning']],
    ['languages=en&regions=scandinavia', 'region=nordics&language=en', ['Nordic countries', 'English']],
    ['city=大阪市-jp', 'city=osaka-jp', ['大阪市']],
  ] as const) {
    test(`an old address leads to the present one: ${old}`, async ({ page, directory }) => {
      await directory.open(`?${old}`);
      await expect(page).toHaveURL(new RegExp(`\\?${now}$`));
      for (const chip of chips)
        await expect(
          page.getByRole('button', { name: new RegExp(`Remove filter .* ${chip}`) }),
        ).toBeVisible();
      await expect(directory.heading).toHaveText(/^\s*[1-9]\d* partner/);
    });
  }

  test('a place and shared hours stand in the address and can be taken back', async ({ page, directory }) => {
    await directory.open('?near=porto-pt&km=50&overlap=1');
    await expect(page.getByRole('button', { name: 'Remove filter Near Porto, 50 km' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove filter Shared hours 1 hour or more' }).click();
    await expect(page).toHaveURL(/\?near=porto-pt&km=50$/);
    await expect(directory.heading).toHaveText(/^\s*1 partner/);
  });
});

test('DIR-6: the outcome is told once a change, politely', async ({ page, directory }) => {
  await directory.open();
  const status = page.getByRole('status');
  await expect(status).toHaveText('');
  await status.evaluate((element) => {
    const told: string[] = [];
    Reflect.set(window, 'told', told);
    new MutationObserver(() => {
      const text = element.textContent?.trim();
      if (text) told.push(text);
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  await directory.search.pressSequentially('migration', { delay: 60 });
  await expect(status).toHaveText(/partner/);
  await page.waitForTimeout(700);
  expect(await page.evaluate(() => Reflect.get(window, 'told'))).toHaveLength(1);
});

test('DIR-6: only "0 partners" interrupts', async ({ page, directory }) => {
  await directory.open();
  await directory.search.fill('migration');
  await expect(page.getByRole('status')).toHaveText(/partner/);
  await expect(page.getByRole('alert')).toHaveText('');
  await directory.search.fill('zzzzqqqq');
  await expect(page.getByRole('alert')).toHaveText(/0 partners/);
});

test('DIR-7: three keys lead to the results', async ({ page, directory }) => {
  await directory.open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to results' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(directory.heading).toBeFocused();
});

test('DIR-8: without results it offers ways out that lead to some', async ({ page, directory }) => {
  await directory.open('?q=migration&country=jp&tier=premier&language=pt');
  await expect(directory.heading).toHaveText(/^\s*0 partners/);
  await expect(directory.search).toHaveValue('migration');
  const ways = page.getByRole('button', { name: /: \d+ partners?$/ });
  // The full text answers later than names do, and may offer more.
  await page.waitForLoadState('networkidle');
  await expect(ways.first()).toBeVisible();
  const offers = await ways.allTextContents();
  const numbers = offers.map((text) => Number(/(\d+) partners?$/.exec(text)?.[1]));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.every((number) => number > 0)).toBe(true);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  await ways.first().click();
  await expect(directory.heading).toHaveText(new RegExp(`^\\s*${numbers[0]} partner`));
});

test('DIR-9: a value that nobody left has stays, with 0, and cannot be checked', async ({
  directory,
  hub,
}) => {
  const chosen = { country: ['jp'] };
  await directory.open('?country=jp');
  await directory.shows(expectedSlugs(hub, chosen));
  const empty = await directory.box('Kind of partner', 'Creator');
  await expect(empty).toBeVisible();
  await expect(empty).toBeDisabled();
  await expect(await directory.boxWithCount('Kind of partner', 'Creator', 0)).toBeVisible();
});

test.describe('DIR-10: on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('filters open as a dialog that says what it would show', async ({ page, directory, hub }) => {
    await directory.open();
    const opener = page.getByRole('button', { name: /^Filters/ });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await expect(dialog).toBeVisible();
    await checkIn(dialog, 'Migration');
    const found = expectedSlugs(hub, { expertise: ['migration'] }).length;
    await expect(dialog.getByRole('button', { name: `Show ${found} partners` })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(opener).toHaveText(/1/);
  });

  test('its button closes it', async ({ page, directory }) => {
    await directory.open();
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Show \d+ partner/ })
      .click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('once filters apply, their number and the count are in sight', async ({ page, directory }) => {
    await directory.open('?expertise=migration&engagement=remote');
    await expect(page.getByRole('button', { name: /^Filters.*2/ })).toBeInViewport();
    await expect(directory.heading).toBeInViewport();
  });
});

test('DIR-11: how ranking works is one click from the list', async ({ page, directory }) => {
  await directory.open();
  await page.getByRole('main').getByRole('link', { name: 'How ranking works' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toContain('/ranking/');
});

test('DIR-11: the script keeps the order in which the page was built', async ({ browser, directory, at }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(at('/experts/'));
  const built = await directoryPage(plain, at('/experts/')).slugs();
  await context.close();
  await directory.open('?sort=best');
  expect(await directory.slugs()).toEqual(built);
});

test('DIR-14: a row says by mark and by word why it is there', async ({ page, directory, hub }) => {
  await directory.open('?industry=healthcare');
  await directory.shows(expectedSlugs(hub, { industry: ['healthcare'] }));
  const hits = page.locator('[data-list] > [data-slug] .hit');
  await expect(hits.first()).toHaveText(/\(matches\)/);
  expect(await hits.count()).toBe(expectedSlugs(hub, { industry: ['healthcare'] }).length);
  await expect(hits.first().locator('svg')).toBeVisible();
});

test('a late answer of the full text leaves the focus on the partner that had it', async ({
  page,
  directory,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await directory.open('?q=planning');
  await expect(directory.heading).toHaveText(/match/);
  const row = page.locator('[data-list] > [data-slug]').first();
  const slug = await row.getAttribute('data-slug');
  await row.getByRole('link').first().focus();
  release();
  await expect(page.getByRole('status')).toHaveText(/match/);
  const focused = page.locator('[data-slug]:focus-within');
  await expect(focused).toHaveAttribute('data-slug', slug ?? '');
});

test('everything can be done with the keyboard alone', async ({ page, directory, hub }) => {
  await directory.open();
  await directory.search.focus();
  await page.keyboard.type('planning');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/partners? match/);
  const box = await directory.box('Expertise', 'Migration');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expect(page).toHaveURL(/q=planning.*expertise=migration/);
  const first = page.locator('[data-list] > [data-slug]').first().getByRole('link').first();
  const name = ((await first.textContent()) ?? '').trim();
  await directory.heading.focus();
  for (
    let stop = 0;
    stop < 20 && !(await first.evaluate((link) => link === document.activeElement));
    stop++
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  expect([...hub.partners.values()].map(({ profile }) => profile.name)).toContain(name);
});
