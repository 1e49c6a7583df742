/** Every document of the API, from the list that documents them too. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toJson } from '#api/v1/endpoint.ts';
import { endpoints } from '#api/v1/endpoints.ts';
import { getApiContext } from '#site/data/api.ts';

export const getStaticPaths = (async () => {
  const context = await getApiContext();
  return endpoints.flatMap((endpoint) =>
    endpoint.documents(context).map(({ path, value }) => ({ params: { document: path }, props: { value } })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(toJson(props.value()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
