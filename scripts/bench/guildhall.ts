/** This program. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Contender, Invocation, Stage } from './contender.ts';
import { editHeadline, slugToEdit } from './plain-content.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(PROGRAM, 'src/cli/main.ts');
const LOAD = path.join(import.meta.dirname, 'load.ts');

export function guildhall({ hub, folder }: Stage): Contender {
  const out = path.join(folder, 'guildhall');
  const profile = path.join(hub, 'partners', slugToEdit(hub), 'profile.md');
  return {
    name: 'Guildhall',
    prepare: () => undefined,
    clear() {
      for (const made of [out, path.join(hub, '.cache'), path.join(PROGRAM, '.astro/dist')])
        rmSync(made, { recursive: true, force: true });
    },
    edit: (number) => editHeadline(profile, number),
    build: command(['build', '--root', hub, '--out', out]),
    out,
  };
}

/** Steps that plain sites do not have; `clear` makes the next load a cold one. */
export function ownSteps({ hub, folder }: Stage) {
  const cache = path.join(folder, 'load-cache');
  return {
    clear: () => rmSync(cache, { recursive: true, force: true }),
    loadWithout: node([LOAD, hub]),
    loadThrough: node([LOAD, hub, cache]),
    check: command(['check', '--root', hub]),
  };
}

function command(words: readonly string[]): Invocation {
  return node([MAIN, ...words]);
}

function node(words: readonly string[]): Invocation {
  return { program: process.execPath, words, cwd: PROGRAM };
}
