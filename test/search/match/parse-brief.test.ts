import { describe, expect, test } from 'vitest';
import { goldHub } from './gold.ts';

const { read } = await goldHub();

/** Needs as `kind:value`, words of headlines left out. */
function needsOf(text: string): string[] {
  return read(text).flatMap(({ kind, value }) => (kind === 'word' ? [] : [`${kind}:${value}`]));
}

function valuesOf(kind: string, text: string): string[] {
  return read(text).flatMap((need) => (need.kind === kind ? [need.value] : []));
}

test('reads a whole brief', () => {
  expect(
    needsOf(
      'Insurer in Hamburg, single sign-on in German, remote, budget up to €20k, from February 2027.',
    ).sort(),
  ).toEqual([
    'budget:EUR:-20000',
    'city:hamburg-de',
    'country:de',
    'engagement:remote',
    'expertise:identity',
    'industry:insurance',
    'language:de',
    'service:integration-build',
    'start:2027-02-01',
  ]);
});

test('an empty text, or one without sense, asks for nothing', () => {
  expect(read('')).toEqual([]);
  expect(read('   \n\t ')).toEqual([]);
  expect(needsOf('xyzzy qwrt')).toEqual([]);
});

test('a need knows where the text says it, also twice', () => {
  const text = 'Migration, please. Did I say migration?';
  const migration = read(text).find(({ value }) => value === 'migration');
  expect(migration?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Migration',
    'migration',
  ]);
});

describe('terms', () => {
  test.for([
    ['Wir brauchen eine Datenmigration', 'migration'],
    ['On cherche à migrer nos projets', 'migration'],
    ['Necesitamos migrar los proyectos', 'migration'],
    ['Precisamos migrar os projetos', 'migration'],
    ['We moeten overstappen van een oude tool', 'migration'],
    ['データ移行をお願いします', 'migration'],
    ['نحتاج إلى ترحيل البيانات', 'migration'],
    ['Potrzebujemy wdrożenia i pomocy z ryzykiem: rejestr ryzyka', 'risk-management'],
    ['Hledáme někoho, kdo propojí dva systémy', 'api-integration'],
    ['Wir brauchen zwei Portfolioberichte im Monat', 'portfolio-reporting'],
  ] as const)('%s: %s', ([text, wanted]) => {
    expect(valuesOf('expertise', text)).toContain(wanted);
  });

  test('a word that is another one in capitals is left alone', () => {
    expect(valuesOf('region', 'Eu gosto, tell us more, see me.')).toEqual([]);
    expect(valuesOf('region', 'anywhere in the EU')).toEqual(['europe']);
  });

  test('turns of speech mean nothing', () => {
    expect(valuesOf('service', 'That is of course the case.')).toEqual([]);
  });
});

describe('what is not wanted', () => {
  test.for([
    ['No training needed.', 'onboarding'],
    ['We do not need a dashboard.', 'dashboards'],
    ['We don’t need help with migration.', 'migration'],
    ['Training and dashboards are not part of this.', 'dashboards'],
    ['Keine Schulung nötig.', 'onboarding'],
    ['Eine Migration ist nicht nötig.', 'migration'],
    ['Pas besoin de migration.', 'migration'],
    ['No necesitamos capacitación.', 'onboarding'],
    ['Não precisamos de treinamento.', 'onboarding'],
    ['Geen training nodig.', 'onboarding'],
    ['研修は不要です。', 'onboarding'],
    ['不需要培训。', 'onboarding'],
  ] as const)('%s', ([text, denied]) => {
    expect(valuesOf('expertise', text)).not.toContain(denied);
  });

  test('a denial ends with its clause', () => {
    expect(valuesOf('expertise', 'No training, migration only.')).toEqual(['migration']);
    expect(valuesOf('expertise', 'Kein Training, aber eine Migration.')).toEqual(['migration']);
  });

  test('"no later than" and "not only" deny nothing', () => {
    expect(valuesOf('expertise', 'Not only migration.')).toContain('migration');
    expect(valuesOf('budget', 'no more than €5,000')).toEqual(['EUR:-5000']);
  });

  test('a lack is a need: "we have no dashboards"', () => {
    expect(valuesOf('expertise', 'We have no dashboards at all.')).toContain('dashboards');
    expect(valuesOf('expertise', 'We have no need of dashboards.')).not.toContain('dashboards');
  });

  test('whoever rules out one way of working asks for the other', () => {
    expect(valuesOf('engagement', 'We hate video calls.')).toEqual(['on-site']);
    expect(valuesOf('engagement', 'No need to travel to us.')).toEqual(['remote']);
    expect(valuesOf('engagement', 'Nada de videochamadas.')).toEqual(['on-site']);
  });

  test('what a list leaves out is not wanted', () => {
    const text =
      'Scope: dashboards.\nNot in scope: end-user training; migration of old studies.\nStart in May 2027.';
    expect(valuesOf('expertise', text)).toEqual(['dashboards']);
  });

  test('languages and places can be unwanted too', () => {
    expect(valuesOf('language', 'In Portuguese; no German needed.')).toEqual(['pt']);
    expect(valuesOf('language', 'Todo en español, aquí nadie habla inglés.')).toEqual(['es']);
  });
});

