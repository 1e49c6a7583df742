/** States and provinces that people write instead of, or beside, a country. */
import { placeKey } from '#lib/place-key.ts';

export interface Region {
  readonly country: string;
  /** GeoNames' code of the division; absent for an area of several divisions, as `Midwest`. */
  readonly admin?: string;
}

/** Country → `code name/GeoNames code`; the GeoNames code is left out where it equals the code. */
const DIVISIONS: Readonly<Record<string, string>> = {
  US:
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,' +
    'DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,' +
    'KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,' +
    'MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,' +
    'NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,' +
    'SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,' +
    'WV West Virginia,WI Wisconsin,WY Wyoming',
  CA:
    'AB Alberta/01,BC British Columbia/02,MB Manitoba/03,NB New Brunswick/04,NL Newfoundland and Labrador/05,' +
    'NS Nova Scotia/07,ON Ontario/08,PE Prince Edward Island/09,QC Quebec/10,SK Saskatchewan/11,YT Yukon/12,' +
    'NT Northwest Territories/13,NU Nunavut/14',
  AU:
    'ACT Australian Capital Territory/01,NSW New South Wales/02,NT Northern Territory/03,QLD Queensland/04,' +
    'SA South Australia/05,TAS Tasmania/06,VIC Victoria/07,WA Western Australia/08',
};

/** Areas that lie within one country and are commonly named alone. */
const AREAS: readonly (readonly [string, string])[] = [
  ['Midwest', 'US'],
  ['American Midwest', 'US'],
  ['Pacific Northwest', 'US'],
  ['New England', 'US'],
  ['Bay Area', 'US'],
  ['San Francisco Bay Area', 'US'],
  ['Silicon Valley', 'US'],
  ['Bavaria', 'DE'],
  ['Catalonia', 'ES'],
];

const divisions = Object.entries(DIVISIONS).flatMap(([country, list]) =>
  list.split(',').map((text) => {
    const [, code = '', name = '', admin = code] = /^(\S+) ([^/]+)(?:\/(.+))?$/.exec(text) ?? [];
    return { country, code, name, admin };
  }),
);
const byCode = Map.groupBy(divisions, ({ code }) => code);
const byName = Map.groupBy(
  [
    ...divisions.map(({ name, country, admin }): Region & { name: string } => ({ name, country, admin })),
    ...AREAS.map(([name, country]): Region & { name: string } => ({ name, country })),
  ],
  ({ name }) => placeKey(name),
);

/** The divisions that a text may mean: a name in any case, or a code in capitals. */
export function regionsOf(text: string): readonly Region[] {
  return byCode.get(text) ?? byName.get(placeKey(text)) ?? [];
}
