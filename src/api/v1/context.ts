/** What the documents of the API are made from. Everything that is not in the hub is handed in. */
import type * as z from 'zod';
import type { Hub } from '#domain/hub.ts';

export interface ApiContext {
  readonly hub: Hub;
  /** What the files of the hub may hold, by kind of file. */
  readonly collections: Readonly<Record<string, { readonly schema: z.ZodType }>>;
  /** Address of the published site with its base path and a final slash, as `https://partners.example/sub/`. */
  readonly root: string;
  /** Turns a partner's untrusted Markdown into safe HTML. */
  renderBody(markdown: string): string;
}

/** Absolute address of a document below `api/v1/`. */
export function documentAddress(root: string, path: string): string {
  return `${root}api/v1/${path}.json`;
}

/** Absolute address of a partner's page. */
export function pageAddress(root: string, slug: string): string {
  return `${root}partners/${slug}/`;
}
