/** The only import of gray-matter, which by itself runs `---js` front matter and caches half-parsed files. */
import matter from 'gray-matter';
import { type LineOf, lineFinder, parseYaml } from './yaml.ts';

/** Bytes, checked before anything parses them (threats 5 and 9). */
export const LIMITS = { file: 16_384, frontMatter: 6_144, body: 8_192 } as const;

export type FrontMatterResult =
  | { readonly ok: true; readonly data: unknown; readonly body: string; readonly lineOf: LineOf }
  | { readonly ok: false; readonly message: string; readonly line: number; readonly hint: string };

const refuse = {
  parse(): never {
    throw new Error('Only YAML front matter is read');
  },
};

/** Splits and parses a Markdown file. Total: whatever the bytes are, the result is a value. */
export function parseFrontMatter(bytes: Uint8Array): FrontMatterResult {
  if (bytes.length > LIMITS.file) return tooLong('the file', bytes.length, LIMITS.file);
  const text = decode(bytes);
  if (text === undefined) return fault('Unexpected bytes, expected UTF-8 text', 1, 'Save the file as UTF-8.');
  if (!/^---\n/.test(text)) {
    return fault(
      'Expected the first line to be exactly `---`',
      1,
      'Start the file with a line of three hyphens and nothing else.',
    );
  }
  const end = text.indexOf('\n---\n', 3);
  if (end < 0)
    return fault(
      'Expected a second line `---` that ends the front matter',
      1,
      'Close the front matter with a line of three hyphens.',
    );
  return split(text, text.slice(4, end + 1));
}

function split(text: string, yamlText: string): FrontMatterResult {
  const size = Buffer.byteLength(yamlText);
  if (size > LIMITS.frontMatter) return tooLong('the front matter', size, LIMITS.frontMatter);
  const yaml = parseYaml(yamlText, 2);
  if (!yaml.ok)
    return fault(yaml.message, yaml.line, 'Quote texts that hold `: `, `#` or `"`, and write each key once.');
  const { data, content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: { parse: () => ({ value: yaml.data }) },
      javascript: refuse,
      js: refuse,
      json: refuse,
      coffee: refuse,
      toml: refuse,
    },
  });
  if (Buffer.byteLength(content) > LIMITS.body)
    return tooLong('the text', Buffer.byteLength(content), LIMITS.body);
  return {
    ok: true,
    data: data['value'],
    body: content.trim(),
    lineOf: (path) => lineFinder(yamlText, 2)(path),
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

function tooLong(what: string, found: number, limit: number): FrontMatterResult {
  return fault(
    `Unexpected size of ${what}: \`${found}\` bytes, expected at most \`${limit}\``,
    1,
    'Shorten it; keep long case studies on your own site and link them.',
  );
}

function fault(message: string, line: number, hint: string): FrontMatterResult {
  return { ok: false, message, line, hint };
}
