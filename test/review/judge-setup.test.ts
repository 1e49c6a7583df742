import { expect, test } from 'vitest';
import { judgeSetup, repositoryName, type Setup } from '#review/judge-setup.ts';

const rules = {
  pullRequest: { approvals: 1, dismissStale: true, lastPush: true, codeOwners: true },
  statuses: ['partner-review'],
  upToDate: true,
  blocksForcePush: true,
};

function aSetup({ github = {}, ...parts }: Partial<Setup> = {}): Setup {
  return {
    repository: { url: 'https://github.com/orrery/partners', branch: 'main' },
    autoMerge: false,
    takesIssues: true,
    labels: ['application', 'appeal'],
    stale: { codeowners: [], forms: [] },
    ...parts,
    github: {
      branch: rules,
      actions: { tokenReadsOnly: true, mayOpenPulls: true },
      secretScanning: true,
      variables: new Map(),
      labels: ['application', 'appeal', 'bug'],
      ...github,
    },
  };
}

/** What is missing or unknown, with what to do. */
const complaints = (parts: Partial<Setup>) =>
  judgeSetup(aSetup(parts))
    .filter(({ state }) => state !== 'fine')
    .map(({ state, what, fix }) => [state, fix ?? what].join(': '));

test('a repository that is set up gets no complaint', () => {
  expect(complaints({})).toEqual([]);
  expect(judgeSetup(aSetup()).length).toBeGreaterThan(14);
});

test('without a look at GitHub, each part of it is unknown, and none is fine', () => {
  const nothing = {
    branch: undefined,
    actions: undefined,
    secretScanning: undefined,
    variables: undefined,
    labels: undefined,
  };
  expect(complaints({ github: nothing })).toEqual([
    'unknown: Rules of the branch',
    'unknown: Settings of Actions',
    'unknown: Secret scanning',
    'unknown: Variables of Actions',
    'unknown: Labels',
  ]);
});

test('a branch without any rule is missing all of them', () => {
  const branch = { statuses: [], upToDate: false, blocksForcePush: false };
  expect(complaints({ github: { branch } })).toHaveLength(8);
});

test.each([
  ['dismissStale', 'Dismiss stale'],
  ['lastPush', 'most recent reviewable push'],
  ['codeOwners', 'Code Owners'],
] as const)('a branch without the rule `%s` is named', (key, words) => {
  const branch = { ...rules, pullRequest: { ...rules.pullRequest, [key]: false } };
  const found = complaints({ github: { branch } });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(words);
});

test('a required check of another name is none', () => {
  expect(complaints({ github: { branch: { ...rules, statuses: ['review'] } } })[0]).toContain(
    'partner-review',
  );
});

test('one approval is asked for while people merge', () => {
  const branch = { ...rules, pullRequest: { ...rules.pullRequest, approvals: 0 } };
  expect(complaints({ github: { branch } })).toEqual([
    'missing: Set the required approvals of the ruleset to 1.',
  ]);
});

test('where the merge job merges, a count of approvals would stop it, since no rule can be lifted for its token', () => {
  const variables = new Map([['AUTO_MERGE', 'on']]);
  const none = { ...rules, pullRequest: { ...rules.pullRequest, approvals: 0 } };
  expect(complaints({ autoMerge: true, github: { variables } })[0]).toContain('approvals to 0');
  expect(complaints({ autoMerge: true, github: { variables, branch: none } })).toEqual([]);
});

test('the variable and the policy have to agree', () => {
  const variables = new Map([['AUTO_MERGE', 'on']]);
  expect(complaints({ github: { variables } })).toEqual([
    'missing: Set `autoMerge: true` in `content/review-policy.yml`, or the variable to `off`: both are needed to merge.',
  ]);
  expect(complaints({ github: { variables: new Map([['AUTO_MERGE', 'yes']]) } })).toEqual([
    'missing: Set it to `on` or `off`.',
  ]);
});

test('workflows may open pull requests exactly where issues become ones', () => {
  const actions = { tokenReadsOnly: true, mayOpenPulls: false };
  expect(complaints({ github: { actions } })[0]).toContain('Tick');
  expect(complaints({ takesIssues: false, github: { actions } })).toEqual([]);
  expect(complaints({ takesIssues: false })[0]).toContain('Untick');
  expect(complaints({ github: { actions: { tokenReadsOnly: false, mayOpenPulls: true } } })[0]).toContain(
    'Read repository contents',
  );
});

test('what is stale is named with the command that writes it', () => {
  const found = complaints({ stale: { codeowners: ['.github/CODEOWNERS'], forms: ['x.yml'] } });
  expect(found[0]).toContain('hub -- codeowners');
  expect(found[1]).toContain('hub -- forms');
});

test('secrets that nobody looks for, and labels that are not there, are named', () => {
  const found = complaints({ github: { secretScanning: false, labels: ['appeal'] } });
  expect(found[0]).toContain('Settings');
  expect(found[1]).toBe('missing: Create the labels `application`.');
});

test('the repository is read from its address on GitHub, and from no other', () => {
  const nameOf = (url: string) => repositoryName({ url, branch: 'main' });
  expect(nameOf('https://github.com/orrery/partners')).toBe('orrery/partners');
  expect(nameOf('https://github.com/orrery/partners.git')).toBe('orrery/partners');
  expect(nameOf('https://github.com/orrery/partners/')).toBe('orrery/partners');
  expect(nameOf('https://code.example/orrery/partners')).toBeUndefined();
  expect(nameOf('https://github.com/orrery')).toBeUndefined();
  expect(repositoryName(undefined)).toBeUndefined();
  expect(complaints({ repository: undefined })[0]).toContain('repository.url');
});
