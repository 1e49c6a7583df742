import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { proofWith } from '#cli/commands/proof.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { aNetwork, type TestNetwork } from '../proof/a-network.ts';
import { aShell } from './a-shell.ts';

const file = 'content/ownership.yml';
const pages = {
  'bo.example/': '<a href="https://partners.example/partners/bare-minimum/">Our profile</a>',
};

let root: string;
let network: TestNetwork;
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'proof-'));
  cpSync('test/fixtures/hub', root, { recursive: true });
  rmSync(path.join(root, file), { force: true });
  network = await aNetwork({ pages });
});
afterEach(async () => {
  await network.close();
  rmSync(root, { recursive: true, force: true });
});

async function run(words = '') {
  const shell = aShell();
  const code = await proofWith(() => network).run({ words }, { ...shell, root });
  return { code, printed: shell.printed(), complained: shell.complained() };
}

test('writes which websites name their profiles, for editors to merge', async () => {
  const { code, printed, complained } = await run();
  expect([code, printed]).toEqual([0, file]);
  expect(complained).toMatch(/^1 proof recorded, \d+ websites? could not be reached$/);
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(`checked: 2026-11-22
proofs:
  - partner: bare-minimum
    website: https://bo.example
    by: link
    on: 2026-11-22
`);
  const { hub } = await loadHub(diskSource(root));
  expect(hub.ownership?.byPartner.get('bare-minimum')).toMatchObject({ by: 'link' });
});

test('tells an owner what was seen and what would be a proof, and writes nothing', async () => {
  expect(await run('bare-minimum')).toMatchObject({
    code: 0,
    printed: 'https://bo.example names the profile (link)',
  });
  const { code, printed } = await run('northlight-studio');
  expect(code).toBe(1);
  expect(printed).toContain('A proof is the address https://partners.example/partners/northlight-studio/');
  expect(printed).toContain('a TXT record of _guildhall.northlight.example');
  expect(() => readFileSync(path.join(root, file))).toThrow('ENOENT');
});

test('is misused with a partner that is not listed', async () => {
  await expect(run('bare-minimun')).rejects.toThrow('Did you mean `bare-minimum`?');
  expect(network.asked).toEqual([]);
});
