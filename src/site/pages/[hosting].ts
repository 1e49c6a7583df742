/** Files that Netlify and Cloudflare Pages read: `/_redirects` and `/_headers`. Other hosts: `hub redirects`. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { localesOf, prefixOf } from '#domain/localise.ts';
import { toHeadersFile } from '#exports/headers-file.ts';
import { toHostFile } from '#exports/redirect-files.ts';
import { getRedirects } from '../data/exports.ts';
import { getHub } from '../data/hub.ts';
import { link } from '../data/links.ts';

export const getStaticPaths = (async () => {
  const { redirects } = await getRedirects();
  const hub = await getHub();
  const prefixes = localesOf(hub).map((locale) => prefixOf(locale, hub));
  const files = [toHostFile('cloudflare', redirects, link('/')), toHeadersFile(link('/'), prefixes)];
  return files.map(({ name, text }) => ({ params: { hosting: name }, props: { text } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text);
