import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { forms } from '#cli/commands/forms.ts';
import { githubForms } from '#cli/github-forms.ts';
import { LEAVING_REASONS } from '#domain/lifecycle.ts';
import { loadHub } from '#repo/load-hub.ts';
import { memorySource } from '#repo/source.ts';
import { textsOf } from '#texts/catalogues.ts';
import { aHub, aSettings } from '../builders.ts';
import { aShell } from './a-shell.ts';

const words = z.string().min(1);
const part = z.strictObject({
  type: z.enum(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes', 'upload']),
  id: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
  attributes: z.strictObject({
    label: words.optional(),
    description: words.optional(),
    value: words.optional(),
    multiple: z.boolean().optional(),
    options: z
      .array(z.union([words, z.strictObject({ label: words, required: z.boolean() })]))
      .min(1)
      .optional(),
  }),
  validations: z.strictObject({ required: z.boolean(), accept: words.optional() }).optional(),
});
/** What GitHub documents of a form; it shows none that breaks it. */
const formShape = z.strictObject({
  name: words,
  description: words,
  title: words,
  labels: z.array(words).min(1),
  body: z.array(part).min(1),
});

/** Parsed as GitHub does, where `yes` and `12:30` without quotes are no text. */
const formsOf = (files: ReadonlyMap<string, string>) =>
  [...files].flatMap(([file, text]) => {
    const inFolder = file.startsWith('.github/ISSUE_TEMPLATE/') && !file.endsWith('/config.yml');
    return inFolder ? [{ file, form: formShape.parse(parse(text, { version: '1.1' })) }] : [];
  });

test('this repository’s forms and templates are what the schemas and the content say', async () => {
  const shell = aShell();
  expect(await forms.run({ check: true }, { ...shell, root: path.resolve('.') })).toBe(0);
  expect(shell.printed()).toBe('');
});

test.each(['en', 'de', 'ar'])('in %s, every form has the shape that GitHub documents', (locale) => {
  const all = formsOf(githubForms(aHub({ settings: aSettings({ locale }) })));
  expect(all.length).toBeGreaterThanOrEqual(4);
  for (const { file, form } of all) {
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    const ids = asked.map(({ id }) => id);
    const labels = asked.map(({ attributes }) => attributes.label);
    expect(ids, file).toEqual([...new Set(ids)]);
    expect(labels, file).toEqual([...new Set(labels)]);
    expect([...ids, ...labels], file).not.toContain(undefined);
    for (const { attributes } of asked)
      expect(attributes.options ?? [], file).toEqual([...new Set(attributes.options)]);
  }
});

test('the form for leaving offers every reason of the schema, in the words of the site', () => {
  const t = textsOf('de');
  const hub = aHub({ settings: aSettings({ locale: 'de' }) });
  const leave = formsOf(githubForms(hub)).find(({ file }) => file.endsWith('/leave.yml'));
  const reason = leave?.form.body.find(({ id }) => id === 'reason');
  expect(reason?.attributes.options).toEqual(LEAVING_REASONS.map((code) => t(`gone.reason.${code}`)));
});

test('words that YAML 1.1 would take for something else stay words', () => {
  const hub = aHub({ settings: aSettings({ name: 'no' }) });
  const update = formsOf(githubForms(hub)).find(({ file }) => file.endsWith('/update.yml'));
  expect(update?.form.description).toContain('no');
});

test('there is a template for each kind of pull request', () => {
  const kinds = ['new', 'update', 'pause', 'leave', 'spotlight', 'challenge-entry', 'removal', 'appeal'];
  const files = githubForms(aHub());
  for (const kind of kinds)
    expect(files.get(`.github/PULL_REQUEST_TEMPLATE/${kind}.md`), kind).toMatch(/\n$/);
});

test('a new profile accepts the agreement of the hub, where there is one', () => {
  const agreement = { version: '2027-02', url: 'https://orrery.example/agreement' };
  const textFor = (parts: Parameters<typeof aSettings>[0]) =>
    githubForms(aHub({ settings: aSettings(parts) })).get('.github/PULL_REQUEST_TEMPLATE/new.md');
  expect(textFor({ agreement })).toContain('[partner agreement 2027-02](https://orrery.example/agreement)');
  expect(textFor({})).not.toContain('agreement');
});

test('writes what is stale, then has nothing to write; `--check` only names it', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'forms-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('test/fixtures/hub', root, { recursive: true });
  expect(await forms.run({ check: true }, { ...aShell(), root })).toBe(1);
  expect(await forms.run({}, { ...aShell(), root })).toBe(0);
  expect(await forms.run({ check: true }, { ...aShell(), root })).toBe(0);

  const file = '.github/ISSUE_TEMPLATE/appeal.yml';
  writeFileSync(path.join(root, file), 'name: mine\n');
  const shell = aShell();
  expect(await forms.run({}, { ...shell, root })).toBe(0);
  expect(shell.printed()).toBe(file);
  expect(readFileSync(path.join(root, file), 'utf8')).toContain('hub forms');
});

test('a hub without settings makes forms all the same', async () => {
  const { hub } = await loadHub(memorySource({}));
  expect(githubForms(hub).size).toBeGreaterThan(10);
});
