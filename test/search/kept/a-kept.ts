import type { KeptPartner } from '#search/kept/kept-list.ts';

/** A kept partner, valid by default. */
export function aKept(slug = 'acme', parts: Partial<KeptPartner> = {}): KeptPartner {
  return { slug, name: slug.toUpperCase(), added: '2026-11-20', ...parts };
}
