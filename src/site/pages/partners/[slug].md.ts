/** Each partner as Markdown: `/partners/<slug>.md`. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { fileAddresses } from '#exports/context.ts';
import { toPartnerMarkdown } from '#exports/partner-markdown.ts';
import { getExportContext, wordsOf } from '#site/data/exports.ts';
import { getHub } from '#site/data/hub.ts';

export const getStaticPaths = (async () =>
  fileAddresses(await getHub()).map(({ slug, partner }) => ({
    params: { slug },
    props: { partner },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const context = await getExportContext();
  return new Response(toPartnerMarkdown(props.partner, wordsOf(props.partner, context), context), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