describe('places', () => {
  test.for([
    ['We are in Munich', 'munich-de', 'de'],
    ['Wir sitzen in München', 'munich-de', 'de'],
    ['Our office is in Kiev', 'kyiv-ua', 'ua'],
    ['Офіс у Києві', 'kyiv-ua', 'ua'],
    ['東京の会社です', 'tokyo-jp', 'jp'],
    ['شركة في القاهرة', 'cairo-eg', 'eg'],
    ['מעבדה בחיפה', 'haifa-il', 'il'],
    ['Mamy biuro w Manchesterze i szukamy pomocy', 'manchester-gb', 'gb'],
    ['Estamos en Ciudad de México', 'mexico-city-mx', 'mx'],
    ['near Quetzalville, Zambia', 'quetzalville-zm', 'zm'],
  ] as const)('%s: %s', ([text, city, country]) => {
    expect(valuesOf('city', text)).toEqual([city]);
    expect(valuesOf('country', text)).toEqual([country]);
  });

  test.for([
    ['eine Firma in der Schweiz', 'ch'],
    ['une société en Suisse', 'ch'],
    ['スイスの会社', 'ch'],
    ['A Dutch insurer', 'nl'],
    ['una empresa mexicana', 'mx'],
    ['State of Minas Gerais', 'br'],
  ] as const)('%s: %s', ([text, country]) => {
    expect(valuesOf('country', text)).toEqual([country]);
  });

  test('of two cities with one name, the one in the named country is meant, else the larger', () => {
    expect(valuesOf('city', 'in Birmingham, Alabama')).toEqual(['birmingham-us']);
    expect(valuesOf('city', 'in Birmingham')).toEqual(['birmingham-gb']);
  });

  test('a town of which no list knows is in the country that follows it', () => {
    expect(valuesOf('city', 'a shop in Durham, UK')).toEqual(['durham-gb']);
    expect(valuesOf('city', 'near Alice Springs, Australia')).toEqual(['alice-springs-au']);
    expect(valuesOf('city', 'outside Ballina, Co Mayo, Ireland')).toEqual(['ballina-ie']);
  });

  test('towns are read without capitals where the brief has none, but only behind a word as "in"', () => {
    expect(valuesOf('city', 'we are a small bakery in leeds and need help')).toEqual(['leeds-gb']);
    expect(valuesOf('city', 'we need la gente to see la data by october please')).toEqual([]);
  });

  test('a stop after "St" ends nothing', () => {
    expect(valuesOf('city', 'We are in St. Louis.')).toEqual(['st-louis-us']);
  });

  test('words that are also towns mean nothing without words around them', () => {
    expect(valuesOf('city', 'Nice people, reading reports')).toEqual([]);
    expect(valuesOf('city', 'Planners in the factory')).toEqual([]);
  });

  test('where customers are is not where the work is', () => {
    expect(valuesOf('country', 'We are in Portugal. Our customers are in Japan.')).toEqual(['pt']);
  });

  test('a region is found, a dollar is no country, タイムライン is not Thailand', () => {
    expect(valuesOf('region', 'anywhere in Scandinavia')).toEqual(['nordics']);
    expect(valuesOf('country', 'invoices in US dollars')).toEqual([]);
    expect(valuesOf('country', 'タイムラインを作りたい')).toEqual([]);
  });
});

