/** The first text of a profile: what was answered, and comments that show what else there is. */
import { profileSchema } from '#domain/partner.ts';
import { renderYaml } from '#repo/render-file.ts';
import type { PartnerAnswers } from './partner-answers.ts';

type Field = keyof typeof profileSchema.shape;

/** Columns of a comment. */
const WIDTH = 100;

/** A profile with the answers, each below what its field is for, and all other fields as comments. */
export function formatProfile(answers: PartnerAnswers, confirmed: string): string {
  const data: Partial<Record<string, unknown>> = { ...answers, confirmed };
  const fields = Object.keys(profileSchema.shape) as Field[];
  const written = fields
    .filter((field) => data[field] !== undefined)
    .map((field) => `${comment(describe(field))}${renderYaml({ [field]: data[field] })}`);
  const open = fields.filter((field) => data[field] === undefined);
  const width = Math.max(...open.map((field) => field.length)) + 1;
  const offered = open.map((field) => `# ${`${field}:`.padEnd(width)} ${describe(field)}\n`);
  return [
    '---\n',
    written.join('\n'),
    '\n# More that you can say; the handbook shows how each is written.\n',
    ...offered,
    '#\n# Your long description goes below the next line, in Markdown: how you work, what you are proud of.\n',
    '---\n',
  ].join('');
}

function describe(field: Field): string {
  const schema = profileSchema.shape[field];
  const inner = 'unwrap' in schema ? schema.unwrap() : schema;
  return schema.description ?? inner.description ?? '';
}

/** `# ` and the text, broken between words. */
function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `# ${line}\n`).join('');
}
