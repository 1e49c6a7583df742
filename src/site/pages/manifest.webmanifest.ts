/** How the site calls itself on a home screen. */
import type { APIRoute } from 'astro';
import { getHub } from '../data/hub.ts';
import { link, programLogo } from '../data/links.ts';

export const GET: APIRoute = async () => {
  const { settings } = await getHub();
  const manifest = {
    name: settings.name,
    description: settings.description,
    lang: settings.locale,
    start_url: link('/'),
    display: 'browser',
    icons: [{ src: programLogo(settings.logo), sizes: 'any' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
