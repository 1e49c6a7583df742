/** GitHub's own description of its API, cut down to what the fake speaks, and the judge of what is said. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Document, OpenAPIRouter, OpenAPIValidator, type Request } from 'openapi-backend';
import { OPERATIONS } from './operations.ts';

type Json = Record<string, unknown>;

export interface Said {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Contract {
  /** Name of the operation (`METHOD path`) and its parameters; undefined when the fake does not speak it. */
  match(said: Said): { readonly operation: string; readonly params: Record<string, string> } | undefined;
  /** What is wrong with a request, as sentences. */
  judgeRequest(operation: string, said: Said): string[];
  /** What is wrong with an answer. */
  judgeAnswer(operation: string, status: number, data: unknown): string[];
  /** The schema of an answer's data, with references resolved. */
  schemaOf(operation: string, status: number): Json | undefined;
}

/** Where GitHub answers otherwise than its description says: of a pull request whose fork was deleted, `head.repo` is null. */
const KNOWN_GAPS = ['/head/repo must be object'];

const CACHE = path.resolve(import.meta.dirname, '../../../.cache');

let loaded: Contract | undefined;

/** Loaded once for all tests of a file, since it compiles a validator for each answer. */
export function loadContract(): Contract {
  loaded ??= makeContract();
  return loaded;
}

function makeContract(): Contract {
  const definition = resolveReferences(readTrimmed()) as unknown as Document;
  const router = new OpenAPIRouter({ definition });
  const validator = new OpenAPIValidator({
    definition,
    router,
    lazyCompileValidators: true,
    ajvOpts: { logger: false },
  });
  const byName = new Map(
    router.getOperations().map((one) => [`${one.method.toUpperCase()} ${one.path}`, one]),
  );
  const find = (name: string) => {
    const operation = byName.get(name);
    if (!operation) throw new Error(`GitHub's description has no ${name}`);
    return operation;
  };
  const named = (errors: readonly { instancePath: string; message?: string }[] | null | undefined) =>
    (errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`);
  return {
    match(said) {
      const request = toRequest(said);
      const operation = router.matchOperation(request);
      if (!operation) return undefined;
      const { params } = router.parseRequest(request, operation);
      return { operation: `${operation.method.toUpperCase()} ${operation.path}`, params };
    },
    judgeRequest: (name, said) => named(validator.validateRequest(toRequest(said), find(name)).errors),
    judgeAnswer(name, status, data) {
      const { responses } = find(name) as unknown as { responses: Json };
      if (!(status in responses) && status < 400) return [`answers ${status}, which GitHub never does`];
      if (!(status in responses) || data === undefined) return [];
      const faults = named(validator.validateResponse(data, find(name), status).errors);
      return faults.filter((fault) => !KNOWN_GAPS.includes(fault));
    },
    schemaOf: (name, status) =>
      at(find(name), 'responses', String(status), 'content', 'application/json', 'schema'),
  };
}

function toRequest({ method, path: at, query, headers, body }: Said): Request {
  return { method: method.toLowerCase(), path: at, query: { ...query }, headers: { ...headers }, body };
}

/** The trimmed description, kept in the cache: parsing 13 MB anew for each test file would take longer than the tests. */
function readTrimmed(): Json {
  const digest = createHash('sha256').update(Object.keys(OPERATIONS).join('\n')).digest('hex').slice(0, 12);
  const file = path.join(CACHE, `github-api-${digest}.json`);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(trim()));
    renameSync(`${file}.${process.pid}`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

function trim(): Json {
  const whole = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const document = JSON.parse(readFileSync(whole, 'utf8')) as Json;
  const paths: Record<string, Json> = {};
  for (const name of Object.keys(OPERATIONS)) {
    const [method = '', route = ''] = name.split(' ');
    const operation = at(document, 'paths', route, method.toLowerCase());
    if (!operation) throw new Error(`GitHub's description has no ${name}`);
    paths[route] = { ...paths[route], [method.toLowerCase()]: withoutExamples(operation) };
  }
  const components: Json = {};
  const queue: unknown[] = [paths];
  for (const part of queue) {
    for (const reference of referencesIn(part)) {
      if (reference in components) continue;
      const found = withoutExamples(at(document, ...reference.slice(2).split('/')));
      components[reference] = found;
      queue.push(found);
    }
  }
  return { openapi: document['openapi'], info: document['info'], paths, components };
}

function at(value: unknown, ...keys: readonly string[]): Json | undefined {
  let found = value;
  for (const key of keys) found = (found as Json | undefined)?.[key];
  return found as Json | undefined;
}

/** A copy without texts and examples. */
function withoutExamples(value: unknown, insideProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutExamples(item));
  if (typeof value !== 'object' || value === null) return value;
  const dropped = insideProperties ? /^$/ : /^(?:examples?|description|externalDocs|x-.*)$/;
  const kept = Object.entries(value).filter(([key]) => !dropped.test(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutExamples(item, key === 'properties')]));
}

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const { $ref } = value as { $ref?: unknown };
  if (typeof $ref === 'string') yield $ref;
  for (const item of Object.values(value)) yield* referencesIn(item);
}

/** Puts the same object in the place of every same reference, so that a validator is compiled once for each. */
function resolveReferences({ components, ...document }: Json): Json {
  const done = new Map<string, unknown>();
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref } = value as { $ref?: unknown };
    if (typeof $ref === 'string') return resolve($ref);
    return allowNull(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)])));
  };
  const resolve = (reference: string): unknown => {
    if (!done.has(reference)) {
      const place: Json = {};
      done.set(reference, place);
      Object.assign(place, walk((components as Json)[reference]));
    }
    return done.get(reference);
  };
  return walk(document) as Json;
}

/** OpenAPI 3.0 says `nullable`, JSON Schema knows alternatives. */
function allowNull({ nullable, ...schema }: Json): Json {
  if (nullable === true) return { anyOf: [schema, { type: 'null' }] };
  return nullable === undefined ? schema : { ...schema };
}
