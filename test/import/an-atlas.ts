/** A small world for tests: enough cities to be ambiguous, and a few names of countries. */
import type { City } from '#import/gazetteer.ts';
import { makeGazetteer } from '#import/gazetteer.ts';
import { countryTable } from '#import/names.ts';
import type { Atlas } from '#import/parse-place.ts';

const CITIES = `
Berlin DE 16 3400000 Europe/Berlin
Essen DE 07 593000 Europe/Berlin
Köln DE 07 960000 Europe/Berlin
Görlitz DE 13 56000 Europe/Warsaw
Warsaw PL 78 1700000 Europe/Warsaw
Łódź PL 74 768000 Europe/Warsaw
Warsaw US IN 14000 America/Indiana/Indianapolis
London GB ENG 7500000 Europe/London
London CA 08 346000 America/Toronto
Newcastle_upon_Tyne GB ENG 192000 Europe/London
Newcastle ZA 02 404000 Africa/Johannesburg
Newcastle AU 02 308000 Australia/Sydney
Edinburgh GB SCT 464000 Europe/London
Yerevan AM 11 1093000 Asia/Yerevan
Barcelona ES 56 1620000 Europe/Madrid
Barcelona VE 02 424000 America/Caracas
Las_Palmas ES 53 378000 Atlantic/Canary
Oakland US CA 419000 America/Los_Angeles
Orange US CA 140000 America/Los_Angeles
Kirkland US WA 87000 America/Los_Angeles
Washington,_D.C. US DC 601000 America/New_York
Washington US UT 24000 America/Denver
New_York_City US NY 8175000 America/New_York
San_Francisco US CA 864000 America/Los_Angeles
Portland US OR 632000 America/Los_Angeles
Portland US ME 66000 America/New_York
Phoenix US AZ 1560000 America/Phoenix
Springfield US MO 160000 America/Chicago
Springfield US MA 153000 America/New_York
Salem US IN 6000 America/Indiana/Louisville
Salem IN 25 778000 Asia/Kolkata
Mumbai IN 16 12690000 Asia/Kolkata
Tokyo JP 40 8336000 Asia/Tokyo
Hong_Kong HK HCW 7012000 Asia/Hong_Kong
Santiago CL 12 4837000 America/Santiago
Au CH SG 6600 Europe/Zurich
Au CH ZH 4800 Europe/Zurich
Mexico PH 03 143000 Asia/Manila
Mexico_City MX 09 12294000 America/Mexico_City
Tbilisi GE 51 1049000 Asia/Tbilisi
Atlanta US GA 463000 America/New_York
Vancouver CA 02 600000 America/Vancouver
Vancouver US WA 172000 America/Los_Angeles
`;

const cities: readonly City[] = CITIES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', country = '', admin = '', population, zone = ''] = line.split(' ');
    return { name: name.replaceAll('_', ' '), country, admin, population: Number(population), zone };
  });

const ENGLISH: readonly (readonly [string, string])[] = [
  ['Argentina', 'AR'],
  ['Armenia', 'AM'],
  ['Australia', 'AU'],
  ['Bosnia and Herzegovina', 'BA'],
  ['Brazil', 'BR'],
  ['Canada', 'CA'],
  ['China', 'CN'],
  ['Denmark', 'DK'],
  ['France', 'FR'],
  ['Georgia', 'GE'],
  ['Germany', 'DE'],
  ['Hong Kong', 'HK'],
  ['Hungary', 'HU'],
  ['India', 'IN'],
  ['Japan', 'JP'],
  ['Mexico', 'MX'],
  ['Poland', 'PL'],
  ['Spain', 'ES'],
  ['Switzerland', 'CH'],
  ['Thailand', 'TH'],
  ['Ukraine', 'UA'],
  ['United Kingdom', 'GB'],
  ['United States', 'US'],
];

export const anAtlas: Atlas = {
  gazetteer: makeGazetteer(cities),
  countries: countryTable(ENGLISH, [
    ['Danmark', 'DK'],
    ['Deutschland', 'DE'],
    ['日本', 'JP'],
  ]),
  alpha2: new Set(ENGLISH.map(([, code]) => code)),
  alpha3: new Map([
    ['MEX', 'MX'],
    ['IND', 'IN'],
  ]),
};
