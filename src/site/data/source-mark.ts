/** How a source is shown: what stands behind a fact, as words and a shape. */
import type { Vouch } from '#domain/claim.ts';
import { isClaimed, type Partner } from '#domain/partner.ts';
import type { IconName } from '../components/ui/icons.ts';

/** Nobody speaks for an entry that its partner has not claimed: the program wrote it from public sources. */
export type SourceKind = Vouch['source'] | 'public';

export const SOURCE_ICONS: Readonly<Record<SourceKind, IconName>> = {
  checked: 'badge-check',
  'client-confirmed': 'quote',
  'self-declared': 'pen',
  public: 'globe',
};

export function kindOf({ source }: Vouch, partner: Partner): SourceKind {
  return source === 'self-declared' && !isClaimed(partner) ? 'public' : source;
}
