/** The only import of gray-matter, which by itself runs `---js` front matter and caches half-parsed files. */
import matter from 'gray-matter';
import { BYTE_LIMITS } from '#domain/byte-limits.ts';
import { decodeText, type Fault, fault, tooLong } from './decode.ts';
import { type LineOf, lineFinder, parseYaml } from './yaml.ts';

/** Bytes, checked before anything parses them. */
export const LIMITS = {
  file: BYTE_LIMITS.profile,
  frontMatter: BYTE_LIMITS.frontMatter,
  body: BYTE_LIMITS.body,
} as const;

export type FrontMatterResult =
  { readonly ok: true; readonly data: unknown; readonly body: string; readonly lineOf: LineOf } | Fault;

const refuse = {
  parse(): never {
    throw new Error('Only YAML front matter is read');
  },
};

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** Splits and parses a Markdown file. Total: whatever the bytes are, the result is a value. */
export function parseFrontMatter(bytes: Uint8Array, limits: Limits = LIMITS): FrontMatterResult {
  const decoded = decodeText(bytes, limits.file);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  if (!/^---(?:\n|$)/.test(text)) {
    return fault(
      'Expected the first line to be exactly `---`',
      1,
      'Start the file with a line of three hyphens and nothing else.',
    );
  }
  const end = findEnd(text);
  if (end === undefined) {
    return fault(
      'Expected a second line of exactly `---` that ends the front matter',
      1,
      'Close the front matter with a line of three hyphens and nothing else; indent other lines that start so.',
    );
  }
  return split(text, text.slice(4, end), limits);
}

/**
 * Where the closing `---` starts. gray-matter ends at any line that starts so, as `---x`: we refuse these, so that
 * both see the same front matter.
 */
function findEnd(text: string): number | undefined {
  const at = text.indexOf('\n---', 3) + 1;
  return at > 0 && /^---(?:\n|$)/.test(text.slice(at, at + 4)) ? at : undefined;
}

function split(text: string, yamlText: string, limits: Limits): FrontMatterResult {
  const size = Buffer.byteLength(yamlText);
  if (size > limits.frontMatter) return tooLong('the front matter', size, limits.frontMatter);
  const yaml = parseYaml(yamlText, 2);
  if (!yaml.ok) return yaml;
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
  const bodySize = Buffer.byteLength(content);
  if (bodySize > limits.body) return tooLong('the text', bodySize, limits.body);
  return {
    ok: true,
    data: data['value'],
    body: content.trim(),
    lineOf: (path) => lineFinder(yamlText, 2)(path),
  };
}
