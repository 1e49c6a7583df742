/** Preloaded into measured Node processes where GNU time is missing: writes down the peak of the resident set, in KB. */
import { appendFileSync } from 'node:fs';

const file = process.env['BENCH_PEAK_FILE'];
if (file) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
