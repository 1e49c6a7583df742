import { afterEach, expect, test } from 'vitest';
import { toOwnership } from '#domain/ownership.ts';
import { findProof } from '#proof/find-proof.ts';
import { proveWebsites } from '#proof/prove-websites.ts';
import { LAYERS } from '../architecture/layers.ts';
import { parseWorkflow, readWorkflows } from '../workflows/workflow.ts';
import { aNetwork, type TestNetwork } from './a-network.ts';

const root = 'https://partners.example/';
const address = `${root}partners/acme/`;
const website = 'https://www.acme.example/';
const link = `<a href="${address}">our profile</a>`;
const day = '2026-11-22';

let network: TestNetwork | undefined;
afterEach(() => network?.close());

async function open(internet: Parameters<typeof aNetwork>[0]): Promise<TestNetwork> {
  network = await aNetwork(internet);
  return network;
}

const broken = (_: unknown, response: { writeHead(status: number): { end(): void } }) =>
  response.writeHead(503).end();

test.each([
  ['file', { pages: { 'www.acme.example/.well-known/guildhall.txt': `${address}\n` } }],
  ['link', { pages: { 'www.acme.example/': link } }],
  ['dns', { records: { '_guildhall.acme.example': ['other', address] } }],
] as const)('finds a proof by %s', async (by, internet) => {
  const net = await open(internet);
  expect(await findProof(website, { root, slug: 'acme' }, net)).toEqual({ by, certain: true, reasons: [] });
});

test('a proof of one partner proves nothing for another that names the same website', async () => {
  const net = await open({ pages: { 'www.acme.example/': link } });
  expect(await findProof(website, { root, slug: 'evil' }, net)).toMatchObject({
    certain: true,
    reasons: { length: 3 },
  });
});

test('says of each way what was seen', async () => {
  const net = await open({ pages: { 'www.acme.example/': 'Hello' } });
  const { reasons } = await findProof(website, { root, slug: 'acme' }, net);
  expect(reasons).toEqual([
    '/.well-known/guildhall.txt answers 404',
    'The website does not name the profile',
    'No TXT record of _guildhall.acme.example names the profile',
  ]);
});

test('records proofs by partner, with the day', async () => {
  const net = await open({ pages: { 'www.acme.example/': link } });
  const targets = [
    { slug: 'zeta', website: 'https://zeta.example' },
    { slug: 'acme', website },
  ];
  expect(await proveWebsites({ targets, root, earlier: undefined, day }, net)).toEqual({
    file: { checked: day, proofs: [{ partner: 'acme', website, by: 'link', on: day }] },
    untold: 0,
  });
});

test('keeps an earlier proof while the host is down, and drops it when the proof is gone', async () => {
  const known = { partner: 'acme', website, by: 'link', on: '2026-11-01' } as const;
  const run = (parts: object = {}) => ({
    ...{
      targets: [{ slug: 'acme', website }],
      root,
      earlier: toOwnership({ checked: '2026-11-01', proofs: [known] }),
      day,
    },
    ...parts,
  });
  const down = await open({ pages: { 'www.acme.example/': broken } });
  expect(await proveWebsites(run(), down)).toMatchObject({ file: { proofs: [known] }, untold: 1 });
  const old = toOwnership({ checked: '2026-08-01', proofs: [{ ...known, on: '2026-08-01' }] });
  expect((await proveWebsites(run({ earlier: old }), down)).file.proofs).toEqual([]);
  const moved = run({ targets: [{ slug: 'acme', website: 'https://new.example/' }] });
  expect((await proveWebsites(moved, down)).file.proofs).toEqual([]);
  await down.close();
  const gone = await open({ pages: { 'www.acme.example/': 'Hello' } });
  expect(await proveWebsites(run(), gone)).toMatchObject({ file: { proofs: [] }, untold: 0 });
});

test('a name server that fails tells nothing', async () => {
  const net = await open({ records: { '_guildhall.acme.example': ['SERVFAIL'] } });
  expect(await findProof(website, { root, slug: 'acme' }, net)).toMatchObject({ certain: false });
});

test('threat 38: the job that looks at websites may read the repository, holds no secret, and is the only one', () => {
  const { jobs = {} } = parseWorkflow(readWorkflows().get('care.yml') ?? '');
  expect(jobs['prove']?.permissions).toEqual({ contents: 'read' });
  expect(JSON.stringify(jobs['prove'])).not.toMatch(/token|secrets|write/i);
  const others = [...readWorkflows()].filter(([, text]) => text.includes('main.ts proof'));
  expect(others.map(([name]) => name)).toEqual(['care.yml']);
});

test('threat 38: nothing that reviews, merges or builds can start a look at a website', () => {
  const above = Object.entries(LAYERS).filter(([, { layers }]) => layers.includes('proof'));
  expect(above.map(([name]) => name)).toEqual(['cli']);
});
