/** Whether a page, a file or a record names a partner's profile in this hub. */

export interface ProfileAddress {
  /** Root of the hub, as `https://partners.example/sub/`. */
  readonly root: string;
  readonly slug: string;
}

/** As it is published, and as a proof has to name it. */
export function toProfileAddress({ root, slug }: ProfileAddress): string {
  return `${root}partners/${slug}/`;
}

/** Whether an address leads to the profile: in any language of the hub, whatever query or fragment it has. */
export function leadsToProfile(address: string, base: string | undefined, profile: ProfileAddress): boolean {
  if (!URL.canParse(address, base)) return false;
  const { origin, pathname } = new URL(address, base);
  const { root, slug } = profile;
  if (!`${origin}${pathname}`.startsWith(root)) return false;
  const [, path] =
    /^(?:[a-z]{2,3}(?:-[a-z0-9]+)*\/)?(partners\/[^/]+)\/?$/i.exec(
      `${origin}${pathname}`.slice(root.length),
    ) ?? [];
  return path === `partners/${slug}`;
}

/** Whether a line of a text is the address of the profile, and nothing else. */
export function hasLineOfProfile(text: string, profile: ProfileAddress): boolean {
  return text.split(/\r?\n/).some((line) => leadsToProfile(line.trim(), undefined, profile));
}

const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const UGC = /\srel\s*=\s*(?:"[^"]*\bugc\b|'[^']*\bugc\b|ugc\b)/i;

/**
 * Whether a page links to the profile. Links marked `ugc` were written by the page's visitors and prove nothing. Tags are
 * cut out one by one, so that no page can keep us busy.
 */
export function linksToProfile(html: string, base: string, profile: ProfileAddress): boolean {
  return html.split('<').some((part) => {
    if (!/^a\s/i.test(part)) return false;
    const tag = part.slice(0, 4_096);
    const [, ...values] = HREF.exec(tag) ?? [];
    const href = values.find((value) => value !== undefined);
    return href !== undefined && !UGC.test(tag) && leadsToProfile(href.trim(), base, profile);
  });
}
