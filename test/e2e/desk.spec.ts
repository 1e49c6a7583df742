/** The editors' private page of the queue: no server, so it is looked at as a file. */
import { renderQueuePage } from '#cli/queue-page.ts';
import { toQueue } from '#review/queue.ts';
import { anOpenPull } from '../review/an-open-pull.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './browser-test.ts';

const now = '2026-11-22T12:00:00Z';
const titles = ['Add Acme Studio', '<b>Bold</b> " onmouseover="x', 'إضافة استوديو جديد'];

test('the page of the queue is accessible, shows its style, and takes no word for markup', async ({
  page,
}) => {
  const pulls = titles.map((title, at) => anOpenPull({ number: at + 1, title }));
  const context = { hubName: 'Orrery', repository: 'https://github.com/you/your-hub', now };
  await page.setContent(renderQueuePage(toQueue({ pulls, answers: [] }, now), context));
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('link', { name: '#2 <b>Bold</b>' })).toHaveAttribute('href', /\/pull\/2$/);
  await expect(page.locator('td.number').first()).toHaveCSS('text-align', 'end');
  expect(await axeFaults(page)).toEqual([]);
});
