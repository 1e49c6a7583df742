/** Looks for the proofs of many partners, and keeps what could not be looked at. */
import type { Ownership, OwnershipFile, OwnershipProof } from '#domain/ownership.ts';
import { compareKeys } from '#lib/collate.ts';
import { daysBetween } from '#lib/dates.ts';
import { findProof } from './find-proof.ts';
import type { Network } from './network.ts';

/** Partners that are looked at side by side. */
const LANES = 8;
/** Days for which a proof is believed while its host cannot be reached. */
const KEPT_DAYS = 90;

export interface ProofTarget {
  readonly slug: string;
  readonly website: string;
}

export interface ProofRun {
  readonly targets: readonly ProofTarget[];
  /** Root of the hub, as `https://partners.example/sub/`. */
  readonly root: string;
  readonly earlier: Ownership | undefined;
  /** Day of the run. */
  readonly day: string;
}

export interface ProofReport {
  readonly file: OwnershipFile;
  /** How many could not be told about, and keep what was known. */
  readonly untold: number;
}

export async function proveWebsites(run: ProofRun, network: Network): Promise<ProofReport> {
  const looked: Looked[] = [];
  const queue = [...run.targets];
  const work = async (): Promise<void> => {
    for (let target = queue.shift(); target; target = queue.shift()) {
      looked.push(await lookAt(target, run, network));
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  const proofs = looked.flatMap(({ proof }) => proof ?? []).sort((a, b) => compareKeys(a.partner, b.partner));
  return { file: { checked: run.day, proofs }, untold: looked.filter(({ told }) => !told).length };
}

interface Looked {
  readonly told: boolean;
  readonly proof?: OwnershipProof | undefined;
}

/** What could not be told leaves an earlier proof as it was, while the website is the same and the proof not too old. */
async function lookAt(
  { slug, website }: ProofTarget,
  { root, earlier, day }: ProofRun,
  network: Network,
): Promise<Looked> {
  const { by, certain } = await findProof(website, { root, slug }, network);
  if (by) return { told: true, proof: { partner: slug, website, by, on: day } };
  if (certain) return { told: true };
  const known = earlier?.byPartner.get(slug);
  const counts = known?.website === website && daysBetween(known.on, day) <= KEPT_DAYS;
  return { told: false, proof: counts ? known : undefined };
}
