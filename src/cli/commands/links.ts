import type { Hub } from '#domain/hub.ts';
import { linksOf, plainAddress } from '#domain/link-check.ts';
import { linkChecksPath } from '#domain/repo-layout.ts';
import { parseLinkReport, readFailures } from '#import/link-report.ts';
import { count } from '#lib/count.ts';
import { toIsoDate } from '#lib/dates.ts';
import { loadHub } from '#repo/load-hub.ts';
import { renderYaml } from '#repo/render-file.ts';
import { diskSource } from '#repo/source.ts';
import { writeFileAtomic } from '#repo/write-file.ts';
import type { Command, Shell } from '../command.ts';
import { formatProblem } from '../format-problem.ts';
import { readJson } from '../read-json.ts';

/** `hub links`: lists the partners' addresses for a link checker, or takes over what it found. */
export const links: Command = {
  name: 'links',
  summary: "List the partners' addresses, or record what a link checker found.",
  options: {
    from: { type: 'string', value: 'FILE', help: 'JSON report of lychee. Without it addresses are listed.' },
  },
  async run({ from }, shell) {
    const { hub } = await loadHub(diskSource(shell.root));
    if (typeof from === 'string') return record(from, hub, shell);
    for (const address of addressesOf(hub)) shell.out(address);
    return 0;
  },
};

/** Each once, in the order of partners. */
function addressesOf({ partners }: Hub): Set<string> {
  const all = [...partners.values()];
  return new Set(all.flatMap(({ profile }) => linksOf(profile)).map(({ url }) => plainAddress(url)));
}

function record(file: string, hub: Hub, { root, now, out, err }: Shell): number {
  const report = readJson(file, {
    what: 'the report of a link checker',
    hint: 'Write the report with `lychee --format json --output FILE`.',
    parse: parseLinkReport,
  });
  if (!report.ok) {
    err(formatProblem(report.problem));
    err('Nothing was written');
    return 1;
  }
  const { checks, unjudged } = readFailures({
    report: report.value,
    known: addressesOf(hub),
    earlier: hub.linkChecks,
    day: toIsoDate(now),
  });
  writeFileAtomic(root, linkChecksPath, renderYaml(checks));
  out(linkChecksPath);
  err(`${count(checks.faults.length, 'fault')} recorded, ${count(unjudged, 'failure')} that say nothing`);
  return 0;
}
