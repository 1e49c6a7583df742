import { describe, expect, test } from 'vitest';
import { findPlace, type PlaceSources } from '#import/find-place.ts';
import { anAtlas } from './an-atlas.ts';

const find = (parts: Partial<PlaceSources>) =>
  findPlace({ cells: [], prose: '', website: '', notPlaces: ['Phoenix', 'Elixir'], ...parts }, anAtlas);

const inCells = (...cells: string[]) => find({ cells });
const inProse = (prose: string) => find({ prose });

describe('cells', () => {
  test.for([
    [['Berlin', '', 'Germany'], 'Berlin', 'DE', 'Europe/Berlin'],
    [['Lodz', '', 'Poland'], 'Łódź', 'PL', 'Europe/Warsaw'],
    [['Cologne', '', 'Deutschland'], 'Köln', 'DE', 'Europe/Berlin'],
    [['Kirkland', '', 'WA. USA'], 'Kirkland', 'US', 'America/Los_Angeles'],
    [['Oakland', '', 'CA'], 'Oakland', 'US', 'America/Los_Angeles'],
    [['Orange County', '', 'CA'], 'Orange County', 'US', 'America/Los_Angeles'],
    [['Washington', 'DC', 'USA'], 'Washington, DC', 'US', 'America/New_York'],
    [['New York', 'New York', 'United States'], 'New York', 'US', 'America/New_York'],
    [['NYC', '', 'USA'], 'New York', 'US', 'America/New_York'],
    [['Spain', '', 'Barcelona (also UK)'], 'Barcelona', 'ES', 'Europe/Madrid'],
    [['', '', 'Tokyo/San Francisco'], 'Tokyo', 'JP', 'Asia/Tokyo'],
    [['Mumbai', 'India and Oakland', 'USA'], 'Mumbai', 'IN', 'Asia/Kolkata'],
    [['Remote / Oakland', '', 'CA USA / Santiago de Chile'], 'Oakland', 'US', 'America/Los_Angeles'],
    [['San Francisco', 'CA & Oakland', 'CA'], 'San Francisco', 'US', 'America/Los_Angeles'],
    [['Mumbai', 'Maharashtra', 'India'], 'Mumbai', 'IN', 'Asia/Kolkata'],
    [['Au ZH', '', 'Switzerland'], 'Au', 'CH', 'Europe/Zurich'],
    [['Yerevan, Armenia - California, USA'], 'Yerevan', 'AM', 'Asia/Yerevan'],
    [['Tokyo, JP'], 'Tokyo', 'JP', 'Asia/Tokyo'],
    [['', '', 'London'], 'London', 'GB', 'Europe/London'],
    [['London', 'Ontario', ''], 'London', 'CA', 'America/Toronto'],
    [['Portland', 'ME', 'USA'], 'Portland', 'US', 'America/New_York'],
    [['Salem', '', 'IN'], 'Salem', 'IN', 'Asia/Kolkata'],
    [['Newcastle', '', 'UK'], 'Newcastle upon Tyne', 'GB', 'Europe/London'],
    [['Mexico City', '', 'MEX'], 'Mexico City', 'MX', 'America/Mexico_City'],
    [['東京', '', '日本'], 'Tokyo', 'JP', 'Asia/Tokyo'],
    [['函館', '', '日本'], undefined, 'JP', 'Asia/Tokyo'],
  ] as const)('%j is %s in %s', ([cells, city, country, timeZone]) => {
    expect(inCells(...cells)).toEqual({ city, country, timeZone });
  });

  test.for([
    [['Utah', '', 'USA'], 'US'],
    [['', '', 'United States'], 'US'],
    [['', '', 'Mexico'], 'MX'],
    [['Hong Kong S.A.R.', '', 'China'], 'HK'],
    [['', '', 'Danmark'], 'DK'],
    [['', '', 'Remote (USA/EU)'], 'US'],
    [['', '', 'Bosnia and Herzegovina'], 'BA'],
    [['', '', 'The Netherlands'], 'NL'],
    [['', '', 'DE'], 'DE'],
  ] as const)('%j tells the country %s and no city', ([cells, country]) => {
    expect(inCells(...cells)).toMatchObject({ country, city: undefined });
  });

  test.for([
    [[]],
    [['Remote']],
    [['', '', 'Remote']],
    [['Remote', '', 'Distributed']],
    [['Europe']],
    [['Georgia']],
    [['Newcastle']],
    [['Atlantis']],
    [['TBD', '', '?']],
  ] as const)('%j tells nothing', ([cells]) => {
    expect(inCells(...cells)).toBeUndefined();
  });

  test('a town that no gazetteer knows keeps its name beside a known country', () => {
    expect(inCells('Kleinkleckersdorf', '', 'Germany')).toMatchObject({
      city: 'Kleinkleckersdorf',
      country: 'DE',
      timeZone: 'Europe/Berlin',
    });
  });

  test('a city of many namesakes in one country keeps its name and has no time zone', () => {
    expect(inCells('Springfield', '', 'USA')).toMatchObject({ city: 'Springfield', timeZone: undefined });
  });

  test('a city near a border is in the time zone of its own country', () => {
    expect(inCells('Görlitz', '', 'Germany')?.timeZone).toBe('Europe/Berlin');
  });

  test('a country of several time zones has none by itself', () => {
    expect(inCells('', '', 'Spain')).toMatchObject({ country: 'ES', timeZone: undefined });
  });
});

