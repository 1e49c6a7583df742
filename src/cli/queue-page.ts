/** The queue as one page for editors: no script, no request, nothing beside the file. To be kept private. */
import { createHash } from 'node:crypto';
import { escapeXml } from '#exports/xml.ts';
import { toOneLine } from '#lib/quote.ts';
import type { Queue, QueueRow } from '#review/queue.ts';
import { formatQueueFigures } from '#review/queue-figures.ts';

interface QueuePage {
  readonly hubName: string;
  /** Address of the repository, for links to the pull requests. */
  readonly repository?: string | undefined;
  /** Instant of the reading, in ISO form. */
  readonly now: string;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f1d; --paper: #fbfaf7; --line: #c9c6bd; --soft: #55605a; --link: #0b5c46 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae4; --paper: #161a18; --line: #434b46; --soft: #aab4ae; --link: #7fd3b6 }
}
body { margin: 0 auto; padding: 1.5rem; max-width: 80rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }
a { color: var(--link) }
p { max-width: 45rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
caption { text-align: start; padding-block: .5rem; color: var(--soft) }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums }
`;

const HEADINGS = [
  'Pull request',
  'Partner',
  'Class and lane',
  'Missing step',
  'Who acts',
  'Turn',
  'Days open',
  'Days still',
];
const FIRST_NUMBER = 5;

/** A whole document; titles are the only words of strangers in it, and stand there as text. */
export function renderQueuePage(queue: Queue, page: QueuePage): string {
  const title = `Desk of ${escapeXml(toOneLine(page.hubName))}`;
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const figures = formatQueueFigures(queue).map((line) => `<p>${escapeXml(line)}</p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${figures.join('\n')}
${queue.rows.length === 0 ? '<p>Nothing is open.</p>' : renderTable(queue.rows, page)}
</main>
</body>
</html>
`;
}

function renderTable(rows: readonly QueueRow[], { repository, now }: QueuePage): string {
  const heads = HEADINGS.map(
    (heading, at) => `<th scope="col"${at < FIRST_NUMBER ? '' : ' class="number"'}>${heading}</th>`,
  );
  return `<div class="scroll" role="region" aria-labelledby="open" tabindex="0">
<table>
<caption id="open">Open pull requests, oldest first, as of ${escapeXml(now.slice(0, 16).replace('T', ' '))} UTC</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map((row) => renderRow(row, repository)).join('\n')}
</tbody>
</table>
</div>`;
}

function renderRow(row: QueueRow, repository: string | undefined): string {
  const name = escapeXml(`#${row.number} ${toOneLine(row.title)}`.trim());
  const address = repository && `${repository.replace(/\/$/, '')}/pull/${row.number}`;
  const head = address ? `<a href="${escapeXml(address)}">${name}</a>` : name;
  const words = [row.partner ?? '–', `${row.class}, ${row.lane}`, row.step, row.next];
  const numbers = [row.place ?? '–', row.age, row.waits];
  return `<tr><th scope="row">${head}</th>${[
    ...words.map((word) => `<td>${escapeXml(toOneLine(word))}</td>`),
    ...numbers.map((number) => `<td class="number">${number}</td>`),
  ].join('')}</tr>`;
}
