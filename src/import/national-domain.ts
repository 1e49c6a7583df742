/** What a website's top-level domain says about a country. */

/** Country domains that are sold to everybody for what their letters look like, so they tell nothing. */
const SOLD_TO_ALL = new Set(
  (
    'ac ag ai am as at bz cc cd cf ci co cx dj fm ga gg gl gq gs gy hn hm im io is je la lc li ly me ml mn ms mu ' +
    'nf nu pm pn ps pw re rs sc sh si so st sx tc tf tk tm to tv uk vc ve vg ws'
  ).split(' '),
);

/** Second levels below which only residents, or nearly only they, have names. */
const SECOND_LEVEL = /\.(?:com?|org|net|gov|edu|ac)\.([a-z]{2})$/;

/** The country of a national domain, as `BR` for `acme.com.br`; `undefined` for all others. */
export function countryOfDomain(website: string, countries: ReadonlySet<string>): string | undefined {
  const host = /^(?:https?:)?\/*([^/?#\s]+)/i.exec(website.trim())?.[1]?.toLowerCase() ?? '';
  const second = SECOND_LEVEL.exec(host)?.[1];
  const top = host.split('.').at(-1) ?? '';
  const letters = second ?? (SOLD_TO_ALL.has(top) ? '' : top);
  const code = letters === 'uk' ? 'GB' : letters.toUpperCase();
  return countries.has(code) ? code : undefined;
}
