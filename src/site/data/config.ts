/** The only reader of the environment in the site: which hub is built, for which address, on which day. */
import { toIsoDate } from '#lib/dates.ts';

const { HUB_ROOT, SOURCE_DATE_EPOCH } = process.env;

/** Folder with `partners/` and `content/`. */
export const root = HUB_ROOT ?? process.cwd();

/**
 * The day on which the site is true, which decides about expired availability and the order among equals.
 * `SOURCE_DATE_EPOCH` (seconds; reproducible-builds.org) sets it, so that two builds can be compared.
 */
export const today = toIsoDate(SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date());
