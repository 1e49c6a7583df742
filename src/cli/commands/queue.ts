import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { toQueue } from '#review/queue.ts';
import { formatQueueFigures } from '#review/queue-figures.ts';
import type { Command } from '../command.ts';
import { formatProblem } from '../format-problem.ts';
import { formatQueueRow } from '../format-queue.ts';
import { renderQueuePage } from '../queue-page.ts';
import { DESK_OPTIONS, readDesk } from '../read-desk.ts';

/** `hub queue`: what lies on the editors' desk, oldest first. Printed, never written: it is nobody else's business. */
export const queue: Command = {
  name: 'queue',
  summary: 'List open applications: by age, with the missing step and who acts next.',
  options: {
    ...DESK_OPTIONS,
    json: { type: 'boolean', help: 'Print the queue as JSON.' },
    html: { type: 'boolean', help: 'Print the queue as one page, to be kept private.' },
    record: { type: 'boolean', help: 'Print what was read, for `--from`.' },
  },
  async run(options, shell) {
    const { root, now, out, err } = shell;
    const { hub } = await loadHub(diskSource(root));
    const record = await readDesk(options, hub, shell);
    if (!record.ok) {
      err(formatProblem(record.problem));
      return 1;
    }
    const found = toQueue(record.value, now.toISOString());
    const { name: hubName, repository } = hub.settings;
    if (options['record']) out(JSON.stringify(record.value, undefined, 2));
    else if (options['json']) out(JSON.stringify(found, undefined, 2));
    else if (options['html']) {
      const page = { hubName, repository: repository?.url, now: now.toISOString() };
      out(renderQueuePage(found, page).trimEnd());
    } else {
      for (const line of formatQueueFigures(found)) out(line);
      for (const row of found.rows) out(`\n${formatQueueRow(row)}`);
    }
    return 0;
  },
};
