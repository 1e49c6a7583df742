/** Where synthetic partners are: real cities, the most common first. */

export interface Place {
  readonly city: string;
  readonly country: string;
  readonly timeZone: string;
  readonly currency: string;
  /** Working languages of the place, most likely first. */
  readonly languages: readonly string[];
  /** Id of a term of the taxonomy `regions`. */
  readonly region: string;
}

const TABLE = `
New York|US|America/New_York|USD|en es|north-america
London|GB|Europe/London|GBP|en|northern-europe
Berlin|DE|Europe/Berlin|EUR|de en|western-europe
Bengaluru|IN|Asia/Kolkata|INR|en hi kn|south-asia
Paris|FR|Europe/Paris|EUR|fr en|western-europe
Toronto|CA|America/Toronto|CAD|en fr|north-america
São Paulo|BR|America/Sao_Paulo|BRL|pt-BR en|latin-america
Sydney|AU|Australia/Sydney|AUD|en|oceania
東京|JP|Asia/Tokyo|JPY|ja en|east-asia
Amsterdam|NL|Europe/Amsterdam|EUR|nl en de|western-europe
San Francisco|US|America/Los_Angeles|USD|en|north-america
Madrid|ES|Europe/Madrid|EUR|es en|southern-europe
Lisboa|PT|Europe/Lisbon|EUR|pt en es|southern-europe
Warszawa|PL|Europe/Warsaw|PLN|pl en|eastern-europe
München|DE|Europe/Berlin|EUR|de en|western-europe
Singapore|SG|Asia/Singapore|SGD|en zh ms|southeast-asia
Milano|IT|Europe/Rome|EUR|it en|southern-europe
Zürich|CH|Europe/Zurich|CHF|de fr en|western-europe
Stockholm|SE|Europe/Stockholm|SEK|sv en|northern-europe
Austin|US|America/Chicago|USD|en es|north-america
København|DK|Europe/Copenhagen|DKK|da en|northern-europe
Київ|UA|Europe/Kyiv|UAH|uk en|eastern-europe
Ciudad de México|MX|America/Mexico_City|MXN|es en|latin-america
Nairobi|KE|Africa/Nairobi|KES|en sw|africa
上海|CN|Asia/Shanghai|CNY|zh en|east-asia
Wien|AT|Europe/Vienna|EUR|de en|western-europe
Dublin|IE|Europe/Dublin|EUR|en ga|northern-europe
Lagos|NG|Africa/Lagos|NGN|en yo|africa
서울|KR|Asia/Seoul|KRW|ko en|east-asia
Buenos Aires|AR|America/Argentina/Buenos_Aires|ARS|es en|latin-america
İstanbul|TR|Europe/Istanbul|TRY|tr en|middle-east
תל אביב|IL|Asia/Jerusalem|ILS|he en|middle-east
دبي|AE|Asia/Dubai|AED|ar en|middle-east
Oslo|NO|Europe/Oslo|NOK|nb en|northern-europe
Cape Town|ZA|Africa/Johannesburg|ZAR|en af|africa
Helsinki|FI|Europe/Helsinki|EUR|fi sv en|northern-europe
Bruxelles|BE|Europe/Brussels|EUR|fr nl en|western-europe
Praha|CZ|Europe/Prague|CZK|cs en|eastern-europe
Auckland|NZ|Pacific/Auckland|NZD|en mi|oceania
Bogotá|CO|America/Bogota|COP|es en|latin-america
Αθήνα|GR|Europe/Athens|EUR|el en|southern-europe
القاهرة|EG|Africa/Cairo|EGP|ar en|africa
București|RO|Europe/Bucharest|RON|ro en|eastern-europe
Budapest|HU|Europe/Budapest|HUF|hu en|eastern-europe
मुंबई|IN|Asia/Kolkata|INR|hi mr en|south-asia
Jakarta|ID|Asia/Jakarta|IDR|id en|southeast-asia
Manila|PH|Asia/Manila|PHP|en fil|southeast-asia
Santiago|CL|America/Santiago|CLP|es en|latin-america
กรุงเทพฯ|TH|Asia/Bangkok|THB|th en|southeast-asia
Hà Nội|VN|Asia/Bangkok|VND|vi en|southeast-asia
Tallinn|EE|Europe/Tallinn|EUR|et en|northern-europe
Zagreb|HR|Europe/Zagreb|EUR|hr en|eastern-europe
Ljubljana|SI|Europe/Ljubljana|EUR|sl en|eastern-europe
Vilnius|LT|Europe/Vilnius|EUR|lt en|northern-europe
София|BG|Europe/Sofia|EUR|bg en|eastern-europe
臺北|TW|Asia/Taipei|TWD|zh en|east-asia
Accra|GH|Africa/Accra|GHS|en|africa
Lima|PE|America/Lima|PEN|es en|latin-america
Tunis|TN|Africa/Tunis|TND|ar fr|africa
Reykjavík|IS|Atlantic/Reykjavik|ISK|is en|northern-europe`;

export const places: readonly Place[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [city = '', country = '', timeZone = '', currency = '', languages = '', region = ''] =
      line.split('|');
    return { city, country, timeZone, currency, languages: languages.split(' '), region };
  });