describe('prose', () => {
  test.for([
    ['Software for shops. We are based in sunny Berlin, Germany.', 'DE', 'Berlin'],
    ['Berlin based software development.', 'DE', 'Berlin'],
    ['A San Francisco-based studio.', 'US', 'San Francisco'],
    ['As a US-based agency, we build.', 'US', undefined],
    ['Telephony for everybody. Oakland, CA, USA.', 'US', 'Oakland'],
    ['Rides for all. Mumbai, MH, India.', 'IN', 'Mumbai'],
    ['Custom apps. San Francisco/NYC', 'US', 'San Francisco'],
    ['An education company located in Essen, Germany. Known for workshops.', 'DE', 'Essen'],
    ['Offices in Portland, OR and Oakland, CA.', 'US', 'Portland'],
    ['Flights, with the main office on Phuket, Thailand.', 'TH', undefined],
    ['Tailored web applications in Tokyo, Japan.', 'JP', 'Tokyo'],
    ['Development in San Francisco, NYC, and Portland.', 'US', 'San Francisco'],
    ['Growing the ecosystem in the Midwest, USA.', 'US', undefined],
    ['We are located in the midwest and serve the world.', 'US', undefined],
    ['They are from Warsaw.', 'PL', 'Warsaw'],
    ['We are a Utah Company offering advice.', 'US', undefined],
    ['Italian insurance company.', 'IT', undefined],
    ['Acme is an Indian online real estate listing portal.', 'IN', undefined],
    ["Berlin's premier consultancy.", 'DE', 'Berlin'],
    ['Once the Edinburgh office of a larger firm.', 'GB', 'Edinburgh'],
    ['Always hiring in Newcastle & Edinburgh (UK).', 'GB', 'Edinburgh'],
    ['Organizer of [Elixir Warsaw Meetup](https://example.org).', 'PL', 'Warsaw'],
    ['Host of the [Portland, OR Meetup](https://example.org).', 'US', 'Portland'],
    ['We own hospitals across the United States.', 'US', undefined],
    ['Based in Berlin, Germany, and San Francisco, USA.', 'DE', 'Berlin'],
    ['Rides (remote friendly). Tokyo, Japan (we like visitors)', 'JP', 'Tokyo'],
  ] as const)('%s', ([prose, country, city]) => {
    expect(inProse(prose)?.country).toBe(country);
    expect(inProse(prose)?.city).toBe(city);
  });

  test.for([
    'A team split between London, Berlin, and Hungary.',
    'A remote company with founders based in London and Barcelona.',
    'The best information for travellers in the United States.',
    'We build in Elixir, Phoenix and Ruby.',
    'Phoenix-based backends, based on the Phoenix framework.',
    'We built it for a German company.',
    'A Mobile company.',
    'Working out of London, Tokyo and Berlin.',
    'Helps the National Health Service of Ukraine.',
    'A hub in Europe, the Americas and Asia.',
    'We opened in Paris.',
    'Seen in Berlin and Tokyo.',
    'Mobile.',
    '',
  ])('tells nothing: %s', (prose) => {
    expect(inProse(prose)).toBeUndefined();
  });

  test('counts only where the cells tell no country', () => {
    const prose = 'Based in Berlin, Germany.';
    expect(find({ cells: ['Tokyo', 'Japan'], prose })?.country).toBe('JP');
    expect(find({ cells: ['Remote'], prose })?.country).toBe('DE');
  });
});

describe('national domain', () => {
  test.for([
    ['https://acme.com.br', 'BR'],
    ['https://www.acme.co.uk/about', 'GB'],
    ['acme.de', 'DE'],
    ['https://acme.com.ua', 'UA'],
  ] as const)('%s tells %s', ([website, country]) => {
    expect(find({ website })?.country).toBe(country);
  });

  test.for([
    'https://acme.io',
    'https://acme.co',
    'https://acme.com',
    'https://acme.ai',
    'https://acme.eu',
    '',
  ])('%s tells nothing', (website) => {
    expect(find({ website })).toBeUndefined();
  });

  test('decides only when neither cells nor prose do', () => {
    expect(find({ website: 'https://acme.de', prose: 'Based in Tokyo, Japan.' })?.country).toBe('JP');
  });
});
