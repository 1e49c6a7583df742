/** What the inspector, who reads strangers' bytes, hands to the reporter, who may write: small, and checked again. */
import * as z from 'zod';
import { CHANGE_CLASSES } from '#domain/review-policy.ts';
import type { CardChange } from '#review/card-changes.ts';
import type { Decision, Finding } from '#review/decision.ts';

/** Bytes of the file. */
const MAX_BYTES = 200_000;
/** Findings that anybody reads; the rest is counted. */
const MOST_FINDINGS = 100;
/** Bytes of all findings together, so that the rest fits as well. */
const MOST_FINDING_BYTES = 150_000;
const LONGEST_TEXT = 600;
const LONGEST_VALUE = 300;

const sha = z.string().regex(/^[0-9a-f]{40}$/);
const text = z.string().max(LONGEST_TEXT);
const value = z.string().max(LONGEST_VALUE);
const name = z.string().regex(/^[a-z0-9][a-z0-9/-]{0,79}$/);

const findingSchema = z.strictObject({
  rule: name,
  level: z.enum(['error', 'review', 'warning']),
  path: text,
  line: z.int().min(1).max(1_000_000).optional(),
  message: text,
  hint: text.optional(),
  replacement: z.string().max(1_000).optional(),
});

const decisionSchema = z.strictObject({
  class: z.enum(CHANGE_CLASSES),
  outcome: z.enum(['changes-needed', 'needs-editor', 'ready', 'can-merge']),
  headSha: sha,
  partner: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/)
    .optional(),
  findings: z.array(findingSchema).max(MOST_FINDINGS),
  lane: name,
  reasons: z.array(text).max(50),
  next: z.enum(['author', 'editor', 'clock', 'merger']),
  notBefore: z.iso.datetime().optional(),
});

const verdictSchema = z.strictObject({
  version: z.literal(1),
  pull: z.int().min(1).max(999_999_999),
  author: z
    .string()
    .regex(/^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/)
    .optional(),
  decision: decisionSchema,
  card: z
    .array(z.strictObject({ fact: text.max(40), before: value.optional(), after: value.optional() }))
    .max(20),
  /** How many findings were left out. */
  omitted: z.int().min(0).max(1_000_000),
});

export interface Verdict {
  readonly version: 1;
  readonly pull: number;
  /** Login of the author; of an application by issue, of who wrote the issue. */
  readonly author?: string | undefined;
  readonly decision: Decision;
  readonly card: readonly CardChange[];
  readonly omitted: number;
}

export interface VerdictFacts {
  readonly pull: number;
  readonly author: string | undefined;
  readonly decision: Decision;
  readonly card: readonly CardChange[];
}

export function toVerdict({ pull, author, decision, card }: VerdictFacts): Verdict {
  const findings = whatFits(decision.findings.slice(0, MOST_FINDINGS).map(shorten));
  const partner = decisionSchema.shape.partner.safeParse(decision.partner);
  const { author: login } = verdictSchema.shape;
  return {
    ...{ version: 1, pull, author: login.safeParse(author).data },
    decision: { ...decision, partner: partner.data, reasons: decision.reasons.map(cut), findings },
    card: card.map(shortenChange),
    omitted: decision.findings.length - findings.length,
  };
}

function shortenChange({ fact, before, after }: CardChange): CardChange {
  return {
    fact,
    ...(before === undefined ? {} : { before: before.slice(0, LONGEST_VALUE) }),
    ...(after === undefined ? {} : { after: after.slice(0, LONGEST_VALUE) }),
  };
}

function whatFits(findings: readonly Finding[]): Finding[] {
  let bytes = 0;
  const end = findings.findIndex((finding) => {
    bytes += Buffer.byteLength(JSON.stringify(finding));
    return bytes > MOST_FINDING_BYTES;
  });
  return findings.slice(0, end === -1 ? undefined : end);
}

/** A replacement that does not fit whole is none. */
function shorten({ message, hint, path, replacement, ...finding }: Finding): Finding {
  return {
    ...finding,
    ...{ message: cut(message), path: cut(path) },
    ...(hint === undefined ? {} : { hint: cut(hint) }),
    ...(replacement === undefined || replacement.length > 1_000 ? {} : { replacement }),
  };
}

function cut(words: string): string {
  return words.length > LONGEST_TEXT ? `${words.slice(0, LONGEST_TEXT - 1)}…` : words;
}

/** @throws Error when the text is no verdict: then nobody says anything, and a person looks. */
export function parseVerdict(json: string): Verdict {
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_BYTES) throw new Error(`A verdict of ${bytes} bytes, expected at most ${MAX_BYTES}`);
  return verdictSchema.parse(JSON.parse(json)) as Verdict;
}
