/** Data → the text of a content file, the same on every machine. The counterpart of `parse-file.ts`. */
import { stringify } from 'yaml';

/** Lists and maps below each other, long texts folded, never an anchor or alias, which `yaml.ts` would refuse. */
export function renderYaml(data: unknown): string {
  return stringify(data, { lineWidth: 110, aliasDuplicateObjects: false, version: '1.2' });
}

/** Front matter and text. */
export function renderMarkdown(data: unknown, body: string): string {
  const text = body.trim();
  return `---\n${renderYaml(data)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A form of GitHub, whose reader follows YAML 1.1: there a bare `no` is no text, so such words are quoted. */
export function renderForm(data: unknown): string {
  return stringify(data, { lineWidth: 110, aliasDuplicateObjects: false, version: '1.1' });
}
