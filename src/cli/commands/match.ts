import { readFileSync } from 'node:fs';
import { toIsoDate } from '#lib/dates.ts';
import { quote } from '#lib/quote.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { loadTowns } from '#repo/towns.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeCards } from '#search/encode-cards.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { createMatcher, type Explanation } from '#search/match/matcher.ts';
import type { Need } from '#search/match/need.ts';
import { describeNeed, type Speech } from '#search/match/need-text.ts';
import { createBriefReader } from '#search/match/parse-brief.ts';
import { type SearchRecord, toRecords } from '#search/record.ts';
import { textsOf } from '#texts/catalogues.ts';
import { type Command, Misuse, type OptionValues } from '../command.ts';

const SHOWN = 5;

/** `hub match`: reads a brief and ranks partners with reasons, as the page "Describe your project" does. */
export const match: Command = {
  name: 'match',
  summary: 'Read a brief and say who fits it, and why.',
  options: {
    brief: { type: 'string', value: 'FILE', help: 'Text file that describes a project, in any language.' },
    top: { type: 'string', value: 'N', help: `Partners that are shown. Default: ${SHOWN}.` },
    json: { type: 'boolean', help: 'Print needs, partners and points as JSON.' },
  },
  async run(options, { root, now, out }) {
    const text = readBriefFile(options);
    const top = readTop(options);
    const today = toIsoDate(now);
    const { hub } = await loadHub(diskSource(root));
    const records = toRecords(hub, today);
    const index = decodeIndex(encodeIndex(records, hub));
    const cards = encodeCards(records, hub);
    const needs = createBriefReader(index, cards, { towns: await loadTowns(), phrases: hub.phrases })(
      text,
      today,
    );
    const matcher = createMatcher(index, cards, today);
    const { matches, good } = matcher.rank(needs);
    const speech: Speech = { index, text, today, t: textsOf('en') };
    const best = matches.slice(0, top).flatMap(({ id }): Found[] => {
      const record = records[id];
      return record ? [{ record, good: good.includes(id), explanation: matcher.explain(id, needs) }] : [];
    });
    if (options['json']) out(JSON.stringify(toJson(needs, best, good.length, speech), undefined, 2));
    else out(format(needs, best, good.length, speech));
    return 0;
  },
};

interface Found {
  readonly record: SearchRecord;
  readonly good: boolean;
  readonly explanation: Explanation;
}

/** @throws Misuse without a readable file. */
function readBriefFile({ brief }: OptionValues): string {
  if (typeof brief !== 'string') throw new Misuse('Expected --brief FILE');
  try {
    return readFileSync(brief, 'utf8');
  } catch {
    throw new Misuse(`Cannot read ${quote(brief)}`);
  }
}

/** @throws Misuse when it is no whole number above zero. */
function readTop({ top = String(SHOWN) }: OptionValues): number {
  if (!/^[1-9]\d{0,3}$/.test(String(top)))
    throw new Misuse(`Unexpected --top ${quote(String(top))}, expected a number as \`5\``);
  return Number(top);
}

function format(needs: readonly Need[], best: readonly Found[], good: number, speech: Speech): string {
  const understood = needs.map(
    (need) => `  ${name(need, speech)}  ${inPoints(need.weight)}${need.hard ? ', must' : ''}`,
  );
  return [
    needs.length > 0 ? 'Understood, with the points of a full match:' : 'Nothing was understood.',
    ...understood,
    `${speech.t('match.good', { count: good })} among ${speech.index.size}`,
    ...best.map((found, at) => formatFound(found, at + 1, speech)),
  ].join('\n');
}

/** A partner with all terms of its sum. */
function formatFound({ record, good, explanation }: Found, place: number, speech: Speech): string {
  const { score, met, unmet, published } = explanation;
  const [missing] = unmet;
  return [
    `${place}. ${record.card.name} (${record.slug})  ${inPoints(score)}${good ? '  good match' : ''}`,
    ...met.map(({ need, points }) => `   +${inPoints(points).padEnd(6)}${name(need, speech)}`),
    `   +${inPoints(published).padEnd(6)}Published order`,
    ...(missing ? [`   not met: ${name(missing, speech)}`] : []),
  ].join('\n');
}

function name(need: Need, speech: Speech): string {
  return `${speech.t(`match.kind.${need.kind}`)}: ${describeNeed(need, speech)}`;
}

/** The stable shape of `match --json`; points with two decimals. */
function toJson(needs: readonly Need[], best: readonly Found[], good: number, speech: Speech) {
  const toNeed = (need: Need) => ({ kind: need.kind, value: need.value, label: describeNeed(need, speech) });
  return {
    needs: needs.map((need) => ({ ...toNeed(need), points: need.weight / 100, must: need.hard })),
    goodMatches: good,
    partners: best.map(({ record, good: fits, explanation: { score, met, unmet, published } }) => ({
      partner: record.slug,
      points: score / 100,
      good: fits,
      terms: met.map(({ need, points }) => ({ ...toNeed(need), points: points / 100 })),
      published: published / 100,
      unmet: unmet.map(toNeed),
    })),
  };
}

function inPoints(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
