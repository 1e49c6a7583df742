/** Looks for one partner's proof: a file, a link or a record, the cheapest to forge last. */
import type { ProofWay } from '#domain/ownership.ts';
import { hostOf } from '#domain/web-address.ts';
import { hasLineOfProfile, linksToProfile, type ProfileAddress } from './names-profile.ts';
import type { Network } from './network.ts';
import { type PageAnswer, readPage } from './read-page.ts';

/** Where the file lies below the website's host. */
export const PROOF_PATH = '/.well-known/guildhall.txt';
/** What stands before the host in the name of the record. */
const RECORD_PREFIX = '_guildhall';

export interface ProofFinding {
  readonly by?: ProofWay | undefined;
  /** Whether every way could be looked at; a proof that was not found then is not there. */
  readonly certain: boolean;
  /** What was seen on each way without success, for the owner. */
  readonly reasons: readonly string[];
}

export async function findProof(
  website: string,
  profile: ProfileAddress,
  network: Network,
): Promise<ProofFinding> {
  const reasons: string[] = [];
  let certain = true;
  for (const [by, look] of WAYS) {
    const seen = await look(website, profile, network);
    if (seen.proven) return { by, certain: true, reasons: [] };
    certain &&= seen.certain;
    reasons.push(seen.reason);
  }
  return { certain, reasons };
}

/** The name of the TXT record. */
export function recordName(website: string): string {
  return `${RECORD_PREFIX}.${hostOf(website)}`;
}

type Seen =
  { readonly proven: true } | { readonly proven: false; readonly certain: boolean; readonly reason: string };
type Look = (website: string, profile: ProfileAddress, network: Network) => Promise<Seen>;

const WAYS: readonly (readonly [ProofWay, Look])[] = [
  ['file', lookAtFile],
  ['link', lookAtPage],
  ['dns', lookAtRecord],
];

async function lookAtFile(website: string, profile: ProfileAddress, network: Network): Promise<Seen> {
  const answer = await readPage(`https://${new URL(website).hostname}${PROOF_PATH}`, network);
  return seenOn(PROOF_PATH, answer, ({ text }) => hasLineOfProfile(text, profile));
}

async function lookAtPage(website: string, profile: ProfileAddress, network: Network): Promise<Seen> {
  const answer = await readPage(website, network);
  return seenOn('The website', answer, ({ text, address }) => linksToProfile(text, address, profile));
}

function seenOn(
  what: string,
  answer: PageAnswer,
  proves: (page: Extract<PageAnswer, { state: 'found' }>) => boolean,
): Seen {
  if (answer.state !== 'found') {
    return { proven: false, certain: answer.state === 'none', reason: `${what} ${answer.reason}` };
  }
  if (proves(answer)) return { proven: true };
  return { proven: false, certain: true, reason: `${what} does not name the profile` };
}

async function lookAtRecord(website: string, profile: ProfileAddress, network: Network): Promise<Seen> {
  const name = recordName(website);
  try {
    const texts = await network.texts(name);
    if (texts.some((text) => hasLineOfProfile(text, profile))) return { proven: true };
    return { proven: false, certain: true, reason: `No TXT record of ${name} names the profile` };
  } catch {
    return { proven: false, certain: false, reason: `The TXT records of ${name} could not be read` };
  }
}
