/** What a first view of each kind of page may weigh and take. Pure. */

/** Figures of one page under Lighthouse's mobile settings; bytes are those on the wire. */
export interface Figures {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly total: number;
  readonly requests: number;
  /** Largest contentful paint, in ms. */
  readonly lcp: number;
  /** Total blocking time, in ms. */
  readonly tbt: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Scores of 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
}

export type Figure = keyof Figures;

const KB = 1_024;
const FONTS = 75 * KB;

/** Sizes and times are upper bounds, scores lower ones. */
export const BUDGETS = {
  directory: budget(22, 14, 18, 150, 10, 2_000, 50, 98),
  profile: budget(22, 14, 5, 150, 9, 2_000, 20, 98),
  landing: budget(20, 14, 4, 140, 9, 1_900, 20, 99),
  matcher: budget(20, 14, 35, 190, 12, 2_200, 100, 95),
} as const satisfies Readonly<Record<string, Figures>>;

export type PageKind = keyof typeof BUDGETS;

function budget(
  ...[html, css, js, total, requests, lcp, tbt, performance]: [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
): Figures {
  const scores = { performance, accessibility: 100, bestPractices: 100, seo: 100 };
  const bytes = { html: html * KB, css: css * KB, js: js * KB, fonts: FONTS, total: total * KB };
  return { ...bytes, requests, lcp, tbt, cls: 0.01, ...scores };
}

const SCORES: ReadonlySet<Figure> = new Set(['performance', 'accessibility', 'bestPractices', 'seo']);

/** The figures that break their budget. */
export function overruns(figures: Figures, budgetOf: Figures): Figure[] {
  return (Object.keys(budgetOf) as Figure[]).filter((figure) =>
    SCORES.has(figure) ? figures[figure] < budgetOf[figure] : figures[figure] > budgetOf[figure],
  );
}
