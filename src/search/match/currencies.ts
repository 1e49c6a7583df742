/** How people write currencies, and which one a country means by a word that several share. */

/** Written as it is, before or after the amount. Longer ones first, so that `R$` is not `$`. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  N$: 'NAD',
  R$: 'BRL',
  MX$: 'MXN',
  'E£': 'EGP',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₦': 'NGN',
  '₱': 'PHP',
  '₫': 'VND',
  '₴': 'UAH',
  '₪': 'ILS',
  '₺': 'TRY',
  '₽': 'RUB',
  '₸': 'KZT',
  '₾': 'GEL',
  '฿': 'THB',
  zł: 'PLN',
  Kč: 'CZK',
  '¥': '?yen',
  '￥': '?yen',
  '$ CA': 'CAD',
  $CA: 'CAD',
  '$ US': 'USD',
  $US: 'USD',
  $: '?dollar',
  'S/.': 'PEN',
  'S/': 'PEN',
  RD$: 'DOP',
  TT$: 'TTD',
  J$: 'JMD',
  'GH₵': 'GHS',
  '₵': 'GHS',
  '৳': 'BDT',
  '₡': 'CRC',
  '₲': 'PYG',
  'د.إ': 'AED',
  'ر.س': 'SAR',
  'ر.ق': 'QAR',
  'ج.م': 'EGP',
  'د.م': 'MAD',
  'د.ت': 'TND',
  'د.أ': 'JOD',
  'د.ك': 'KWD',
};

/** Folded words; what begins with `?` depends on the country. */
const WORDS: Readonly<Record<string, string>> = {
  ...each('EUR', 'euro euros eur eura eurow eurot евро ευρω יורו يورو ユーロ 欧元 歐元 유로 yuro'),
  ...each('USD', 'usd greenbacks'),
  ...each('GBP', 'gbp quid sterling'),
  ...each('CHF', 'chf sfr franken stutz'),
  ...each('BRL', 'reais real'),
  ...each('INR', 'rs inr rupee रुपये रुपए'),
  ...each('KRW', 'won krw 원 ウォン'),
  ...each('JPY', 'yen jpy 円 日圓'),
  ...each('CNY', 'rmb cny yuan renminbi 人民币 人民幣'),
  ...each('TWD', 'ntd twd 新台幣 台幣'),
  ...each('ZAR', 'zar rand rands'),
  ...each('NGN', 'ngn naira'),
  ...each('KES', 'kes ksh kshs'),
  ...each('ETB', 'etb birr ብር'),
  ...each('GHS', 'ghs cedi cedis'),
  ...each('UAH', 'uah hryvnia hryvnias hryvnya гривень гривні гривня грн'),
  ...each('PLN', 'pln zloty zlotys złotych zlotych zlote'),
  ...each('CZK', 'czk kc korun koruny'),
  ...each('HUF', 'huf forint'),
  ...each('RON', 'ron lei'),
  ...each('BGN', 'bgn leva'),
  ...each('TRY', 'try tl lira liras lirasi'),
  ...each('ILS', 'ils nis shekel shekels שקל שקלים שח ש'),
  ...each('AED', 'aed dhs'),
  ...each('SAR', 'sar'),
  ...each('MYR', 'myr rm ringgit'),
  ...each('SGD', 'sgd'),
  ...each('IDR', 'idr rp rupiah'),
  ...each('VND', 'vnd dong đong'),
  ...each('THB', 'thb baht บาท'),
  ...each('PEN', 'pen soles sol'),
  ...each('CRC', 'crc colones'),
  ...each('GTQ', 'gtq quetzales'),
  ...each('PYG', 'pyg guaranies'),
  ...each('BOB', 'bob bolivianos'),
  ...each('TND', 'tnd'),
  ...each('JOD', 'jod'),
  ...each('BHD', 'bhd'),
  ...each('DOP', 'dop'),
  ...each('ISK', 'isk'),
  ...each('MXN', 'mxn'),
  ...each('COP', 'cop'),
  ...each('CLP', 'clp'),
  ...each('ARS', 'ars'),
  ...each('PHP', 'php piso'),
  ...each('GEL', 'gel lari'),
  ...each('KZT', 'kzt tenge тенге теңге'),
  ...each('RUB', 'rub rubles roubles рублей руб'),
  ...each('SEK', 'sek'),
  ...each('NOK', 'nok'),
  ...each('DKK', 'dkk'),
  ...each('AUD', 'aud'),
  ...each('CAD', 'cad'),
  ...each('NZD', 'nzd'),
  ...each('HKD', 'hkd'),
  ...each('EGP', 'egp le'),
  ...each('MAD', 'mad dh'),
  ...each('XOF', 'xof fcfa cfa'),
  ...each('XAF', 'xaf'),
  ...each('TZS', 'tzs'),
  ...each('UGX', 'ugx'),
  ...each('RWF', 'rwf'),
  ...each('PKR', 'pkr'),
  ...each('BDT', 'bdt taka'),
  ...each('LKR', 'lkr'),
  ...each('QAR', 'qar'),
  ...each('KWD', 'kwd'),
  ...each('OMR', 'omr'),
  ...each('BHD', 'bhd'),
  ...each('JOD', 'jod'),
  ...each('TND', 'tnd'),
  ...each('DZD', 'dzd'),
  ...each('RSD', 'rsd'),
  ...each('ISK', 'isk'),
  ...each('DOP', 'dop'),
  ...each('UYU', 'uyu'),
  ...each(
    '?dollar',
    'dollar dollars bucks dolar dolares dolarow dolaru dollari dollarov долларов دولار ドル 美元 美金 달러 dolla',
  ),
  ...each('?pound', 'pound pounds pfund livres libras sterline funtow funty funt liber liry جنيه جنيها'),
  ...each('?franc', 'franc francs fr frs franchi francos'),
  ...each('?krona', 'kr kronor kroner kronur kronen couronnes'),
  ...each('?peso', 'peso pesos'),
  ...each('?rupee', 'rupees rupie rupien roupies'),
  ...each('?shilling', 'shilling shillings shilingi'),
  ...each('?dirham', 'dirham dirhams درهم'),
  ...each('?dinar', 'dinar dinars دينار'),
  ...each('?riyal', 'riyal riyals rial rials ريال'),
  ...each('?yuan', '元'),
};

