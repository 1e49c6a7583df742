/** Handles on social sites → addresses. */
import { fault, type Mapped, show, some } from './mapped.ts';
import { repairUrl } from './repair-url.ts';

/** Site → where a handle's page is, and the hosts under which people write it. */
const SITES = {
  bluesky: { page: (handle) => `https://bsky.app/profile/${handle}`, hosts: ['bsky.app'] },
  dribbble: { page: (handle) => `https://dribbble.com/${handle}`, hosts: ['dribbble.com'] },
  facebook: { page: (handle) => `https://www.facebook.com/${handle}`, hosts: ['facebook.com', 'fb.com'] },
  github: { page: (handle) => `https://github.com/${handle}`, hosts: ['github.com'] },
  gitlab: { page: (handle) => `https://gitlab.com/${handle}`, hosts: ['gitlab.com'] },
  instagram: { page: (handle) => `https://www.instagram.com/${handle}`, hosts: ['instagram.com'] },
  linkedin: { page: linkedinPage, hosts: ['linkedin.com'] },
  mastodon: { page: mastodonPage, hosts: [] },
  x: { page: (handle) => `https://x.com/${handle}`, hosts: ['x.com', 'twitter.com'] },
  youtube: { page: (handle) => `https://www.youtube.com/@${handle}`, hosts: ['youtube.com', 'youtu.be'] },
} as const satisfies Record<
  string,
  { page: (handle: string) => string | undefined; hosts: readonly string[] }
>;

export type Site = keyof typeof SITES;
export const SITE_NAMES = Object.keys(SITES) as [Site, ...Site[]];

/** The page of a handle as `@acme`, or the repaired address when one was written instead. */
export function socialUrl(written: string, site: Site): Mapped {
  const { page, hosts } = SITES[site];
  const text = written.trim().replace(/["'“”‘’,;\s]+$/, '');
  if (/^(?:https?:)?\/\//i.test(text) || hosts.some((host) => text.toLowerCase().includes(`${host}/`))) {
    return onSite(text, hosts, site);
  }
  const handle = text.replace(/^@/, '');
  const url = /^[\w.@/-]{1,100}$/.test(handle) ? page(handle) : undefined;
  return url ? some(url) : fault(`Unexpected handle ${show(written)}, expected one of ${site}`);
}

function onSite(address: string, hosts: readonly string[], site: Site): Mapped {
  const url = repairUrl(address);
  if (!url.ok || hosts.length === 0) return url;
  const host = new URL(String(url.value)).hostname;
  const fits = hosts.some((known) => host === known || host.endsWith(`.${known}`));
  if (!fits) return fault(`Unexpected address ${show(address)}, expected one of ${site}`);
  return some(String(url.value).replace(/^https:\/\/(?:www\.|mobile\.)?twitter\.com\//, 'https://x.com/'));
}

function linkedinPage(handle: string): string {
  const path = /^(?:in|company|school|showcase)\//.test(handle) ? handle : `company/${handle}`;
  return `https://www.linkedin.com/${path}`;
}

function mastodonPage(handle: string): string | undefined {
  const [, user, server] = /^(\w+)@([\w-]+(?:\.[\w-]+)+)$/.exec(handle) ?? [];
  return user && server ? `https://${server}/@${user}` : undefined;
}
