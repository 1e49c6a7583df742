/** What the tests of this project are called. */
import { globSync, readFileSync } from 'node:fs';

/** Names of tests and of the groups that they stand in. */
export function namesOfTests(): string[] {
  return globSync('test/**/*.{test,spec}.ts').flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:test|describe)(?:\.(?:each|for)\([^)]*\))?\(\s*[`'"]([^`'"]+)/g,
      ),
    ].map(([, name = '']) => name),
  );
}
