/** The editors' private page of the queue: no server, so it is looked at as a file. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renderQueuePage } from '#cli/queue-page.ts';
import { RUBRIC_QUESTIONS } from '#domain/rubric.ts';
import { toQueue } from '#review/queue.ts';
import { anOpenPull } from '../review/an-open-pull.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { ROOT_SITE } from './sites.ts';

const now = '2026-11-22T12:00:00Z';
const titles = ['Add Acme Studio', '<b>Bold</b> " onmouseover="x', 'إضافة استوديو جديد'];

test('the page of the queue is accessible, shows its style, and takes no word for markup', async ({
  page,
}) => {
  const pulls = titles.map((title, at) => anOpenPull({ number: at + 1, title }));
  const context = { hubName: 'Orrery', repository: 'https://github.com/you/your-hub', now };
  await page.setContent(renderQueuePage(toQueue({ pulls, unreviewed: [], answers: [] }, now), context));
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('link', { name: '#2 <b>Bold</b>' })).toHaveAttribute('href', /\/pull\/2$/);
  await expect(page.locator('td.number').first()).toHaveCSS('text-align', 'end');
  expect(await axeFaults(page)).toEqual([]);
});

test('nothing of a review record reaches the site, the API, the search or an export', async ({ hub }) => {
  const [record] = [...hub.rubrics.values()];
  expect(record?.relevance.reason).toContain('unpublished-reason-of-an-editor');
  const reasons = [...hub.rubrics.values()].flatMap((rubric) =>
    RUBRIC_QUESTIONS.map((question) => rubric[question].reason),
  );
  const told = globSync('**/*', { cwd: ROOT_SITE.out, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => {
      const text = readFileSync(file, 'latin1');
      return file.includes('reviews') || reasons.some((reason) => text.includes(reason.slice(0, 40)));
    });
  expect(told).toEqual([]);
});
