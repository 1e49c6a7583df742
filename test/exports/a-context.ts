/** What exports are made from in tests, and the fixture hub from the disk. */
import type { ExportContext } from '#exports/context.ts';
import { renderMarkdown } from '#markdown/render.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { aHub } from '../builders.ts';

export const ROOT = 'https://partners.example/sub/';

/** A hub below a base path. */
export function aContext(
  parts: Partial<ExportContext> = {},
): ExportContext & { renderBody: typeof renderMarkdown } {
  return { hub: aHub(), root: ROOT, renderBody: renderMarkdown, ...parts };
}

export const { hub: fixtureHub } = await loadHub(diskSource('test/fixtures/hub'));

/** Partners whose files are kept as golden ones: with everything, hostile, gone by itself, and removed. */
export const SAMPLES = ['northlight-studio', 'hostile-markdown', 'old-mill', 'fallen-oak'].flatMap(
  (slug) => fixtureHub.partners.get(slug) ?? [],
);
