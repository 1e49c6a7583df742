import type { Hub } from '#domain/hub.ts';
import { rubricPath } from '#domain/repo-layout.ts';
import { RUBRIC_DECISIONS } from '#domain/rubric.ts';
import { isReservedSlug, isSlug } from '#domain/slug.ts';
import { toIsoDate } from '#lib/dates.ts';
import { quote, quoteAll } from '#lib/quote.ts';
import { nearest } from '#lib/text.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { writeNewFile } from '#repo/write-file.ts';
import { type Command, Misuse, type OptionValues } from '../command.ts';
import { formatRubric } from '../format-rubric.ts';

/** `hub rubric`: starts the record of a review, to be filled in and committed with the decision. */
export const rubric: Command = {
  name: 'rubric',
  summary: 'Start the record of a review: scores, reasons, decision.',
  words: 'SLUG',
  options: {
    editor: { type: 'string', value: 'LOGIN', help: 'Login of the editor who decides.' },
    decision: { type: 'string', value: 'WORD', help: `${RUBRIC_DECISIONS.join(', ')}. Default: accepted.` },
    pull: { type: 'string', value: 'NUMBER', help: 'Number of the pull request.' },
  },
  async run(options, { root, now, out }) {
    const { hub } = await loadHub(diskSource(root));
    const decision = readDecision(options);
    const slug = readPartner(options, hub, decision);
    const on = toIsoDate(now);
    const name = hub.partners.get(slug)?.profile.name ?? slug;
    const file = rubricPath(`${slug}-${on}`);
    const text = formatRubric({
      name,
      on,
      decision,
      editor: readEditor(options, hub),
      pull: readPull(options),
    });
    if (!writeNewFile(root, file, text)) throw new Misuse(`The file \`${file}\` exists already. Edit it`);
    out(`Written: ${file}`);
    out('Fill in every score and reason, then run: npm run check');
    return 0;
  },
};

function readDecision({ decision = 'accepted' }: OptionValues): string {
  const known = RUBRIC_DECISIONS.find((word) => word === decision);
  if (!known) {
    throw new Misuse(
      `Unexpected --decision ${quote(String(decision))}, expected one of ${quoteAll(RUBRIC_DECISIONS)}`,
    );
  }
  return known;
}

/** Of a declined application nothing lies in the repository, so any slug will do. */
function readPartner({ words }: OptionValues, { partners, unreadable }: Hub, decision: string): string {
  const slug = String(words ?? '').trim();
  const known = partners.has(slug) || unreadable.has(slug);
  if (known || (decision === 'declined' && isSlug(slug) && !isReservedSlug(slug))) return slug;
  const guess = nearest(slug, partners.keys());
  throw new Misuse(
    `Unexpected partner ${quote(slug)}, expected a folder of \`partners/\`${guess ? `, as ${quote(guess)}` : ''}. Of an application, check out its branch first`,
  );
}

function readEditor({ editor }: OptionValues, { editors }: Hub): string {
  const logins = editors.map(({ login }) => login);
  const known = logins.find((login) => login.toLowerCase() === String(editor ?? '').toLowerCase());
  if (known) return known;
  throw new Misuse(
    `${editor === undefined ? 'Missing --editor' : `Unexpected --editor ${quote(String(editor))}`}, expected one of ${quoteAll(logins)}`,
  );
}

function readPull({ pull }: OptionValues): number | undefined {
  if (pull === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(String(pull))) return Number(pull);
  throw new Misuse(`Unexpected --pull ${quote(String(pull))}, expected a number`);
}
