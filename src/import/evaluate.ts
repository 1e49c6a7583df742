/** Rules of a mapping → values of a row. */
import { findPlace } from './find-place.ts';
import { fault, isEmpty, type Mapped, nothing, some } from './mapped.ts';
import type { Rule, RuleObject } from './mapping.ts';
import { type Row, readPath, readText } from './row.ts';
import { applySteps, type Tools } from './steps.ts';

/** The value that a rule gives for a row; `undefined` when the source says nothing. */
export function evaluate(rule: Rule, row: Row, tools: Tools): Mapped {
  if (typeof rule === 'string') return evaluate({ from: rule }, row, tools);
  const found = fromSource(rule, row, tools);
  const steps = rule.as === undefined ? [] : [rule.as].flat();
  const result = found.ok ? applySteps(found.value, steps, tools) : found;
  if (!result.ok && rule.wrong === 'drop') {
    tools.note(`left out a value: ${result.reason}`);
    return nothing;
  }
  return result.ok ? some(tidy(result.value)) : result;
}

function fromSource(rule: RuleObject, row: Row, tools: Tools): Mapped {
  if (rule.from !== undefined) {
    return some(
      [rule.from]
        .flat()
        .map((path) => readPath(row, path))
        .find((value) => !isEmpty(value)),
    );
  }
  if (rule.template !== undefined) return fill(rule.template, row);
  if (rule.first) return firstOf(rule.first, row, tools);
  if (rule.list) return allOf(rule.list, row, tools);
  if (rule.each !== undefined) return eachOf(rule.each, rule.object ?? {}, row, tools);
  if (rule.object) return groupOf(rule.object, row, tools);
  if (rule.place) return placeOf(rule.place, row, tools);
  return some(rule.value);
}

/** `{name} of {city}`; nothing when a field is empty, so that no half sentence is published. */
function fill(template: string, row: Row): Mapped {
  let complete = true;
  const text = template.replace(/\{([^{}]+)\}/g, (_, path: string) => {
    const value = readText(row, [path]);
    complete &&= value !== '';
    return value;
  });
  return complete ? some(text) : nothing;
}

/**
 * A rule that cannot use its value is passed over; its reason counts only when no other rule gives anything. The same
 * holds for what it left out.
 */
function firstOf(rules: readonly Rule[], row: Row, tools: Tools): Mapped {
  const passedOver: string[] = [];
  let wrong: Mapped = nothing;
  for (const rule of rules) {
    const notes: string[] = [];
    const result = evaluate(rule, row, { ...tools, note: (text) => notes.push(text) });
    if (result.ok && !isEmpty(result.value)) {
      notes.forEach(tools.note);
      return result;
    }
    passedOver.push(...notes);
    if (!result.ok && wrong.ok) wrong = result;
  }
  passedOver.forEach(tools.note);
  return wrong;
}

function allOf(rules: readonly Rule[], row: Row, tools: Tools): Mapped {
  return collect(rules.map((rule) => evaluate(rule, row, tools)));
}

function eachOf(path: string, fields: Readonly<Record<string, Rule>>, row: Row, tools: Tools): Mapped {
  const found = readPath(row, path);
  if (isEmpty(found)) return nothing;
  const items = [found].flat();
  return collect(items.map((item) => groupOf(fields, { ...row, fields: fieldsOf(item) }, tools)));
}

/** A plain item of a list is reached as `value`. */
function fieldsOf(item: unknown): Readonly<Record<string, unknown>> {
  const isGroup = typeof item === 'object' && item !== null && !Array.isArray(item);
  return isGroup ? (item as Record<string, unknown>) : { value: item };
}

/** A group; nothing at all when one of its fields gives nothing, unless that field's name ends in `?`. */
function groupOf(fields: Readonly<Record<string, Rule>>, row: Row, tools: Tools): Mapped {
  const group: Record<string, unknown> = {};
  for (const [key, rule] of Object.entries(fields)) {
    const result = evaluate(rule, row, tools);
    if (!result.ok) return result;
    if (!isEmpty(result.value)) group[key.replace(/\?$/, '')] = result.value;
    else if (!key.endsWith('?')) return nothing;
  }
  return some(group);
}

function placeOf(place: NonNullable<RuleObject['place']>, row: Row, tools: Tools): Mapped {
  const read = (paths: string | readonly string[] | undefined) => readText(row, [paths ?? []].flat());
  const found = findPlace(
    {
      cells: [read(place.address), read(place.city), read(place.region), read(place.country)],
      prose: read(place.text),
      website: read(place.website),
      notPlaces: tools.notPlaces,
    },
    tools.atlas,
  );
  if (!found) return nothing;
  const { city, country, timeZone } = found;
  return some({ ...(city && { city }), country, ...(timeZone && { timeZone }) });
}

/** Joins results to one list; the first that cannot be used decides. */
function collect(results: readonly Mapped[]): Mapped {
  const wrong = results.find(({ ok }) => !ok);
  if (wrong && !wrong.ok) return fault(wrong.reason);
  return some(results.flatMap((result) => (result.ok && !isEmpty(result.value) ? result.value : [])));
}

/** Texts without blanks around them, lists without doubles. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value)) return value;
  return [...new Map(value.map((item) => [JSON.stringify(item), item])).values()];
}