describe('languages', () => {
  test.for([
    ['in German', ['de']],
    ['bitte auf Deutsch', ['de']],
    ['que hable español', ['es']],
    ['German-speaking consultant', ['de']],
    ['un expert francophone', ['fr']],
    ['Dutch or English.', ['nl', 'en']],
    ['Languages: English, isiZulu', ['en', 'zu']],
    ['日本語でお願いします', ['ja']],
    ['po polsku, proszę, dla nas i dla zespołu', ['pl']],
  ] as const)('%s', ([text, languages]) => {
    expect(valuesOf('language', text).sort()).toEqual([...languages].sort());
  });

  test('a nationality is no language', () => {
    expect(valuesOf('language', 'a Spanish port')).toEqual([]);
  });

  test('who writes in a language can be answered in it', () => {
    expect(valuesOf('language', 'Wir suchen jemanden für die Planung und für unsere Projekte.')).toEqual([
      'de',
    ]);
  });

  test('a language must be met, unless it is one of several or only liked', () => {
    const hard = (text: string) => read(text).filter((need) => need.kind === 'language' && need.hard).length;
    expect(hard('Must speak Turkish.')).toBe(1);
    expect(hard('In Dutch or English.')).toBe(0);
    expect(hard('In English; ideally also in Wolof.')).toBe(1);
  });
});

describe('budgets', () => {
  test.for([
    ['budget 20k', 'EUR:-20000'],
    ['€15.000', 'EUR:-15000'],
    ['up to CHF 60,000', 'CHF:-60000'],
    ['zwischen 10 und 20 Tsd. Euro', 'EUR:10000-20000'],
    ['15-20k USD', 'USD:15000-20000'],
    ['₹1.5 lakh', 'INR:-150000'],
    ['50 लाख रुपये', 'INR:-5000000'],
    ['R$ 120 mil', 'BRL:-120000'],
    ['máximo 8 millones de pesos, en Medellín', 'COP:-8000000'],
    ['ZAR 900k - 1.5m', 'ZAR:900000-1500000'],
    ['予算は800万円まで', 'JPY:-8000000'],
    ['예산은 5천만 원', 'KRW:-50000000'],
    ['الميزانية حتى ٣ ملايين جنيه في الإسكندرية', 'EGP:-3000000'],
    ['at least $50,000', 'USD:50000-'],
    ['between ten and twenty thousand euros', 'EUR:10000-20000'],
    ['fünfundzwanzigtausend Euro', 'EUR:-25000'],
    ['half a million dollars', 'USD:-500000'],
    ['مليون ريال سعودي', 'SAR:-1000000'],
    ['500,000 Egyptian pounds', 'EGP:-500000'],
    ['9 millones de pesos colombianos', 'COP:-9000000'],
    ['$900,000 MXN', 'MXN:-900000'],
    ['€8,000 to €12,000', 'EUR:8000-12000'],
    ['budgetary figure R3.2 million', 'ZAR:-3200000'],
    ['40-60 TEUR', 'EUR:40000-60000'],
  ] as const)('%s: %s', ([text, budget]) => {
    expect(valuesOf('budget', text)).toEqual([budget]);
  });

  test.for(['400 people', '1,200 projects since 2019', 'by 2027', '16 rooms and 4 halls'])(
    '%s is no money',
    (text) => {
      expect(valuesOf('budget', text)).toEqual([]);
    },
  );
});

describe('starts', () => {
  test.for([
    ['ASAP', '2026-11-27'],
    ['so schnell wie möglich, am besten ab sofort', '2026-11-27'],
    ['start in Q1 2027', '2027-01-01'],
    ['from February 2027', '2027-02-01'],
    ['starting next month', '2026-12-01'],
    ['Start ab März', '2027-03-01'],
    ['début en avril', '2027-04-01'],
    ['empezamos en mayo', '2027-05-01'],
    ['zaczynamy, start w marcu 2027', '2027-03-01'],
    ['来年2月開始', '2027-02-01'],
    ['2027년 1월 시작', '2027-01-01'],
    ['البداية في يناير 2027', '2027-01-01'],
    ['We may start in May', '2027-05-01'],
    ['Beginn im zweiten Quartal 2027', '2027-04-01'],
    ['au deuxième trimestre 2027', '2027-04-01'],
    ['second half of 2027', '2027-07-01'],
    ['right after new year', '2027-01-01'],
    ['12k dollars, 1st week of feb', '2027-02-01'],
    ['next spring would be lovely', '2027-03-01'],
  ] as const)('%s: %s', ([text, date]) => {
    expect(valuesOf('start', text)).toEqual([date]);
  });

  test.for([
    'the fair was in November',
    'from October until May all is full',
    'it must be ready by June 2027',
  ])('%s says no start', (text) => {
    expect(valuesOf('start', text)).toEqual([]);
  });
});

test('reads a text of any length and any letters', () => {
  const noise = '\u202E🙂 <script>alert(1)</script> ((((( ,,,,, '.repeat(400);
  expect(() => read(noise)).not.toThrow();
  expect(() => read('a, '.repeat(4_000))).not.toThrow();
});
