/** Each partner as a contact card: `/partners/<slug>.vcf`. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { fileAddresses } from '#exports/context.ts';
import { toVcard } from '#exports/vcard.ts';
import { getExportContext } from '#site/data/exports.ts';
import { getHub } from '#site/data/hub.ts';

export const getStaticPaths = (async () =>
  fileAddresses(await getHub()).map(({ slug, partner }) => ({
    params: { slug },
    props: { partner },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const context = await getExportContext();
  return new Response(toVcard(props.partner, context), {
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
  });
};
