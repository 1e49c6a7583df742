/** Addresses as people write them → `https://` addresses that the profile's schema takes. */
import { isHttpsUrl } from '#domain/web-address.ts';
import { fault, type Mapped, show, some } from './mapped.ts';

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|msclkid)$/;

export interface RepairOptions {
  /** `drop` removes everything after `?`; `keep` only what tracks visitors. */
  readonly query?: 'keep' | 'drop' | undefined;
}

/** Adds a missing scheme, turns `http` into `https`, and cuts quotes, brackets and tracking marks. */
export function repairUrl(written: string, { query = 'keep' }: RepairOptions = {}): Mapped {
  const bare = written
    .trim()
    .replace(/^[<("'“‘[]+|[>)"'”’\].,;:!\s]+$/g, '')
    .replace(/^(?:https?)?:?\/{1,3}/i, '');
  const text = `https://${bare}`;
  const wrong = fault(`Unexpected address ${show(written)}, expected one as \`https://acme.example\``);
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(bare) || !URL.canParse(text)) return wrong;
  const url = new URL(text);
  if (query === 'drop') url.search = '';
  else for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  const href = url.href.replace(/^(https:\/\/[^/?#]+)\/$/, '$1');
  return isHttpsUrl(href) ? some(href) : wrong;
}
