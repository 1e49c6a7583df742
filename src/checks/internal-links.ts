import { settingsPath } from '#domain/repo-layout.ts';
import { quote } from '#lib/quote.ts';
import { defineCheck } from './check.ts';

/** Pages are folders, so an address without its last `/` is a redirect at best. */
export const internalLinks = defineCheck({
  id: 'internal-links',
  severity: 'error',
  description: 'Links in the settings to pages of this site start with one `/` and end with `/`.',
  why: 'Every page is a folder. Without the last `/` some hosts redirect and some answer "not found"; with two at the beginning the link leaves the site. Files, as `/feed.xml`, need none.',
  *run({ settings }) {
    const links = [
      ...settings.navigation.map(({ href }, index) => ({ href, field: `navigation.${index}.href` })),
      ...(settings.footerLinks ?? []).map(({ href }, index) => ({
        href,
        field: `footerLinks.${index}.href`,
      })),
      { href: settings.agreement?.url ?? '', field: 'agreement.url' },
    ];
    for (const { href, field } of links) {
      const expected = mend(href);
      if (expected === href) continue;
      yield {
        place: { file: settingsPath, field },
        message: `Unexpected address ${quote(href)}, expected ${quote(expected)}`,
        hint: `Write ${quote(expected)}.`,
      };
    }
  },
});

/** The address as it should be; addresses of other sites stay as they are. */
function mend(href: string): string {
  if (!href.startsWith('/')) return href;
  const [path = '', tail = ''] = href.split(/(?=[?#])(.*)/s);
  const rooted = path.replace(/^\/+/, '/');
  const isFile = /\.[a-z0-9]+$/i.test(rooted);
  return `${rooted.endsWith('/') || isFile ? rooted : `${rooted}/`}${tail}`;
}
