import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reviewPolicySchema } from '#domain/review-policy.ts';
import { parseFile } from '#repo/parse-file.ts';

const lane = { id: 'a', class: 'own-edit', onlyFields: 'safe', editors: 0, waitMinutes: 60 };
const policy = (parts: object) => ({
  autoMerge: false,
  fields: { safe: ['budget'] },
  lanes: [{ ...lane, ...parts }],
});

test('the policy of the demo merges nothing by itself', () => {
  const file = 'content/review-policy.yml';
  const parsed = parseFile(file, 'review-policy', readFileSync(file));
  expect(parsed).toMatchObject({ ok: true, data: { autoMerge: false } });
});

test('accepts a lane that merges listed fields after a while', () => {
  expect(reviewPolicySchema.safeParse(policy({})).success).toBe(true);
});

test.for([
  ['a new profile that merges itself', { class: 'new' }],
  ['an edit of any field that merges itself', { onlyFields: undefined }],
  ['a lane that merges itself at once', { waitMinutes: undefined }],
  ['a clock beside an editor', { editors: 1 }],
  ['a list of fields that is not there', { onlyFields: 'unsafe' }],
  ['three editors', { editors: 3, waitMinutes: undefined }],
] as const)('refuses %s', ([, parts]) => {
  expect(reviewPolicySchema.safeParse(policy(parts)).success).toBe(false);
});

test('refuses a field that no profile has', () => {
  const result = reviewPolicySchema.safeParse({ ...policy({}), fields: { safe: ['tier'] } });
  expect(result.success).toBe(false);
});
