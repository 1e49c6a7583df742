/** What an endpoint of the API is: an address, a shape in public words, and the documents that have it. */
import * as z from 'zod';
import { type FieldRow, toFieldRows } from '../field-rows.ts';
import type { ApiContext } from './context.ts';

/** One file of the API. */
export interface ApiDocument<Value = unknown> {
  /** Below `api/v1/`, without `.json`. */
  readonly path: string;
  /** Made only when it is written, so that ten thousand documents are never held at once. */
  value(): Value;
}

export interface Endpoint<Shape extends z.ZodType = z.ZodType> {
  /** Address below `api/v1/`, with `{name}` for what varies. */
  readonly pattern: string;
  readonly title: string;
  readonly description: string;
  readonly shape: Shape;
  /** Invented, and valid. */
  readonly example: z.input<Shape>;
  documents(context: ApiContext): readonly ApiDocument<z.input<Shape>>[];
}

/** An endpoint whose documents hold what the shape names and nothing else, whatever a converter passed along. */
export function defineEndpoint<Shape extends z.ZodType>(endpoint: Endpoint<Shape>): Endpoint {
  const { shape } = endpoint;
  return {
    ...endpoint,
    documents: (context) =>
      endpoint.documents(context).map(({ path, value }) => ({ path, value: () => shape.parse(value()) })),
  };
}

/** Every field of an endpoint's documents, for the documentation. */
export function describeFields({ shape }: Endpoint): FieldRow[] {
  return toFieldRows(z.toJSONSchema(shape, { io: 'output' }));
}

/** The bytes of a document, without spaces: indented, a long list weighs half as much again. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
