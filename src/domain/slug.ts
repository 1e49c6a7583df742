/** Names that stand in paths and addresses. */
import * as z from 'zod';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/;

/** Words that would clash with the site's own addresses or with device names of file systems. */
const RESERVED = new Set(
  'all api assets brand compare con new aux nul prn page pages search index experts partners admin'.split(
    ' ',
  ),
);

export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

export function isReservedSlug(text: string): boolean {
  return RESERVED.has(text);
}

export const slugSchema = z
  .string()
  .regex(SLUG, 'Expected 1 to 48 characters of a to z, 0 to 9 and inner hyphens')
  .meta({ description: 'Lower-case letters, digits and hyphens, as in an address.' });
