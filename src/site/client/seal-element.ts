/** Draws a partner's seal as `components/ui/Seal.astro` does. */
import { MIRROR, type SealShape, sealLetters, sealShapes } from '#lib/seal.ts';
import type { CardView } from '#search/card-view.ts';
import { makeShape as shape } from './dom.ts';

/** Fills the blank seal of a cloned card. */
export function drawSeal(
  seal: SVGElement,
  { slug, name, ring, logo }: Pick<CardView, 'slug' | 'name' | 'ring' | 'logo'>,
): void {
  seal.setAttribute('class', `seal ring-${ring}`);
  const shapes = sealShapes(slug, ring).filter(({ part }) => part === 'ring' || !logo);
  const groups = (['ring', 'outer', 'inner'] as const).map((part) =>
    shape('g', { class: part }, ...shapes.filter((one) => one.part === part).flatMap(draw)),
  );
  seal.replaceChildren(...groups, ...(logo ? middleLogo(logo) : middleLetters(sealLetters(name))));
}

function draw({ d, r, dash, turns }: SealShape): SVGElement[] {
  return turns.flatMap((turn) =>
    d
      ? ['', MIRROR].map((half) => shape('path', { d, transform: `rotate(${turn}) ${half}` }))
      : [shape('circle', { r: String(r), ...(dash ? { 'stroke-dasharray': dash } : {}) })],
  );
}

function middleLogo(logo: string): SVGElement[] {
  const image = { href: logo, x: '-28', y: '-28', width: '56', height: '56' };
  return [shape('circle', { class: 'ground', r: '40' }), shape('image', image)];
}

function middleLetters(letters: string): SVGElement[] {
  const [y, size] = letters.length > 1 ? ['5.4', '15'] : ['6.6', '19'];
  const text = shape('text', { class: 'mono', y, 'text-anchor': 'middle', 'font-size': size });
  text.textContent = letters;
  return [shape('circle', { class: 'disc', r: '17.5' }), text];
}
