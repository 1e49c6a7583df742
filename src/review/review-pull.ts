/** The review engine: facts of a pull request and the hub before and after it → a decision. Pure. */
import { chooseLane } from './choose-lane.ts';
import { classifyChange, ownersOf } from './classify-change.ts';
import { decide } from './decide.ts';
import { type Decision, type Finding, sortFindings } from './decision.ts';
import type { Pull } from './pull.ts';
import type { ReviewInput, ReviewRule, RuleContext } from './review-rule.ts';
import { reviewRules } from './rules.ts';
import { touchedFields } from './touched-fields.ts';

export type { HubState, ReviewInput } from './review-rule.ts';

/** What is to be done with a pull request, and why. Policy, owners and editors are those of the base. */
export function reviewPull(input: ReviewInput, rules: readonly ReviewRule[] = reviewRules): Decision {
  const { pull, base, head, now } = input;
  const change = classifyChange(pull, base.hub);
  const { editors, reviewPolicy: policy } = base.hub;
  const partner = change.partner ?? '';
  const touched = touchedFields(pull, base.hub.partners.get(partner), head.hub.partners.get(partner));
  const lane = chooseLane({ change, touched, base: base.hub, today: now.slice(0, 10) });
  const waived = waivedRules(pull, rules, new Set(editors.map(({ id }) => id)));
  const findings = rules.flatMap((rule) => findingsOf(rule, { ...input, change }, waived));
  const owners = ownersOf(partner, base.hub);
  const { reason, ...verdict } = decide({ pull, change, findings, lane, policy, editors, owners, now });
  return {
    ...verdict,
    ...{ class: change.class, partner: change.partner, headSha: pull.headSha, lane: lane.id },
    findings: sortFindings(findings),
    reasons: [reason, ...waived.map((rule) => `An editor switched off \`${rule}\` by a label.`)],
  };
}

function findingsOf(rule: ReviewRule, context: RuleContext, waived: readonly string[]): Finding[] {
  return [...rule.check(context)].map((found) => {
    const finding = { rule: rule.id, level: rule.level, ...found };
    return waived.includes(finding.rule) && finding.level === 'review'
      ? { ...finding, level: 'warning' }
      : finding;
  });
}

/** Rules that an editor's label `override: <id>` switches off. Rules of integrity have no such label. */
function waivedRules(
  { labels }: Pick<Pull, 'labels'>,
  rules: readonly ReviewRule[],
  editors: ReadonlySet<number>,
): string[] {
  const set = labels.filter(({ actorId }) => editors.has(actorId)).map(({ name }) => name);
  return rules
    .filter(({ id, overridable }) => overridable && set.includes(`override: ${id}`))
    .map(({ id }) => id);
}
