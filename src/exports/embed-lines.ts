/** Lines that people copy into pages of other sites. `root` is the absolute address of the hub, with a final slash. */
import { escapeXml } from './xml.ts';

/** A card without a script. */
export function toFrameLine(root: string, slug: string, name: string): string {
  const src = `${root}embed/partners/${slug}/`;
  return `<iframe src="${src}" title="${escapeXml(name)}" width="400" height="240" loading="lazy" referrerpolicy="no-referrer" style="border: 0"></iframe>`;
}

/** The element, with a link for those who run no script. */
export function toElementLines(root: string, slug: string, name: string): string {
  return [
    `<script type="module" src="${root}embed/partner-card.js"></script>`,
    `<partner-card slug="${slug}">`,
    `  <a href="${root}partners/${slug}/">${escapeXml(name)}</a>`,
    '</partner-card>',
  ].join('\n');
}
