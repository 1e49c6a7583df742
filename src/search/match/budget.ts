/** What a brief says of money: one range in one currency. */
import { type Amount, findAmounts } from './amounts.ts';
import type { BriefText, Span } from './brief-text.ts';
import { nationalCurrency } from './currencies.ts';

export interface FoundBudget extends Span {
  readonly currency: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

const BETWEEN =
  /^\s*(?:-|–|—|~|〜|～|\/|から|to|up to|and|or|bis|und|à|a|et|y|hasta|e|até|ao|tot|en|till|til|och|og|do|až|до|и|إلى|الى|و|ile|hingga|sampai|đến)\s*(?:[A-Z]{0,3}[$€£¥₹₦]|[A-Z]{3}|R)?\s*$/iu;
const UP_TO =
  /(?:up to|max\w*\.?|at most|not exceeding|not to exceed|stretch to|as much as|ein maximum von|maximal|nicht über|nicht mehr als|tope(?: de)?|techo(?: de)?|teto(?: de)?|plafond(?: de)?|plafonn\S+ à|pas plus de|moins de|no más de|menos de|não mais de|não mais que|meno di|non più di|niet meer dan|minder dan|(?:no|not) more than|less than|under|below|ceiling|limit|cap|bis zu|bis|höchstens|unter|jusqu['’]à|hasta|até|no máximo|fino a|massimo|tot|hoogst\w+|inntil|upp till|op til|do|až|до|не более|حتى|أقصى|上限は?|最大|不超过|最高|최대)[\s:]*(?:de |des |of |a |approx\.? |ca\.? |about )?$/iu;
const AT_LEAST =
  /(?:at least|from|ab|mindestens|min(?:imum|\.)?|à partir de|au moins|desde|al menos|mínimo|a partir de|pelo menos|almeno|vanaf|minstens|minst|från|fra|od|от|не менее|على الأقل)[\s:]*$/iu;
const CUE =
  /budget|spend|stretch|funding|funded|financ|förder|zuschuss|mittel|verfügung|fonds|dispon|dispos|contamos|cuento con|tope|techo|teto|plafon|exceed|allocat|earmark|envelope|afford|price|cost|pay|set aside|given us|we have|we['’]ve got|there['’]?s|grant|fee|value|ceiling|kosten|rahmen|preis|ausgeben|presupuesto|plata|gastar|precio|orçamento|verba|gastar|temos|enveloppe|prix|dépenser|spesa|prezzo|rozpočet|бюджет|стоимость|bütçe|ميزانية|الميزانية|تقريب|予算|费用|预算|預算|예산|बजट|bajeti|anggaran|bajet|ngân sách|προϋπολογισμ|max/iu;
/** How far before an amount its cue may stand. */
const NEAR = 60;

/** `countries` of the brief, in capitals and in its order, tell which dollars are meant. */
export function findBudget({ text }: BriefText, countries: readonly string[]): FoundBudget | undefined {
  const amounts = findAmounts(text, countries);
  const ranges = amounts.flatMap((amount, at) => toRange(text, amount, amounts[at + 1]));
  const rated = ranges
    .filter(
      (one) => !ranges.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
    )
    .map((range) => ({ range, worth: worthOf(text, range) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const best = rated[0]?.range;
  return best && { ...best, currency: best.currency ?? nationalCurrency(countries[0]) };
}

type Range = Omit<FoundBudget, 'currency'> & { readonly currency: string | undefined };

function toRange(text: string, first: Amount, second: Amount | undefined): Range[] {
  if (second && BETWEEN.test(text.slice(first.end, second.start))) {
    const currency = first.currency ?? second.currency;
    const shared = first.scale === 1 && first.number < second.number && first.number < 1_000;
    const from = first.number * (shared ? second.scale : first.scale);
    const to = second.number * second.scale;
    if (from < to) return [{ currency, from, to, start: first.start, end: second.end }];
  }
  const { currency, start, end } = first;
  const amount = first.number * first.scale;
  return AT_LEAST.test(text.slice(Math.max(0, start - NEAR), start)) && !UP_TO.test(text.slice(0, start))
    ? [{ currency, from: amount, start, end }]
    : [{ currency, to: amount, start, end }];
}

/** 0 for what is no budget: a number needs a currency, or else a cue and a size that money has. */
function worthOf(text: string, { currency, from = 0, to = from, start, end }: Range): number {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const cued = CUE.test(before) || UP_TO.test(before) || CUE.test(text.slice(end, end + 15));
  if (to < 50 || (!currency && !(cued && isMoney(text, to, start, end)))) return 0;
  return (currency ? 2 : 0) + (cued ? 2 : 0) + (from ? 1 : 0);
}

/** Without a currency, `20k` is an amount, `2027` and `400 people` are not. */
function isMoney(text: string, to: number, start: number, end: number): boolean {
  const scaled = /\p{L}/u.test(text.slice(start, end));
  const counted =
    /^\s*\p{L}/u.test(text.slice(end, end + 3)) &&
    !/^\s*(?:max|all|excl|zzgl|net|\+)/iu.test(text.slice(end));
  return to >= 500 && !counted && (scaled || to >= 2_100);
}
