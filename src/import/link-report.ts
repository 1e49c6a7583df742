/** The report of a link checker → what we keep of it. Reads the JSON of lychee (lychee.cli.rs), old and new. */
import * as z from 'zod';
import { type LinkChecksFile, type LinkFault, plainAddress } from '#domain/link-check.ts';
import { compareKeys } from '#lib/collate.ts';

const failuresSchema = z.record(
  z.string(),
  z.array(
    z.object({
      url: z.string(),
      status: z.object({ text: z.string(), code: z.int().optional() }),
    }),
  ),
);

const reportSchema = z
  .object({
    error_map: failuresSchema.optional(),
    /** Its name until lychee 0.18. */
    fail_map: failuresSchema.optional(),
  })
  .refine(({ error_map, fail_map }) => error_map ?? fail_map, {
    error: 'Expected a list of failures in `error_map`',
    path: ['error_map'],
  });

export type LinkReport = z.infer<typeof reportSchema>;

/** The report, or what is wrong with it. */
export function parseLinkReport(json: unknown): z.ZodSafeParseResult<LinkReport> {
  return reportSchema.safeParse(json);
}

interface Run {
  readonly report: LinkReport;
  /** Addresses of the hub; failures of all others are left out. */
  readonly known: ReadonlySet<string>;
  /** What the last run found. */
  readonly earlier: LinkChecksFile | undefined;
  /** Day of the run. */
  readonly day: string;
}

export interface ReadReport {
  readonly checks: LinkChecksFile;
  /** Failures that say nothing about the page: refused robots, overloaded hosts, timeouts. */
  readonly unjudged: number;
}

/** What is now known of the hub's addresses. A fault that stays keeps the day of its first finding. */
export function readFailures({ report, known, earlier, day }: Run): ReadReport {
  const since = new Map(earlier?.faults.map((fault) => [plainAddress(fault.url), fault.since]));
  const faults = new Map<string, LinkFault>();
  const unjudged = new Set<string>();
  for (const { url, status } of Object.values({ ...report.fail_map, ...report.error_map }).flat()) {
    const address = URL.canParse(url) ? plainAddress(url) : url;
    const why = judge(status);
    if (!known.has(address)) continue;
    if (why) faults.set(address, { url: address, why, since: since.get(address) ?? day });
    else unjudged.add(address);
  }
  const sorted = [...faults.values()].sort((a, b) => compareKeys(a.url, b.url));
  return { checks: { checked: day, faults: sorted }, unjudged: unjudged.size };
}

/** Only 404 and 410 say that a page is gone (RFC 9110, 15.5); only silence at once says that nobody is there. */
function judge({ code, text }: { code?: number | undefined; text: string }): LinkFault['why'] | undefined {
  if (code === 404 || code === 410) return 'gone';
  return code === undefined && !/timed?[ -]?out/i.test(text) ? 'unreachable' : undefined;
}
