import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { PAGE_BYTES, readPage } from '#proof/read-page.ts';
import { aNetwork, leadTo, PUBLIC, type TestNetwork } from './a-network.ts';

let network: TestNetwork | undefined;
afterEach(() => network?.close());

async function open(internet: Parameters<typeof aNetwork>[0]): Promise<TestNetwork> {
  network = await aNetwork(internet);
  return network;
}

const url = 'https://acme.example/';

test('reads a page of a public host over the very address that was checked', async () => {
  const net = await open({ pages: { 'acme.example/': 'Hello' } });
  expect(await readPage(url, net)).toEqual({ state: 'found', text: 'Hello', address: url });
  expect(net.connections).toEqual([`${PUBLIC} acme.example`]);
});

test('threat 38: sends neither cookie nor credentials, and nothing but a GET', async () => {
  const net = await open({ pages: { 'acme.example/': 'Hello' } });
  await readPage(url, net);
  const [request] = net.requests;
  expect(request?.method).toBe('GET');
  expect(Object.keys(request?.headers ?? {}).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
});

test.each([
  ['http://acme.example/', 'plain http'],
  ['https://127.0.0.1/', 'an IP literal'],
  ['https://[::1]/', 'an IPv6 literal'],
  ['https://2130706433/', 'a number that means 127.0.0.1'],
  ['https://user:pw@acme.example/', 'credentials'],
  ['https://acme.example:8443/', 'another port'],
  ['https://db.internal/', 'a name of the local network'],
])('threat 38: asks nothing of %s (%s)', async (address) => {
  const net = await open({});
  expect(await readPage(address, net)).toMatchObject({ state: 'none' });
  expect([net.asked, net.connections]).toEqual([[], []]);
});

test.each([['127.0.0.1'], ['169.254.169.254'], [PUBLIC, '10.0.0.1'], ['::ffff:127.0.0.1'], [PUBLIC, '::1']])(
  'threat 38: never connects to a name that means %s %s',
  async (...addresses) => {
    const net = await open({ names: { 'acme.example': addresses }, pages: { 'acme.example/': 'secret' } });
    expect(await readPage(url, net)).toEqual({ state: 'none', reason: 'has an address that is not public' });
    expect(net.connections).toEqual([]);
  },
);

test('threat 38: a name that changes its address after the check gains nothing', async () => {
  const net = await open({
    names: { 'acme.example': [[PUBLIC], ['127.0.0.1']] },
    pages: { 'acme.example/': 'Hello' },
  });
  expect(await readPage(url, net)).toMatchObject({ state: 'found' });
  expect([net.asked, net.connections]).toEqual([['acme.example'], [`${PUBLIC} acme.example`]]);
});

test('threat 38: looks anew where each redirect leads', async () => {
  const net = await open({
    names: { 'acme.example': [[PUBLIC]], 'www.acme.example': [['10.0.0.1']] },
    pages: { 'acme.example/': leadTo('https://www.acme.example/') },
  });
  expect(await readPage(url, net)).toMatchObject({
    state: 'none',
    reason: 'has an address that is not public',
  });
  expect(net.connections).toEqual([`${PUBLIC} acme.example`]);
});

test.each([
  'http://acme.example/x',
  'https://evil.example/',
  'https://acme.example.evil.example/',
  'https://127.0.0.1/',
  '//169.254.169.254/latest',
  'file:///etc/passwd',
  'https://',
])('threat 38: does not follow a redirect to %s', async (location) => {
  const net = await open({ pages: { 'acme.example/': leadTo(location) } });
  expect(await readPage(url, net)).toMatchObject({ state: 'none' });
  expect(net.connections).toHaveLength(1);
});

test('follows a redirect on the host, with or without www', async () => {
  const net = await open({
    pages: {
      'acme.example/': leadTo('https://www.acme.example/en'),
      'www.acme.example/en': leadTo('/en/'),
      'www.acme.example/en/': 'Hi',
    },
  });
  expect(await readPage(url, net)).toEqual({
    state: 'found',
    text: 'Hi',
    address: 'https://www.acme.example/en/',
  });
});

test('gives up on redirects in a circle', async () => {
  const net = await open({ pages: { 'acme.example/': leadTo('/') } });
  expect(await readPage(url, net)).toEqual({ state: 'none', reason: 'leads on and on' });
  expect(net.connections).toHaveLength(4);
});

test('threat 38: takes no more than the first megabyte of an endless page', async () => {
  const net = await open({
    pages: {
      'acme.example/': (_, response) => {
        const more = (): void => {
          while (response.writable && response.write('x'.repeat(65_536)));
          if (response.writable) response.once('drain', more);
        };
        more();
      },
    },
  });
  const answer = await readPage(url, net);
  expect(answer.state === 'found' && answer.text.length).toBe(PAGE_BYTES);
});

test('threat 38: does not wait for a host that never ends its answer', async () => {
  const net = await open({
    patience: 50,
    pages: { 'acme.example/': (_, response) => void response.write('a') },
  });
  expect(await readPage(url, net)).toEqual({ state: 'unreachable', reason: 'takes too long' });
});

test('threat 38: unpacks nothing', async () => {
  const net = await open({
    pages: {
      'acme.example/': (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'));
      },
    },
  });
  expect(await readPage(url, net)).toMatchObject({
    state: 'none',
    reason: expect.stringContaining('packed'),
  });
});

test.each([
  [404, 'none'],
  [403, 'none'],
  [204, 'none'],
  [429, 'unreachable'],
  [503, 'unreachable'],
])('tells from the answer %i whether another day may tell more', async (status, state) => {
  const net = await open({
    pages: { 'acme.example/': (_, response) => void response.writeHead(status).end() },
  });
  expect(await readPage(url, net)).toEqual({ state, reason: `answers ${status}` });
});

test('a host without address, and one that refuses, may be asked another day', async () => {
  const nowhere = await open({ names: { 'acme.example': [[]] } });
  expect(await readPage(url, nowhere)).toEqual({ state: 'unreachable', reason: 'has no address' });
  await nowhere.close();
  expect(await readPage('https://other.example/', nowhere)).toMatchObject({ state: 'unreachable' });
});
