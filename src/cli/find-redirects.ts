import type { Hub } from '#domain/hub.ts';
import { localesOf, prefixOf } from '#domain/localise.ts';
import { type Redirects, toRedirects } from '#exports/redirects.ts';
import { landingPaths } from '#search/landing-paths.ts';
import { toRecords } from '#search/record.ts';

/** Where old addresses of a hub lead on a day, in all of its languages. */
export function findRedirects(hub: Hub, today: string): Redirects {
  const folders = localesOf(hub).map((locale) => ({ locale, prefix: prefixOf(locale, hub) }));
  return toRedirects(hub, landingPaths(toRecords(hub, today), hub, today), folders);
}
