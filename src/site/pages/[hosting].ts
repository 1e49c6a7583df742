/** Files that Netlify and Cloudflare Pages read: `/_redirects` and `/_headers`. Other hosts: `hub redirects`. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toHeadersFile } from '#exports/headers-file.ts';
import { toHostFile } from '#exports/redirect-files.ts';
import { getRedirects } from '../data/exports.ts';
import { link } from '../data/links.ts';

export const getStaticPaths = (async () => {
  const { redirects } = await getRedirects();
  const files = [toHostFile('cloudflare', redirects, link('/')), toHeadersFile(link('/'))];
  return files.map(({ name, text }) => ({ params: { hosting: name }, props: { text } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text);
