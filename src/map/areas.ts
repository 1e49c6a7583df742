/**
 * Parts of the world: the regions of UN M49 (unstats.un.org/unsd/methodology/m49), for which CLDR has names in every
 * language.
 */

export interface Area {
  /** Stands in addresses. */
  readonly id: string;
  /** Code of M49, by which `Intl.DisplayNames` knows it. */
  readonly code: string;
  /** Id of the area that it is a part of; the outermost have none. */
  readonly parent?: string;
}

/** `id code parent`, then the countries that are in no smaller area. */
const TABLE = `
africa 002
northern-africa 015 africa DZ EG EH LY MA SD TN
western-africa 011 africa BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG
middle-africa 017 africa AO CD CF CG CM GA GQ ST TD
eastern-africa 014 africa BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW
southern-africa 018 africa BW LS NA SZ ZA
americas 019
northern-america 021 americas BM CA GL PM US
latin-america 419 americas
caribbean 029 latin-america AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI
central-america 013 latin-america BZ CR GT HN MX NI PA SV
south-america 005 latin-america AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE
asia 142
western-asia 145 asia AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE
central-asia 143 asia KG KZ TJ TM UZ
southern-asia 034 asia AF BD BT IN IR LK MV NP PK
eastern-asia 030 asia CN HK JP KP KR MN MO TW
south-eastern-asia 035 asia BN ID KH LA MM MY PH SG TH TL VN
europe 150
northern-europe 154 europe AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ
western-europe 155 europe AT BE CH DE FR LI LU MC NL
southern-europe 039 europe AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK
eastern-europe 151 europe BG BY CZ HU MD PL RO RU SK UA
oceania 009
australasia 053 oceania AU CC CX HM NF NZ
melanesia 054 oceania FJ NC PG SB VU
micronesia 057 oceania FM GU KI MH MP NR PW UM
polynesia 061 oceania AS CK NU PF PN TK TO TV WF WS
`;

interface Row {
  readonly area: Area;
  readonly countries: readonly string[];
}

const ROWS: readonly Row[] = TABLE.trim().split('\n').map(readRow);

/** All of them, wider ones before those in them. */
export const AREAS: ReadonlyMap<string, Area> = new Map(ROWS.map(({ area }) => [area.id, area]));

const SMALLEST: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ area, countries }) => countries.map((country) => [country, area.id])),
);

/** The areas in which a country (ISO 3166-1 alpha-2) lies, smallest first; none for Antarctica. */
export function areasOf(country: string): readonly string[] {
  const areas: string[] = [];
  for (let id = SMALLEST.get(country); id !== undefined; id = AREAS.get(id)?.parent) areas.push(id);
  return areas;
}

function readRow(line: string): Row {
  const [id = '', code = '', ...rest] = line.split(' ');
  const parent = rest.find((word) => /^[a-z]/.test(word));
  return {
    area: parent === undefined ? { id, code } : { id, code, parent },
    countries: rest.filter((word) => word !== parent),
  };
}
