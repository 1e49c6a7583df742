/** Fetches what the comparison knows of a partner. */
import type { ComparedPartner } from '#search/kept/compared-partner.ts';

/** Of a slug: its document, or nothing where there is no such partner. */
export type LoadPartner = (slug: string) => Promise<ComparedPartner | undefined>;

/** `folder` holds the documents. Each is fetched once, and again only after a failure. */
export function createPartnerLoader(folder: string): LoadPartner {
  const loading = new Map<string, ReturnType<LoadPartner>>();
  return (slug) => {
    const known = loading.get(slug);
    if (known) return known;
    const started = load(`${folder}${slug}.json`);
    loading.set(slug, started);
    started.catch(() => loading.delete(slug));
    return started;
  };
}

/** @throws when the document cannot be had although there may be one. */
async function load(url: string): ReturnType<LoadPartner> {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as ComparedPartner;
}
