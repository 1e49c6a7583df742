/** Addresses inside the site, below whatever base path it has. */

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** `/experts/` → the same below the base path; addresses of other sites stay. */
export function link(path: string): string {
  return path.startsWith('/') ? base + path.slice(1) : path;
}

export const experts = link('/experts/');
export const profileOf = (slug: string): string => link(`/partners/${slug}/`);
export const logoOf = (slug: string): string => link(`/logos/${slug}.webp`);
export const landingOf = (facet: string, value: string): string => link(`/experts/${facet}/${value}/`);

/** The same page with its origin, for search engines and shared links. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(path, site).href;
}

/** The program's logo, or the seal that stands in for it. */
export function programLogo(logo: string | undefined): string {
  return link(logo ? `/brand/${logo.split('/').at(-1)}` : '/icon.svg');
}
