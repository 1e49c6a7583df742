import path from 'node:path';
import { expect, test } from './browser-test.ts';
import { SUB_SITE } from './sites.ts';
import { answerFor } from './static-server.ts';

const fileOf = (url: string) => path.relative(SUB_SITE.out, answerFor(url, SUB_SITE).file ?? '');

test('a host answers with files, with the index of folders, and redirects to folders', () => {
  expect(fileOf('/sub/robots.txt')).toBe('robots.txt');
  expect(fileOf('/sub/experts/?q=a')).toBe(path.join('experts', 'index.html'));
  expect(answerFor('/sub/experts', SUB_SITE)).toEqual({ status: 301, location: '/sub/experts/' });
});

test('a host answers with the error page for what is not there, and with nothing outside the base', () => {
  expect(answerFor('/sub/no/', SUB_SITE).status).toBe(404);
  expect(fileOf('/sub/no/')).toBe('404.html');
  for (const url of [
    '/experts/',
    '/',
    '/sub',
    '/sub/%zz',
    '/sub/..%2f..%2fpackage.json',
    '/sub/../../package.json',
  ]) {
    expect(answerFor(url, SUB_SITE).status, url).toBe(404);
  }
});
