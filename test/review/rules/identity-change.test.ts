import { expect, test } from 'vitest';
import { identityChange } from '#review/rules/identity-change.ts';
import { aHub } from '../../builders.ts';
import { anInput, anOwned } from '../a-pull.ts';
import { find } from '../find.ts';

const before = {
  name: 'Acme',
  website: 'https://acme.example',
  contact: { form: 'https://acme.example/c', replyDays: 2 },
};
const edit = (after: Parameters<typeof anOwned>[0]) =>
  find(
    identityChange,
    anInput({
      base: aHub({ partners: [anOwned(before)] }),
      head: aHub({ partners: [anOwned({ ...before, ...after })] }),
    }),
  );

test.for([
  ['name', { name: 'Apex' }],
  ['website host', { website: 'https://acme.example.evil.example' }],
  ['form', { contact: { form: 'https://evil.example/c' } }],
  ['mail address', { contact: { ...before.contact, email: 'a@evil.example', publishEmail: true } }],
] as const)('threat 24: a new %s goes to an editor', ([, after]) => {
  expect(edit(after)).toMatchObject([{ level: 'review' }]);
});

test.for([
  ['another page of the same host', { website: 'https://www.acme.example/en' }],
  ['another reply time', { contact: { ...before.contact, replyDays: 3 } }],
  ['no contact any more', { contact: undefined }],
] as const)('%s is no change of identity', ([, after]) => {
  expect(edit(after)).toEqual([]);
});
