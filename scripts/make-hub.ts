/** `node scripts/make-hub.ts --partners N --seed S [--out DIR]`: writes a synthetic hub, for tests and measurements. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeHub } from './synthetic/hub.ts';

export interface MadeHub {
  readonly files: number;
  readonly bytes: number;
}

/** Writes a hub below `folder`, in place of the `partners/` and `content/` that an earlier run left there. */
export function makeHub(folder: string, partners: number, seed: number): MadeHub {
  for (const old of ['partners', 'content']) rmSync(path.join(folder, old), { recursive: true, force: true });
  let files = 0;
  let bytes = 0;
  for (const { path: file, text } of writeHub(partners, seed)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
    files += 1;
    bytes += Buffer.byteLength(text);
  }
  return { files, bytes };
}

function wholeNumber(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`Expected a whole number after --${option}`);
  return number;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      partners: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '42' },
      out: { type: 'string' },
    },
  });
  const partners = wholeNumber(values.partners, 'partners');
  const seed = wholeNumber(values.seed, 'seed');
  const folder = path.resolve(values.out ?? `.cache/synthetic/${partners}-${seed}`);
  const { files, bytes } = makeHub(folder, partners, seed);
  process.stdout.write(`${folder}: ${files} files, ${Math.round(bytes / 1024)} KB\n`);
}
