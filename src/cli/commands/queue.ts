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
  },
  async run(options, { root, now, out, err }) {
    const record = readDesk(options);
    if (!record.ok) {
      err(formatProblem(record.problem));
      return 1;
    }
    const found = toQueue(record.value, now.toISOString());
    if (options['json']) out(JSON.stringify(found, undefined, 2));
    else if (options['html']) {
      const { settings } = (await loadHub(diskSource(root))).hub;
      const page = { hubName: settings.name, repository: settings.repository?.url, now: now.toISOString() };
      out(renderQueuePage(found, page).trimEnd());
    } else {
      for (const line of formatQueueFigures(found)) out(line);
      for (const row of found.rows) out(`\n${formatQueueRow(row)}`);
    }
    return 0;
  },
};
