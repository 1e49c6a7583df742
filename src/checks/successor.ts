import type { Hub } from '#domain/hub.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { nearest } from '#lib/text.ts';
import { defineCheck, type Finding } from './check.ts';

/** Whoever follows the link to a successor must find somebody there. */
export const successor = defineCheck({
  id: 'successor',
  severity: 'error',
  description: 'The successor of a partner that has left is another partner that has not left.',
  why: 'The page of a partner that has left sends its visitors on. It must not send them to nobody, to itself or around in a circle.',
  *run(hub) {
    for (const slug of hub.partners.keys()) {
      const next = successorOf(hub, slug);
      const fault = next === undefined ? undefined : findFault(hub, slug, next);
      if (fault) yield { place: { file: profilePath(slug), field: 'lifecycle.successor' }, ...fault };
    }
  },
});

function successorOf({ partners }: Hub, slug: string): string | undefined {
  const lifecycle = partners.get(slug)?.profile.lifecycle;
  return lifecycle?.status === 'left' ? lifecycle.successor : undefined;
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
  return partner.profile.lifecycle?.status === 'left' ? partnerThatLeft(hub, slug, next) : undefined;
}

function unknownPartner({ partners }: Hub, next: string): Pick<Finding, 'message' | 'hint'> {
  const guess = nearest(next, partners.keys());
  return {
    message: `Unexpected successor \`${next}\`, expected ${guess ? `\`${guess}\`` : "the name of a partner's folder"}`,
    hint: guess ? `Did you mean \`${guess}\`?` : 'Name a folder in `partners/`, or remove the field.',
  };
}

/** The successor has left too; whoever follows it in turn may be the one to name. */
function partnerThatLeft(hub: Hub, slug: string, next: string): Pick<Finding, 'message' | 'hint'> {
  const chain = [slug];
  let last: string | undefined = next;
  while (last !== undefined && !chain.includes(last)) {
    chain.push(last);
    last = successorOf(hub, last);
  }
  if (last !== undefined) {
    return {
      message: `Unexpected successor \`${next}\`, which leads around in a circle: ${[...chain, last].map((name) => `\`${name}\``).join(' → ')}`,
      hint: 'Remove the field from the partner that left last.',
    };
  }
  const end = chain.at(-1) ?? next;
  const alive = end !== next && hub.partners.get(end)?.profile.lifecycle?.status !== 'left';
  return {
    message: `Unexpected successor \`${next}\`, which has left too, expected ${alive ? `\`${end}\`` : 'a partner that has not left'}`,
    hint: alive
      ? `Name \`${end}\`, which followed \`${next}\`.`
      : 'Name another partner, or remove the field.',
  };
}
