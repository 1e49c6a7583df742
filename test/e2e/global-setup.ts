/** Builds the sites, at the day of the fixtures, and serves them while the tests run. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { now } from '../builders.ts';
import { writeCrowdedHub } from './crowd.ts';
import { writePseudoHub } from './pseudo-hub.ts';
import {
  originVariable,
  PSEUDO_SITE,
  PUBLISHED,
  REPOSITORY,
  ROOT_SITE,
  SITES,
  type Site,
  SUB_SITE,
} from './sites.ts';
import { serve } from './static-server.ts';

export default async function setUp(): Promise<() => Promise<void>> {
  writeCrowdedHub(ROOT_SITE.root, SUB_SITE.root);
  writePseudoHub(ROOT_SITE.root, PSEUDO_SITE.root);
  const sites = [...SITES, PSEUDO_SITE];
  for (const site of sites) build(site);
  const served = await Promise.all(sites.map(serve));
  for (const [at, site] of sites.entries()) process.env[originVariable(site)] = served[at]?.origin;
  return async () => {
    for (const { server } of served) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}

function build({ root, out, base }: Site): void {
  const program = path.join(REPOSITORY, 'src/cli/main.ts');
  const words = ['build', '--root', root, '--out', out, '--site', PUBLISHED, '--base', base];
  const { status } = spawnSync(process.execPath, [program, ...words], {
    cwd: REPOSITORY,
    stdio: 'inherit',
    env: { ...process.env, SOURCE_DATE_EPOCH: String(now.getTime() / 1000) },
  });
  if (status !== 0) throw new Error(`The build of ${root} ended with exit code ${status}`);
}
