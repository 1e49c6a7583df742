/** The start of the API: which hub this is, and where everything lies. */
import * as z from 'zod';
import { type ApiContext, documentAddress } from './context.ts';
import type { Endpoint } from './endpoint.ts';

export const apiIndexShape = z.object({
  version: z.literal(1).meta({
    description:
      'Version of these shapes. Fields may be added to it; none is removed or changes its meaning.',
  }),
  name: z.string().meta({ description: 'Name of the program.' }),
  description: z.string().meta({ description: 'What the hub is.' }),
  page: z.url().meta({ description: 'Home page of the hub.' }),
  documentation: z.url().meta({ description: 'These shapes, for people.' }),
  endpoints: z
    .array(
      z.object({
        title: z.string().meta({ description: 'What it is.' }),
        address: z.string().meta({ description: 'Address, with `{name}` for what varies.' }),
      }),
    )
    .meta({ description: 'What there is.' }),
  schemas: z.array(z.url()).meta({ description: 'JSON Schemas, one for each kind of file.' }),
});

export function toApiIndex(
  endpoints: readonly Endpoint[],
  { hub, root, collections }: ApiContext,
): z.infer<typeof apiIndexShape> {
  const { name, description } = hub.settings;
  return {
    version: 1,
    name,
    description,
    page: root,
    documentation: `${root}api/`,
    endpoints: endpoints.map(({ title, pattern }) => ({ title, address: `${root}api/v1/${pattern}` })),
    schemas: Object.keys(collections).map((kind) => documentAddress(root, `schemas/${kind}`)),
  };
}
