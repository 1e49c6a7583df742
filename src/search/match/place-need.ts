/** A name of the world in a brief, and what it asks for. */
import type { Span } from './brief-text.ts';
import type { Certainty } from './need.ts';
import type { Found } from './phrase-book.ts';
import type { WorldMeaning } from './places.ts';

export type Name = Found<WorldMeaning>;

export interface PlaceNeed extends Span {
  readonly kind: 'country' | 'region' | 'city' | 'language';
  readonly value: string;
  readonly certainty: Certainty;
  readonly hard: boolean;
}

export function toNeed(
  kind: PlaceNeed['kind'],
  value: string,
  certainty: Certainty,
  { start, end }: Span,
): PlaceNeed {
  return { kind, value, certainty, hard: false, start, end };
}

const ORGANISATION =
  /^(?:agency|authority|city|council|county|government|region|state|association|bank|brand|bureau|business|charity|clinic|company|consultancy|consultant|cooperative|expert|experts|factory|firm|foundation|hospital|insurer|library|manufacturer|ministry|museum|ngo|office|organisation|organization|partner|partners|provider|publisher|retailer|school|shop|start|startup|studio|supplier|team|university|utility|maker|producer|operator|museum|newspaper|bakery|brewery|farm|hotel|theatre|cooperatives?|companies|corporation|subsidiary|unternehmen|firma|verein|verband|stiftung|gesellschaft|konzern|behorde|klinik|hersteller|mittelstandler|tochter|entreprise|societe|pme|association|fondation|groupe|agence|cabinet|cooperative|filiale|empresa|compania|fundacion|asociacion|cooperativa|organizacion|sociedad|pyme|agencia|fundacao|associacao|organizacao|sociedade|instituicao|azienda|societa|ditta|fondazione|impresa|associazione|bedrijf|stichting|vereniging|organisatie)$/;

/** Whether a folded word names a kind of organisation: what stands before it says whose, or where it is from. */
export function isOrganisation(word: string): boolean {
  return ORGANISATION.test(word);
}
