/** Addresses of what has no language, below whatever base path the site has; for pages see `site.ts`. */

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** `/api/` → the same below the base path; addresses of other sites stay. */
export function link(path: string): string {
  return path.startsWith('/') ? base + path.slice(1) : path;
}

/** The same page with its origin, for search engines and shared links. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(path, site).href;
}

/** The program's logo, or the seal that stands in for it. */
export function programLogo(logo: string | undefined): string {
  return link(logo ? `/brand/${logo.split('/').at(-1)}` : '/icon.svg');
}
