import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { rosterEditor } from '#checks/roster-editor.ts';
import type { Editor } from '#domain/editor.ts';
import { aHub, aPartner, today } from '../builders.ts';

const ada: Editor = { id: 1, login: 'ada-editor', name: 'Ada' };
const run = (manager: string | undefined, editors: readonly Editor[] = [ada]) =>
  runChecks(aHub({ editors, partners: [aPartner({ roster: { manager } })] }), { today }, [rosterEditor]);

test('refuses a manager who is no editor and names the nearest one', () => {
  expect(run('ada-editr')).toMatchObject([
    {
      place: { file: 'content/roster/acme.yml', field: 'manager' },
      message: 'Unexpected manager `ada-editr`, expected `ada-editor`',
    },
  ]);
});

test('accepts an editor in any case, and no manager at all', () => {
  expect(run('Ada-Editor')).toEqual([]);
  expect(run(undefined)).toEqual([]);
});

test('says nothing while the editors themselves cannot be read', () => {
  expect(run('somebody', [])).toEqual([]);
});

test('refuses a check by somebody who is no editor', () => {
  const checks = [{ field: 'teamSize' as const, value: 4, on: '2026-10-01', by: 'mallory' }];
  const hub = aHub({ editors: [ada], partners: [aPartner({ roster: { checks } })] });
  expect(runChecks(hub, { today }, [rosterEditor])).toMatchObject([
    { place: { field: 'checks.0.by' }, message: expect.stringContaining('Unexpected checker `mallory`') },
  ]);
});
