import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileAtomic, writeNewFile } from '#repo/write-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hub-write-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('makes folders and leaves nothing but the file', () => {
  writeFileAtomic(root, 'partners/acme/profile.md', 'new');
  expect(read('partners/acme/profile.md')).toBe('new');
  expect(readdirSync(path.join(root, 'partners/acme'))).toEqual(['profile.md']);
});

test('replaces an older file', () => {
  writeFileAtomic(root, 'a.yml', 'old');
  writeFileAtomic(root, 'a.yml', 'new');
  expect(read('a.yml')).toBe('new');
});

test('a write that is interrupted leaves the old file and no half of the new one', () => {
  writeFileAtomic(root, 'a.yml', 'old');
  // A folder in the place of the temporary file makes the write fail half way.
  mkdirSync(path.join(root, `.a.yml.${process.pid}.part`));
  expect(() => writeFileAtomic(root, 'a.yml', 'new')).toThrow();
  expect(read('a.yml')).toBe('old');
});

test('a failure at the last step leaves no temporary file', () => {
  mkdirSync(path.join(root, 'taken/inside'), { recursive: true });
  expect(() => writeFileAtomic(root, 'taken', 'new')).toThrow();
  expect(readdirSync(root)).toEqual(['taken']);
});

test('a linked folder is refused, so that nothing lands outside the repository', () => {
  const outside = mkdtempSync(path.join(tmpdir(), 'hub-outside-'));
  symlinkSync(outside, path.join(root, 'partners'));
  expect(() => writeFileAtomic(root, 'partners/acme/profile.md', 'x')).toThrow('Unexpected link: partners');
  expect(existsSync(path.join(outside, 'acme'))).toBe(false);
  rmSync(outside, { recursive: true });
});

test('a linked file is refused', () => {
  writeFileSync(path.join(root, 'real'), 'old');
  symlinkSync('real', path.join(root, 'a.yml'));
  expect(() => writeFileAtomic(root, 'a.yml', 'x')).toThrow('Unexpected link: a.yml');
  expect(read('real')).toBe('old');
});

test.for(['../a', '/a', 'a/../../b'])('the path %s is refused', (file) => {
  expect(() => writeFileAtomic(root, file, 'x')).toThrow('Not below the repository');
});

test('a new file never takes the place of one that is there', () => {
  expect(writeNewFile(root, 'a/b.yml', 'first')).toBe(true);
  expect(writeNewFile(root, 'a/b.yml', 'second')).toBe(false);
  expect(read('a/b.yml')).toBe('first');
  expect(readdirSync(path.join(root, 'a'))).toEqual(['b.yml']);
});