function each(code: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, code]));
}

/** What a shared word means where no country is named, and by country. */
const SHARED: Readonly<Record<string, string>> = {
  dollar: 'USD',
  pound: 'GBP',
  franc: 'CHF',
  krona: 'SEK',
  peso: 'MXN',
  rupee: 'INR',
  shilling: 'KES',
  dirham: 'AED',
  dinar: 'KWD',
  riyal: 'SAR',
  yen: 'JPY',
  yuan: 'CNY',
};

/** Currency by country, where it is not the euro. */
const NATIONAL =
  'AE:AED AR:ARS AU:AUD BD:BDT BG:BGN BH:BHD BF:XOF BJ:XOF BO:BOB BR:BRL CA:CAD CH:CHF CI:XOF CL:CLP CM:XAF CN:CNY CO:COP CR:CRC CZ:CZK DK:DKK DO:DOP ' +
  'DZ:DZD EG:EGP ET:ETB GB:GBP GA:XAF GE:GEL GH:GHS GT:GTQ HK:HKD HU:HUF ID:IDR IL:ILS IN:INR IS:ISK JM:JMD JO:JOD JP:JPY KE:KES KR:KRW KW:KWD ' +
  'KZ:KZT LI:CHF LK:LKR MA:MAD ML:XOF MX:MXN MY:MYR NE:XOF NG:NGN NO:NOK NZ:NZD OM:OMR PE:PEN PH:PHP PK:PKR PL:PLN PY:PYG QA:QAR RO:RON ' +
  'RS:RSD RU:RUB RW:RWF SA:SAR SE:SEK SG:SGD SN:XOF TG:XOF TH:THB TN:TND TR:TRY TT:TTD TW:TWD TZ:TZS UA:UAH UG:UGX US:USD UY:UYU VN:VND ZA:ZAR';
