/** Partners that a reader of one profile may want to see next. */
import type { Hub } from '#domain/hub.ts';
import { isListed, type Partner } from '#domain/partner.ts';
import { compareKeys } from '#lib/collate.ts';
import { hash32 } from '#lib/seal.ts';

/** Candidates looked at: enough to find good ones, few enough for ten thousand profiles. */
const CANDIDATES = 80;
const byExpertise = new WeakMap<Hub, Map<string, Partner[]>>();

/** Up to three partners that share most of expertise, country and languages. Depends on the hub alone. */
export function similarTo(partner: Partner, hub: Hub): Partner[] {
  const [main = ''] = partner.profile.expertise;
  const peers = index(hub).get(main) ?? [];
  const start = peers.length > CANDIDATES ? hash32(partner.slug) % peers.length : 0;
  const around = [...peers.slice(start), ...peers.slice(0, start)].slice(0, CANDIDATES);
  return around
    .filter(({ slug }) => slug !== partner.slug)
    .map((peer) => ({ peer, likeness: likeness(partner, peer) }))
    .sort((a, b) => b.likeness - a.likeness || compareKeys(a.peer.slug, b.peer.slug))
    .slice(0, 3)
    .map(({ peer }) => peer);
}

function index(hub: Hub): Map<string, Partner[]> {
  const known = byExpertise.get(hub);
  if (known) return known;
  const made = new Map<string, Partner[]>();
  for (const partner of hub.partners.values()) {
    if (!isListed(partner)) continue;
    for (const id of partner.profile.expertise) add(made, id, partner);
  }
  byExpertise.set(hub, made);
  return made;
}

function likeness({ profile: a }: Partner, { profile: b }: Partner): number {
  const shared = (left: readonly string[] = [], right: readonly string[] = []) =>
    left.filter((id) => right.includes(id)).length;
  return (
    2 * shared(a.expertise, b.expertise) +
    shared(a.languages, b.languages) +
    shared(a.industries, b.industries) +
    Number(a.base?.country === b.base?.country)
  );
}

function add(map: Map<string, Partner[]>, key: string, partner: Partner): void {
  const list = map.get(key);
  if (list) list.push(partner);
  else map.set(key, [partner]);
}
