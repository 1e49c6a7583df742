import { departureOf } from '#domain/departure.ts';
import type { Hub } from '#domain/hub.ts';
import type { Partner } from '#domain/partner.ts';
import type { Place } from '#domain/problem.ts';
import { profilePath, rosterPath } from '#domain/repo-layout.ts';
import { nearest } from '#lib/text.ts';
import { defineCheck, type Finding } from './check.ts';

/** Whoever follows the link to a successor must find somebody there. */
export const successor = defineCheck({
  id: 'successor',
  severity: 'error',
  description: 'The successor of a partner that is gone is another partner that is there.',
  why: 'The page of a partner that has left or was removed sends its visitors on. It must not send them to nobody, to itself or around in a circle.',
  *run(hub) {
    for (const partner of hub.partners.values()) {
      const next = departureOf(partner)?.successor;
      const fault = next === undefined ? undefined : findFault(hub, partner.slug, next);
      if (fault) yield { place: placeOf(partner), ...fault };
    }
  },
});

/** Where the successor that counts is written. */
function placeOf(partner: Partner): Place {
  return departureOf(partner)?.by === 'program'
    ? { file: rosterPath(partner.slug), field: 'standing.successor' }
    : { file: profilePath(partner.slug), field: 'lifecycle.successor' };
}

function findFault(hub: Hub, slug: string, next: string): Pick<Finding, 'message' | 'hint'> | undefined {
  if (next === slug) {
    return {
      message: `Unexpected successor \`${next}\`, expected another partner than this one`,
      hint: 'Name the partner that carries the work on, or remove the field.',
    };
  }
  if (hub.unreadable.has(next)) return undefined;
  const partner = hub.partners.get(next);
  if (!partner) return unknownPartner(hub, next);
  return departureOf(partner) ? partnerThatLeft(hub, slug, next) : undefined;
}

function unknownPartner({ partners }: Hub, next: string): Pick<Finding, 'message' | 'hint'> {
  const guess = nearest(next, partners.keys());
  return {
    message: `Unexpected successor \`${next}\`, expected ${guess ? `\`${guess}\`` : "the name of a partner's folder"}`,
    hint: guess ? `Did you mean \`${guess}\`?` : 'Name a folder in `partners/`, or remove the field.',
  };
}

/** The successor is gone too; whoever follows it in turn may be the one to name. */
function partnerThatLeft(hub: Hub, slug: string, next: string): Pick<Finding, 'message' | 'hint'> {
  const chain = [slug];
  let last: string | undefined = next;
  while (last !== undefined && !chain.includes(last)) {
    chain.push(last);
    last = departureAt(hub, last)?.successor;
  }
  if (last !== undefined) {
    return {
      message: `Unexpected successor \`${next}\`, which leads around in a circle: ${[...chain, last].map((name) => `\`${name}\``).join(' → ')}`,
      hint: 'Remove the field from the partner that left last.',
    };
  }
  const end = chain.at(-1) ?? next;
  const alive = end !== next && !departureAt(hub, end);
  return {
    message: `Unexpected successor \`${next}\`, which has left too, expected ${alive ? `\`${end}\`` : 'a partner that has not left'}`,
    hint: alive
      ? `Name \`${end}\`, which followed \`${next}\`.`
      : 'Name another partner, or remove the field.',
  };
}

function departureAt({ partners }: Hub, slug: string) {
  const partner = partners.get(slug);
  return partner && departureOf(partner);
}
