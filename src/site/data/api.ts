/** What the API is made from in this build. */
import type { ApiContext } from '#api/v1/context.ts';
import { renderMarkdown } from '#markdown/render.ts';
import { collections } from '#repo/collections.ts';
import { getHub } from './hub.ts';
import { absolute, link } from './links.ts';

export async function getApiContext(): Promise<ApiContext> {
  const root = absolute(link('/'), new URL(import.meta.env.SITE));
  return { hub: await getHub(), collections, root, renderBody: renderMarkdown };
}
