/** The picture of the site where its pages are shared: `/og/site.png`. */
import type { APIRoute } from 'astro';
import { renderSharingCard } from '#images/sharing-card.ts';
import { getHub } from '#site/data/hub.ts';
import { toHex } from '#theme/hex.ts';
import { toPalette } from '#theme/palette.ts';

export const GET: APIRoute = async () => {
  const { settings } = await getHub();
  const { paper, engrave, brand } = toPalette(settings.theme);
  const colours = { ground: toHex(paper.light), engrave: toHex(engrave.light), brand: toHex(brand.light) };
  const png = await renderSharingCard(settings.name, colours);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
