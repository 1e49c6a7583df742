import { classify } from '#domain/repo-layout.ts';
import { defineRule } from '../review-rule.ts';

/** Different points of 256 at which two pictures still count as one: rescaled and recompressed copies differ by a few. */
const ALIKE = 20;

/** A logo is a name for those who do not read. */
export const lookAlikeLogo = defineRule({
  id: 'look-alike-logo',
  level: 'review',
  overridable: true,
  description: 'A new logo cannot be taken for the logo of another partner.',
  why: 'Logos are drawn small and grey, and compared point by point, so that a copy in another size or format is found. Plain shapes are alike by chance, so an editor decides. Logos with hardly any contrast are left out.',
  *check({ pull, logoLooks = new Map() }) {
    for (const { path, after } of pull.changes) {
      const look = after && logoLooks.get(path);
      if (look === undefined) continue;
      for (const other of partnersLike(look, partnerOf(path), logoLooks)) {
        yield {
          path,
          message: `Unexpected logo, which looks like the one of partner \`${other}\``,
          hint: 'An editor decides whether both can stay; there is nothing to do.',
        };
      }
    }
  },
});

function partnersLike(look: string, own: string, looks: ReadonlyMap<string, string>): string[] {
  return [...looks].flatMap(([path, other]) =>
    partnerOf(path) !== own && distance(look, other) <= ALIKE ? [partnerOf(path)] : [],
  );
}

function partnerOf(path: string): string {
  const kind = classify(path);
  return kind.kind === 'logo' ? kind.partner : '';
}

/** Points that differ, of two looks in hexadecimal digits. */
function distance(a: string, b: string): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let different = 0;
  for (let at = 0; at < a.length; at += 1) {
    const bits = Number.parseInt(a.charAt(at), 16) ^ Number.parseInt(b.charAt(at), 16);
    different += (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + (bits >> 3);
  }
  return different;
}
