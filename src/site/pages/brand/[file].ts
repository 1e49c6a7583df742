/** The program's own logo and fonts, from `content/brand/`, which only editors may change. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getHub, source } from '#site/data/hub.ts';

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

export const getStaticPaths = (async () => {
  const { settings } = await getHub();
  const { display, text } = settings.theme.fonts ?? {};
  const files = [settings.logo ?? [], display?.files ?? [], text?.files ?? []].flat();
  return [...new Set(files)].map((path) => ({ params: { file: path.split('/').at(-1) }, props: { path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = ({ props: { path } }) => {
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(Buffer.from(source.read(path)), { headers: { 'content-type': type } });
};
