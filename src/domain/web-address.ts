/** Addresses that strangers give us. */
import * as z from 'zod';

const PUBLIC_HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** Names that lead nowhere public: this machine, the local network, or no network at all. */
const PRIVATE_HOST =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|arpa|onion|invalid)$/;

/** Hosts on which many people have a page: there the path tells one from another. */
const SHARED_HOSTS = new Set([
  ...['behance.net', 'bsky.app', 'dribbble.com', 'facebook.com', 'github.com', 'gitlab.com', 'instagram.com'],
  ...['linkedin.com', 'linktr.ee', 'mastodon.social', 'medium.com', 'sites.google.com', 'twitter.com'],
  ...['upwork.com', 'x.com', 'youtube.com'],
]);

/**
 * Whether a text is a plain public `https://` address: no user, password or port, no bare IP, nothing that a URL
 * parser would silently repair (WHATWG turns `2130706433` into 127.0.0.1 and `\` into `/`).
 */
export function isHttpsUrl(text: string): boolean {
  if (!text.startsWith('https://') || text.length > 300 || /[\s\\<>"'`{}|^\p{C}]/u.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const { username, password, port, hostname } = new URL(text);
  const written = text.slice(8).split(/[/?#]/)[0]?.toLowerCase();
  const isPublic = PUBLIC_HOST.test(hostname) && !PRIVATE_HOST.test(hostname);
  return !username && !password && !port && isPublic && written === hostname;
}

/** Host without `www.`, in lower case: two addresses with the same one belong to the same organisation. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** What stands for the organisation in an address: the host, and where many share it the path too. */
export function siteOf(website: string): string {
  const host = hostOf(website);
  if (!SHARED_HOSTS.has(host)) return host;
  return `${host}${new URL(website).pathname.replace(/\/$/, '').toLowerCase()}`;
}

export const httpsUrl = z
  .string()
  .refine(isHttpsUrl, 'Expected a public address that starts with `https://`, without user, port or spaces')
  .meta({
    description: 'Public address that starts with `https://`.',
    format: 'uri',
    pattern: '^https://',
  });
