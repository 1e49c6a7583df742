import { isListed } from '#domain/partner.ts';
import { ownershipPath } from '#domain/repo-layout.ts';
import { count } from '#lib/count.ts';
import { toIsoDate } from '#lib/dates.ts';
import { quote } from '#lib/quote.ts';
import { nearest } from '#lib/text.ts';
import { findProof, PROOF_PATH, recordName } from '#proof/find-proof.ts';
import { toProfileAddress } from '#proof/names-profile.ts';
import { type Network, openNetwork } from '#proof/network.ts';
import { proveWebsites } from '#proof/prove-websites.ts';
import { loadHub } from '#repo/load-hub.ts';
import { renderYaml } from '#repo/render-file.ts';
import { diskSource } from '#repo/source.ts';
import { writeFileAtomic } from '#repo/write-file.ts';
import { type Command, Misuse, type Shell } from '../command.ts';

/** `hub proof`: records whose website names its profile. Asks the network, so it is for a scheduled job alone. */
export const proof: Command = proofWith(openNetwork);

/** The command with another network, for tests. */
export function proofWith(open: () => Network): Command {
  return {
    name: 'proof',
    summary: 'Record whose website says that the profile is theirs.',
    words: 'SLUG',
    options: {},
    async run({ words }, shell) {
      const { hub } = await loadHub(diskSource(shell.root));
      const root = `${hub.settings.site}${hub.settings.base ?? '/'}`;
      const targets = [...hub.partners.values()]
        .filter(isListed)
        .map(({ slug, profile }) => ({ slug, website: profile.website }));
      if (words) return tell(readTarget(String(words), targets), root, open(), shell);
      const day = toIsoDate(shell.now);
      const { file, untold } = await proveWebsites({ targets, root, earlier: hub.ownership, day }, open());
      writeFileAtomic(shell.root, ownershipPath, renderYaml(file));
      shell.out(ownershipPath);
      shell.err(
        `${count(file.proofs.length, 'proof')} recorded, ${count(untold, 'website')} could not be reached`,
      );
      return 0;
    },
  };
}

interface Target {
  readonly slug: string;
  readonly website: string;
}

function readTarget(slug: string, targets: readonly Target[]): Target {
  const target = targets.find((candidate) => candidate.slug === slug);
  if (target) return target;
  const guess = nearest(
    slug,
    targets.map((candidate) => candidate.slug),
  );
  throw new Misuse(`No listed partner ${quote(slug)}${guess ? `. Did you mean ${quote(guess)}?` : ''}`);
}

/** One partner, for its owner: what was seen, and what would be a proof. Writes nothing. */
async function tell(target: Target, root: string, network: Network, { out }: Shell): Promise<number> {
  const profile = { root, slug: target.slug };
  const { by, reasons } = await findProof(target.website, profile, network);
  if (by) {
    out(`${target.website} names the profile (${by})`);
    return 0;
  }
  for (const reason of reasons) out(reason);
  out('');
  out(`A proof is the address ${toProfileAddress(profile)} in one of these places:`);
  out(`  a link on ${target.website}`);
  out(`  a line of https://${new URL(target.website).hostname}${PROOF_PATH}`);
  out(`  a TXT record of ${recordName(target.website)}`);
  return 1;
}
