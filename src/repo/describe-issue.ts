/** What a field should have held, in the words of people who never saw the schema. */
import type * as z from 'zod';
import { quoteAll, toOneLine } from '#lib/quote.ts';
import { fieldNames } from './schema-walk.ts';
import { showValue } from './show-value.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
};

const FORMATS: Readonly<Record<string, string>> = {
  email: 'a mail address, as `name@example.com`',
  url: 'a web address, as `https://example.com`',
};

/** The words after "expected". */
export function describeExpected(issue: Issue, schema: z.core.$ZodType | undefined): string {
  // A message that our own schemas give says it best.
  const own = /^Expected (.+)$/.exec(issue.message)?.[1];
  if (own) return own;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'object' ? describeGroup(schema) : (KINDS[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_big':
      return describeLimit(issue.origin, issue.maximum, issue.inclusive ? 'at most' : 'below');
    case 'too_small':
      return describeLimit(issue.origin, issue.minimum, issue.inclusive ? 'at least' : 'above');
    case 'invalid_format':
      return describeFormat(issue);
    case 'invalid_union':
      return describeUnion(issue);
    default:
      return toOneLine(issue.message.replace(/\.$/, ''));
  }
}

/** The words after "Unexpected": for what is too long or too short, also its size. */
export function describeFound(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_type') return showTyped(found);
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return showValue(found);
  if (Array.isArray(found))
    return found.length === 0 ? 'empty list' : `list of ${count(found.length, 'entry')}`;
  if (typeof found !== 'string' || found.trim() === '') return showValue(found);
  return `${showValue(found)} of ${count(lengthOf(issue, found), 'character')}`;
}

/** `2001` in quotes and `2001` without look the same, so the kind is said. */
function showTyped(found: unknown): string {
  const shown = showValue(found);
  if (typeof found === 'number') return `number ${shown}`;
  return typeof found === 'string' && shown.startsWith('`') ? `text ${shown}` : shown;
}

/** Values that the issue names as allowed. */
export function optionsOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []).map(String) : [];
}

/** As zod counts it; most of our schemas trim first. */
function lengthOf(issue: Issue, found: string): number {
  const trimmed = found.trim().length;
  return issue.code === 'too_big' && trimmed <= issue.maximum ? found.length : trimmed;
}

function describeLimit(origin: string, limit: number | bigint, words: string): string {
  if (origin === 'string') return `${words} ${count(Number(limit), 'character')}`;
  if (origin === 'array') return `${words} ${count(Number(limit), 'entry')}`;
  return `${words} \`${limit}\``;
}

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'regex' && issue.pattern) return `a text that fits \`${toOneLine(issue.pattern)}\``;
  return FORMATS[issue.format] ?? `a text in the form \`${issue.format}\``;
}

function describeUnion(issue: z.core.$ZodIssueInvalidUnion): string {
  const options = optionsOf(issue);
  if (options.length > 0) return oneOf(options);
  const each = issue.errors.flatMap(([first]) => (first ? [describeExpected(first, undefined)] : []));
  return [...new Set(each)].join(', or ');
}

function describeGroup(schema: z.core.$ZodType | undefined): string {
  const names = fieldNames(schema);
  return names.length > 0 ? `a group with the fields ${quoteAll(names, 8)}` : 'a group of fields';
}

function oneOf(options: readonly string[]): string {
  return options.length === 1 ? quoteAll(options) : `one of ${quoteAll(options)}`;
}

function count(number: number, noun: 'character' | 'entry'): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun === 'entry' ? 'entries' : 'characters'}`;
}
