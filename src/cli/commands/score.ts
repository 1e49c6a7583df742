import { styleText } from 'node:util';
import type { Hub } from '#domain/hub.ts';
import { isListed, type Partner } from '#domain/partner.ts';
import { hasErrors } from '#domain/problem.ts';
import { toIsoDate } from '#lib/dates.ts';
import { quote } from '#lib/quote.ts';
import { nearest } from '#lib/text.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { type Score, scoreOf } from '#search/score.ts';
import { type Command, Misuse } from '../command.ts';
import { formatProblem } from '../format-problem.ts';

/** `hub score`: tells owners what their place is made of and what would bring it further. Never on the site. */
export const score: Command = {
  name: 'score',
  summary: 'Say what places are made of, and what would bring each partner further.',
  options: {
    partner: { type: 'string', value: 'SLUG', help: 'One partner, in full. Without it all, a line each.' },
    json: { type: 'boolean', help: 'Print scores as JSON.' },
  },
  async run({ partner: slug, json }, { root, now, out, err, colour = false }) {
    const { hub, problems } = await loadHub(diskSource(root));
    for (const problem of problems) err(formatProblem(problem, colour));
    const partners = typeof slug === 'string' ? [findPartner(slug, hub)] : listed(hub);
    const scores = partners.map((partner) => ({ partner, score: scoreOf(partner, hub, toIsoDate(now)) }));
    if (json) out(JSON.stringify(scores.map(toJson), undefined, 2));
    else {
      const format = typeof slug === 'string' ? formatWhole : formatLine;
      for (const scored of scores) out(format(scored, colour));
    }
    return hasErrors(problems) ? 1 : 0;
  },
};

interface Scored {
  readonly partner: Partner;
  readonly score: Score;
}

function listed({ partners }: Hub): Partner[] {
  return [...partners.values()].filter(isListed);
}

function findPartner(slug: string, hub: Hub): Partner {
  const partner = hub.partners.get(slug);
  if (partner && isListed(partner)) return partner;
  if (partner) throw new Misuse(`${quote(slug)} is not listed, so it has no place`);
  const guess = nearest(slug, hub.partners.keys());
  throw new Misuse(`No partner ${quote(slug)}${guess ? `. Did you mean \`${guess}\`?` : ''}`);
}

/** The sum, each of its terms, and what to do next. */
function formatWhole({ partner, score: { terms, points, most, next } }: Scored, colour: boolean): string {
  const dim = (text: string) => (colour ? styleText('dim', text, { validateStream: false }) : text);
  return [
    `${partner.slug}  ${inPoints(points)} of ${inPoints(most)} points`,
    ...terms.map(
      (term) => `  ${term.signal.padEnd(14)}${inPoints(term.points * 100).padStart(6)} of ${term.weight}`,
    ),
    next.length > 0 ? 'Next:' : 'Nothing that the owner can do would bring more.',
    ...next.map(({ gain, advice, field }) => `  +${inPoints(gain).padEnd(6)}${advice} ${dim(`(${field})`)}`),
  ].join('\n');
}

function formatLine({ partner, score: { points, most, next } }: Scored): string {
  const [first] = next;
  const advice = first ? `+${inPoints(first.gain)} ${first.field}` : '';
  return `${partner.slug}  ${inPoints(points)} of ${inPoints(most)}  ${advice}`.trimEnd();
}

/** The stable shape of `score --json`; points with two decimals. */
function toJson({ partner, score: { terms, points, most, next } }: Scored) {
  return {
    partner: partner.slug,
    points: points / 100,
    most: most / 100,
    terms: terms.map(({ signal, weight, measure }) => ({ signal, weight, measure })),
    next: next.map(({ field, advice, gain }) => ({ field, advice, gain: gain / 100 })),
  };
}

function inPoints(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