const byCountry = new Map(NATIONAL.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(3)]));

const KINDS: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'COP', 'CLP', 'ARS', 'JMD', 'TTD'],
  pound: ['GBP', 'EGP'],
  franc: ['CHF', 'XOF', 'XAF', 'RWF'],
  krona: ['SEK', 'NOK', 'DKK', 'ISK'],
  peso: ['MXN', 'COP', 'CLP', 'ARS', 'PHP', 'UYU', 'DOP'],
  rupee: ['INR', 'PKR', 'LKR'],
  shilling: ['KES', 'TZS', 'UGX'],
  dirham: ['AED', 'MAD'],
  dinar: ['KWD', 'BHD', 'JOD', 'TND', 'DZD', 'RSD'],
  riyal: ['SAR', 'QAR', 'OMR'],
  yen: ['JPY', 'CNY'],
  yuan: ['CNY', 'TWD', 'HKD'],
};

/** Signs that can be told apart in a text, longest first. */
export const CURRENCY_SIGNS: readonly string[] = Object.keys(SIGNS).sort((a, b) => b.length - a.length);

/**
 * The currency of a sign or a folded word. Words that several countries share are read by the countries of the brief,
 * in capitals and in its order; `undefined` for words that are no currency.
 */
export function currencyOf(written: string, countries: readonly string[]): string | undefined {
  const code = SIGNS[written] ?? WORDS[written];
  if (!code?.startsWith('?')) return code;
  const kind = code.slice(1);
  const national = countries.flatMap((country) => byCountry.get(country) ?? []);
  return national.find((one) => KINDS[kind]?.includes(one)) ?? SHARED[kind];
}

/** What a number without a currency means in a country. */
export function nationalCurrency(country: string | undefined): string {
  return byCountry.get(country ?? '') ?? 'EUR';
}

/** What tells which one is meant of a word that several countries share: "Egyptian pounds", "pesos colombianos". */
const ADJECTIVES: readonly (readonly [RegExp, string])[] = (
  'EGP:egypt|egipc|agypt|egizian|مصري AUD:austral CAD:canad|kanad NZD:neuseel|neozel|zealand SGD:singap USD:americ|amerik|estadoun|us$|امريك|أمريك ' +
  'COP:colombi|kolumbi MXN:mexic|mexik CLP:chilen ARS:argentin UYU:uruguay DOP:dominic PHP:philip|filip CHF:swiss|schweiz|suiss|suiz|svizzer GBP:british|brit ' +
  'XOF:cfa MAD:moroc|marok|maroc|marro|مغرب AED:emirat|uae|امارات QAR:qatar|katar|قطر SAR:saudi|saoud|سعود OMR:oman|عمان KWD:kuwait|koweit|كويت BHD:bahrain|بحرين ' +
  'JOD:jordan|اردن TND:tunis|تونس DZD:alger|algier|جزائر RSD:serb NOK:norw|norsk|norveg|norueg SEK:swed|schwed|sued|suec|svensk DKK:danish|danisch|danois|dansk|danes ISK:island|iceland CZK:czech|tschech|tcheq|checa|cesk ' +
  'KES:keny|kenia TZS:tanz UGX:ugand INR:india|indisch|indien PKR:pakist LKR:sri$ NGN:niger GHS:ghan ZAR:sudaf HKD:hong$ TWD:taiw'
)
  .split(' ')
  .map((entry) => [new RegExp(`^(?:ال)?(?:${entry.slice(4)})`, 'u'), entry.slice(0, 3)] as const);

/** The currency that a folded adjective or name of a country makes of a shared word. */
export function currencyOfAdjective(folded: string): string | undefined {
  return folded ? ADJECTIVES.find(([stems]) => stems.test(folded))?.[1] : undefined;
}
