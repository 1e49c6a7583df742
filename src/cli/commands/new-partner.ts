import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import slugify from '@sindresorhus/slugify';
import type { Problem } from '#domain/problem.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { isReservedSlug, isSlug } from '#domain/slug.ts';
import { toSlug } from '#domain/new-slug.ts';
import { toIsoDate } from '#lib/dates.ts';
import { quote } from '#lib/quote.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource, type Source } from '#repo/source.ts';
import { writeFileAtomic } from '#repo/write-file.ts';
import { type AskPartner, askPartner } from '../ask-partner.ts';
import { type Command, Misuse, type OptionValues, type Shell } from '../command.ts';
import { formatProblem } from '../format-problem.ts';
import { formatProfile } from '../format-profile.ts';
import { freshProblems } from '../fresh-problems.ts';
import {
  optionOf,
  PARTNER_OPTIONS,
  type PartnerAnswers,
  REQUIRED_ANSWERS,
  readAnswers,
} from '../partner-answers.ts';

/** `hub new partner`: writes a valid profile from options, or from questions at a terminal. */
export const newPartner: Command = newPartnerWith(askPartner);

/** The command with other questions, for tests. */
export function newPartnerWith(ask: AskPartner): Command {
  return {
    name: 'new partner',
    summary: 'Write the profile of a new partner.',
    options: PARTNER_OPTIONS,
    async run(options, shell) {
      const today = toIsoDate(shell.now);
      const source = diskSource(shell.root);
      const answers = await complete(readAnswers(options), source, ask, shell);
      const slug = chooseSlug(options, answers.name, source);
      const file = profilePath(slug);
      const text = formatProfile(answers, today);
      const fresh = await freshProblems(source, file, text, today);
      refuseErrors(fresh, file);
      writeNew(shell.root, slug, text);
      for (const warning of fresh) shell.err(formatProblem(warning));
      tellNextSteps(file, shell);
      return 0;
    },
  };
}

async function complete(
  known: Partial<PartnerAnswers>,
  source: Source,
  ask: AskPartner,
  { interactive }: Pick<Shell, 'interactive'>,
): Promise<PartnerAnswers> {
  const missing = REQUIRED_ANSWERS.filter((field) => known[field] === undefined);
  if (missing.length > 0 && interactive) return ask(known, (await loadHub(source)).hub);
  if (missing.length > 0) throw new Misuse(`Missing options: ${missing.map(optionOf).join(', ')}`);
  return { relationship: 'independent', ...(known as Omit<PartnerAnswers, 'relationship'>) };
}

function chooseSlug({ slug: wanted }: OptionValues, name: string, source: Source): string {
  const slug =
    typeof wanted === 'string' ? wanted : toSlug(name, (words) => slugify(words, { decamelize: false }));
  if (!isSlug(slug) || isReservedSlug(slug)) {
    throw new Misuse(
      `--slug: Unexpected ${quote(slug)}, expected 1 to 48 of a to z, 0 to 9 and inner hyphens, and no reserved word`,
    );
  }
  const exists = source.list().some((file) => file.path.startsWith(`partners/${slug}/`));
  if (exists) throw existsAlready(slug);
  return slug;
}

function existsAlready(slug: string): Misuse {
  return new Misuse(
    `The folder \`partners/${slug}\` exists already. Edit it, or give another name with --slug`,
  );
}

/** Everything wrong with the answers, each with the option that mends it or the other file that it clashes with. */
function refuseErrors(problems: readonly Problem[], file: string): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map(({ place, message, hint }) => {
    const option = place.field === undefined ? '' : `${optionOf(place.field)}: `;
    const where = place.file === file ? option : `${place.file}: `;
    return [`${where}${message}`, hint].filter(Boolean).join('. ');
  });
  throw new Misuse(lines.join('\n'));
}

/** Making the folder is what claims the name: of two commands at once, one fails. */
function writeNew(root: string, slug: string, text: string): void {
  mkdirSync(path.join(root, 'partners'), { recursive: true });
  const folder = path.join(root, 'partners', slug);
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw existsAlready(slug);
    throw error;
  }
  try {
    writeFileAtomic(root, profilePath(slug), text);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function tellNextSteps(file: string, { out }: Pick<Shell, 'out'>): void {
  out(`Written: ${file}`);
  out('');
  out('Next:');
  out('  1. Open the file, uncomment what you can say, and write the long description below it.');
  out('  2. Put a logo beside it, as `logo.svg`, and say in `logoAlt` what it shows.');
  out('  3. Let the partner claim it: add `owners`, `agreement`, `contact`, `base` and `languages`.');
  out('  4. npm run check');
  out('  5. Commit the folder and open a pull request.');
}
