import type { ApiContext } from '#api/v1/context.ts';
import { collections } from '#repo/collections.ts';
import { aHub } from '../builders.ts';

/** What the API is made from: a hub below a base path, and Markdown that shows that it was rendered. */
export function aContext(parts: Partial<ApiContext> = {}): ApiContext {
  return {
    hub: aHub(),
    collections,
    root: 'https://partners.example/sub/',
    renderBody: (markdown) => markdown && `<p>rendered: ${markdown.length} characters</p>`,
    ...parts,
  };
}
