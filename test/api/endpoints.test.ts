import { describe, expect, test } from 'vitest';
import { toJson } from '#api/v1/endpoint.ts';
import { endpoints } from '#api/v1/endpoints.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { aContext } from './a-context.ts';

const { hub } = await loadHub(diskSource('test/fixtures/hub'));
const context = aContext({ hub });
const documents = endpoints.flatMap((endpoint) =>
  endpoint.documents(context).map((document) => ({ endpoint, ...document })),
);

test.each(endpoints)('the example of $pattern has the documented shape and no other field', (endpoint) => {
  expect(endpoint.shape.parse(endpoint.example)).toEqual(endpoint.example);
});

describe.each(documents)('$path', ({ endpoint, path, value }) => {
  test('lies where its endpoint says', () => {
    const pattern = new RegExp(`^${endpoint.pattern.replace(/\{\w+\}/, '[a-z0-9-]+')}$`);
    expect(`${path}.json`).toMatch(pattern);
  });

  test('is written as the golden file has it', async () => {
    const readable = JSON.stringify(JSON.parse(toJson(value())), undefined, 2);
    await expect(`${readable}\n`).toMatchFileSnapshot(`../golden/api/${path}.json`);
  });
});

test('addresses are written once each', () => {
  const paths = documents.map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
});

test('the start names every other endpoint', () => {
  const [start, ...others] = endpoints;
  const named = JSON.stringify(start?.documents(context)[0]?.value());
  for (const { pattern } of others) expect(named).toContain(`https://partners.example/sub/api/v1/${pattern}`);
});

test('the order of files does not change a byte', () => {
  const reversed = aContext({ hub: { ...hub, partners: new Map([...hub.partners].reverse()) } });
  const write = (given: typeof context) =>
    endpoints.flatMap((endpoint) =>
      endpoint.documents(given).map(({ path, value }) => [path, toJson(value())]),
    );
  expect(write(reversed)).toEqual(write(context));
});
