/** New and changed partners as feeds: `/feeds/partners.rss`, `.atom` and `.json`. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { FEED_FORMATS, FEED_TYPES, toPartnerFeed } from '#exports/partner-feed.ts';
import { getExportContext } from '#site/data/exports.ts';

export const getStaticPaths = (() =>
  FEED_FORMATS.map((format) => ({
    params: { file: `partners.${format}` },
    props: { format },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { format } }) =>
  new Response(toPartnerFeed(format, await getExportContext()), {
    headers: { 'content-type': `${FEED_TYPES[format]}; charset=utf-8` },
  });
