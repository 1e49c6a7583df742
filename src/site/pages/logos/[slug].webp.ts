/** A partner's logo, drawn again as WebP: nothing that a partner sent is served as it came. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { LogoFile } from '#domain/partner.ts';
import { loadLogo } from '#repo/logo-store.ts';
import { getHub, source } from '#site/data/hub.ts';

export const getStaticPaths = (async () => {
  const { partners } = await getHub();
  return [...partners.values()].flatMap(({ slug, logo }) =>
    logo ? [{ params: { slug }, props: { logo } }] : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ logo: LogoFile }> = async ({ props: { logo } }) => {
  const result = await loadLogo(source, logo);
  if (!result.ok) throw new Error(`${logo.path}: ${result.message}. \`hub check\` says how to mend it.`);
  return new Response(Buffer.from(result.webp), { headers: { 'content-type': 'image/webp' } });
};
