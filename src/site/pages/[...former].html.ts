/** Pages at old addresses that lead on, for hosts that know no redirects. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toRedirectPage } from '#exports/redirect-files.ts';
import { getExportContext, getRedirects } from '#site/data/exports.ts';

export const getStaticPaths = (async () => {
  const { redirects } = await getRedirects();
  return redirects.map((redirect) => ({
    params: { former: `${redirect.from.slice(1)}index` },
    props: { redirect },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { redirect } }) => {
  const { root } = await getExportContext();
  return new Response(toRedirectPage(redirect, root), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
};
