/** Whose website says in return that it belongs to the partner. Looked up by a scheduled job, never in a review. */
import * as z from 'zod';
import { isoDate } from './codes.ts';
import { distinctBy } from './distinct.ts';
import type { Partner } from './partner.ts';
import { slugSchema } from './slug.ts';
import { httpsUrl } from './web-address.ts';

const PROOF_WAYS = ['file', 'link', 'dns'] as const;
/** `file`: below `/.well-known/`. `link`: from the website to the profile. `dns`: a TXT record of the host. */
export type ProofWay = (typeof PROOF_WAYS)[number];

const proofSchema = z.strictObject({
  partner: slugSchema,
  website: httpsUrl.meta({
    description:
      'The website that was looked at. When the profile names another, the proof no longer counts.',
  }),
  by: z.enum(PROOF_WAYS).meta({
    description:
      '`file` below `/.well-known/`, a `link` to the profile, or a TXT record of the host (`dns`).',
  }),
  on: isoDate.meta({ description: 'Last day on which it was found.' }),
});

/** The last run of `hub proof`, written as `content/ownership.yml`. */
export const ownershipSchema = z
  .strictObject({
    checked: isoDate.meta({ description: 'Day of the last run.' }),
    proofs: z
      .array(proofSchema)
      .max(20_000)
      .superRefine(distinctBy('partner'))
      .meta({ description: 'Proofs by partner; of all others none was found.' }),
  })
  .meta({
    title: 'Ownership of websites',
    description: 'Whose website names its profile, written by `hub proof`: `content/ownership.yml`.',
  });

export type OwnershipFile = z.infer<typeof ownershipSchema>;
export type OwnershipProof = OwnershipFile['proofs'][number];

/** The last run with its look-up. */
export interface Ownership extends Readonly<OwnershipFile> {
  readonly byPartner: ReadonlyMap<string, OwnershipProof>;
}

export function toOwnership(file: OwnershipFile): Ownership {
  return { ...file, byPartner: new Map(file.proofs.map((proof) => [proof.partner, proof])) };
}

/** Day on which the website that the profile names now was last seen to name the profile. */
export function websiteProvenOn(
  { slug, profile }: Pick<Partner, 'slug' | 'profile'>,
  ownership: Ownership | undefined,
): string | undefined {
  const proof = ownership?.byPartner.get(slug);
  return proof?.website === profile.website ? proof.on : undefined;
}
