/** Names of cities that the gazetteer does not list, which has one name a city: English ones, local ones, short ones. */
import { FOREIGN_CITY_NAMES } from './foreign-city-names.ts';
import { LOCAL_CITY_NAMES } from './local-city-names.ts';
import { placeKey } from './place-key.ts';

export interface CityAlias {
  /** Name in the gazetteer. */
  readonly name: string;
  readonly country: string;
}

/** Country → gazetteer's name → other names. */
const CITY_ALIASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  AT: { Vienna: ['Wien'], 'Klagenfurt am Wörthersee': ['Klagenfurt'] },
  BE: {
    Antwerpen: ['Antwerp', 'Anvers'],
    Brussels: ['Bruxelles', 'Brussel'],
    Brugge: ['Bruges'],
    Gent: ['Ghent', 'Gand'],
    Liège: ['Luik'],
  },
  BG: { Sofia: ['Sofija'] },
  CA: { Québec: ['Quebec City', 'Ville de Québec'] },
  CH: {
    Genève: ['Geneva', 'Genf'],
    'Sankt Gallen': ['St. Gallen', 'St Gallen', 'Saint-Gall'],
    'Biel/Bienne': ['Biel', 'Bienne'],
    Luzern: ['Lucerne'],
    Bern: ['Berne'],
    Basel: ['Basle', 'Bâle'],
  },
  CL: { Santiago: ['Santiago de Chile'] },
  CN: { Beijing: ['Peking'], Guangzhou: ['Canton'] },
  CO: { Cartagena: ['Cartagena de Indias'] },
  CZ: { Prague: ['Praha', 'Prag'] },
  DE: {
    'Frankfurt am Main': ['Frankfurt', 'Frankfurt/Main', 'Frankfurt a.M.'],
    Hannover: ['Hanover'],
    'Halle (Saale)': ['Halle', 'Halle an der Saale'],
    Köln: ['Cologne', 'Koeln'],
    Munich: ['München', 'Muenchen'],
    Nürnberg: ['Nuremberg', 'Nuernberg'],
    Düsseldorf: ['Duesseldorf'],
  },
  DK: { Copenhagen: ['København', 'Kobenhavn'], Århus: ['Aarhus'] },
  ES: {
    Sevilla: ['Seville'],
    Zaragoza: ['Saragossa'],
    'Donostia / San Sebastián': ['San Sebastián', 'Donostia'],
    'A Coruña': ['La Coruña', 'Coruña'],
    'Las Palmas de Gran Canaria': ['Las Palmas'],
    Palma: ['Palma de Mallorca'],
  },
  GB: {
    'Newcastle upon Tyne': ['Newcastle'],
    'Kingston upon Hull': ['Hull'],
    'Stoke-on-Trent': ['Stoke'],
    'Royal Leamington Spa': ['Leamington Spa'],
  },
  GR: { Athens: ['Athina'], Thessaloníki: ['Salonica'] },
  IL: { 'Tel Aviv': ['Tel Aviv-Yafo', 'Tel-Aviv'] },
  IN: {
    Bengaluru: ['Bangalore'],
    Mumbai: ['Bombay'],
    Kolkata: ['Calcutta'],
    Chennai: ['Madras'],
    Pune: ['Poona'],
    Cochin: ['Kochi'],
    Gurgaon: ['Gurugram'],
  },
  IT: {
    Florence: ['Firenze'],
    Genoa: ['Genova'],
    Milan: ['Milano'],
    Naples: ['Napoli'],
    Rome: ['Roma'],
    Turin: ['Torino'],
    "Reggio nell'Emilia": ['Reggio Emilia'],
    Venice: ['Venezia'],
  },
  KZ: { 'Nur-Sultan': ['Astana'] },
  MM: { Yangon: ['Rangoon'] },
  MX: { 'Mexico City': ['Ciudad de México', 'CDMX', 'México DF'], 'León de los Aldama': ['León'] },
  NL: { 'The Hague': ['Den Haag', "'s-Gravenhage"], "'s-Hertogenbosch": ['Den Bosch', 'Bois-le-Duc'] },
  PL: { Warsaw: ['Warszawa'], Kraków: ['Cracow'] },
  PT: { Lisbon: ['Lisboa'], Porto: ['Oporto'] },
  RO: { Bucharest: ['București'], 'Cluj-Napoca': ['Cluj'] },
  RS: { Belgrade: ['Beograd'] },
  RU: { Moscow: ['Moskva'], 'Saint Petersburg': ['St. Petersburg', 'Sankt-Peterburg'] },
  SE: { Göteborg: ['Gothenburg'] },
  UA: { Kyiv: ['Kiev'], Odessa: ['Odesa'], Kharkiv: ['Kharkov'], Lviv: ['Lvov'] },
  US: {
    'Las Vegas': ['Vegas'],
    'Los Angeles': ['LA', 'L.A.'],
    'New York City': ['New York', 'NYC', 'New York NY'],
    Philadelphia: ['Philly'],
    'St. Louis': ['Saint Louis', 'St Louis'],
    'San Francisco': ['SF', 'San Fran'],
    'Washington, D.C.': ['Washington DC'],
  },
  VN: { 'Ho Chi Minh City': ['Saigon', 'HCMC'] },
};

/** Names under which a city is shown, where the gazetteer's own one is unusual. */
const SHOWN: Readonly<Record<string, string>> = {
  'New York City': 'New York',
  'Washington, D.C.': 'Washington, DC',
  'Nur-Sultan': 'Astana',
  Cochin: 'Kochi',
  Odessa: 'Odesa',
};

/** Every other name of a city. */
export const CITY_NAMES: readonly (CityAlias & { readonly alias: string })[] = [
  CITY_ALIASES,
  LOCAL_CITY_NAMES,
  FOREIGN_CITY_NAMES,
]
  .flatMap(Object.entries<(typeof CITY_ALIASES)[string]>)
  .flatMap(([country, cities]) =>
    Object.entries(cities).flatMap(([name, aliases]) => aliases.map((alias) => ({ alias, name, country }))),
  );

const BY_KEY: ReadonlyMap<string, readonly CityAlias[]> = Map.groupBy(CITY_NAMES, ({ alias }) =>
  placeKey(alias),
);

/** The cities that are also called so. */
export function aliasesOf(name: string): readonly CityAlias[] {
  return BY_KEY.get(placeKey(name)) ?? [];
}

/** The name under which a city of the gazetteer is shown. */
export function shownName(name: string): string {
  return SHOWN[name] ?? name;
}
