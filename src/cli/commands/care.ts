import { applyCare } from '#github/apply-care.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { type CareEffect, planCare } from '#review/care.ts';
import { type Command, Misuse } from '../command.ts';
import { formatProblem } from '../format-problem.ts';
import { connectToGithub } from '../github-client.ts';
import { DESK_OPTIONS, readDesk } from '../read-desk.ts';

/** `hub care`: the weekly round over applications, confirmations and links. Prints its plan, and with `--apply` follows it. */
export const care: Command = {
  name: 'care',
  summary: 'Plan the weekly round: silent applications, confirmations due, links, figures.',
  options: {
    ...DESK_OPTIONS,
    json: { type: 'boolean', help: 'Print the plan as JSON.' },
    apply: { type: 'boolean', help: 'Do what was planned, on GitHub.' },
  },
  async run(options, shell) {
    const { root, now, out, err } = shell;
    if (options['apply'] && options['from'])
      throw new Misuse('A record is too old to be acted on: leave --from out');
    const { hub } = await loadHub(diskSource(root));
    const record = await readDesk(options, hub, shell);
    if (!record.ok) {
      err(formatProblem(record.problem));
      return 1;
    }
    const plan = planCare({ hub, record: record.value, now: now.toISOString() });
    if (options['json']) out(JSON.stringify(plan, undefined, 2));
    else for (const effect of plan) out(formatEffect(effect));
    if (options['apply']) await applyCare(plan, connectToGithub(shell, 'write'));
    return 0;
  },
};

function formatEffect(effect: CareEffect): string {
  const texts = 'body' in effect ? [effect.body, ...('comments' in effect ? effect.comments : [])] : [];
  const indented = texts.map((text) => `\n${text.replace(/^(?=.)/gm, '    ')}\n`);
  return [headOf(effect), ...indented].join('');
}

function headOf(effect: CareEffect): string {
  switch (effect.kind) {
    case 'comment':
      return `#${effect.number}  comment`;
    case 'add-label':
      return `#${effect.number}  add label \`${effect.label}\``;
    case 'remove-label':
      return `#${effect.number}  remove label \`${effect.label}\``;
    case 'close':
      return `#${effect.number}  close`;
    case 'open-issue':
      return `new issue  ${effect.title}`;
  }
}
