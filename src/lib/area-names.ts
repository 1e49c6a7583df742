/** Parts of countries that people name instead of the country: states, provinces, nations, valleys. */

const LINES = `
US: Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|Midwest|Pacific Northwest|New England|Bay Area|Silicon Valley|Great Lakes
CA: Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Yukon|Northwest Territories|Nunavut
AU: New South Wales|Northern Territory|Queensland|South Australia|Tasmania|Western Australia|NSW
NZ: North Island|South Island|Waikato|Otago|Canterbury Plains|Hawke's Bay|Aotearoa
GB: Yorkshire|Cornwall|Kent|the Highlands|Scottish Highlands|Lancashire|Devon|Norfolk|Suffolk|Sussex|Surrey|Essex|Dorset|Somerset|Cumbria|Northumberland|Shropshire|Wiltshire|Hampshire|Gloucestershire|Cheshire|Merseyside|Tyneside|West Midlands|East Midlands|East Anglia|Lake District|Cotswolds|Orkney|Shetland|Hebrides|Isle of Skye|Isle of Wight|Snowdonia|Pembrokeshire|Schottland|Écosse|Escocia|Scozia|Schotland|Escócia|Pays de Galles|Gales
IE: Connemara|Munster|Connacht|Leinster|County Cork|County Galway|County Clare|County Mayo|County Kerry|County Donegal|County Sligo|County Wicklow|Co Mayo|Co Galway|Co Clare|Co Kerry|Co Cork|Co Donegal|Co Sligo|Donegal
DE: Bayern|Bavaria|Hessen|Sachsen|Saxony|Niedersachsen|Nordrhein-Westfalen|Ruhrgebiet|Brandenburg|Thüringen|Schleswig-Holstein|Mecklenburg-Vorpommern|Baden-Württemberg|Rheinland-Pfalz|Saarland|Schwaben|Norddeutschland|Süddeutschland|Bavière|Nordhessen|Südhessen|Mittelhessen|Oberbayern|Niederbayern|Franken|Oberfranken|Mittelfranken|Unterfranken|Oberpfalz|Allgäu|Eifel|Münsterland|Ostwestfalen|Sauerland|Rheinland|Westfalen|Emsland|Ostfriesland|Lausitz|Vogtland|Bodensee|Schwarzwald|Sachsen-Anhalt|Ostdeutschland|Westdeutschland|Rhein-Main|Lower Saxony|Hesse|Thuringia|Black Forest
AT: Tirol|Tyrol|Steiermark|Styria|Kärnten|Vorarlberg|Oberösterreich|Niederösterreich|Burgenland
CH: Suisse romande|Westschweiz|Ostschweiz|Zentralschweiz|Romandie|Ticino|Tessin|Wallis|Graubünden|Deutschschweiz|Welschschweiz
FR: Bretagne|Brittany|Normandie|Normandy|Provence|Alsace|Occitanie|Île-de-France|Corsica|Corse|Korsika|Auvergne|Bourgogne|Burgundy|Nouvelle-Aquitaine|Rhône-Alpes|Hauts-de-France|Grand Est|Pays de la Loire|Vendée|Savoie|Haute-Savoie|Dordogne|Picardie|Lorraine|Franche-Comté|Midi-Pyrénées|Languedoc|Finistère|Morbihan|Gironde|Limousin|Champagne|Ardennes
ES: Catalonia|Cataluña|Catalunya|Andalucía|Andalusia|Galicia|País Vasco|Euskadi|Castilla|Asturias|Aragón|Extremadura|Canarias|Tenerife|Mallorca|Majorca|Ibiza|Lanzarote|Gran Canaria|Canary Islands|Baleares|Navarra|Cantabria
PT: Algarve|Alentejo|Minho|Açores|Azores|Madeira
IT: Lombardia|Lombardy|Toscana|Tuscany|Sicilia|Sicily|Piemonte|Piedmont|Veneto|Puglia|Sardegna|Sardinia|Emilia-Romagna|Liguria|Calabria|Campania|Sizilien|Südtirol|Alto Adige|Trentino|Umbria|Marche|Abruzzo|Basilicata|Friuli|Toskana|Lombardei|Sardinien|Sicile|Toscane
GR: Crete|Kreta|Crète|Creta|Κρήτη|Peloponnese|Cyclades|Macedonia and Thrace|Thessaly
HR: Istria|Dalmatia|Istrien|Dalmatien
TZ: Zanzibar|Sansibar
NL: Noord-Holland|Zuid-Holland|Brabant|Friesland|Gelderland|Limburg|Randstad|Zeeland
BE: Flanders|Vlaanderen|Wallonia|Wallonie|Flandern|Wallonien|Flandre
SE: Skåne|Scania|Småland|Norrland|Dalarna|Västra Götaland
NO: Vestlandet|Nordland|Troms|Rogaland|Vestland
DK: Jylland|Jutland|Sjælland|Fyn
PL: Śląsk|Silesia|Mazowsze|Pomorze|Małopolska
CZ: Moravia|Morava|Bohemia|Mähren|Böhmen
BR: São Paulo state|Minas Gerais|sul de Minas|Bahia|Paraná|Rio Grande do Sul|Santa Catarina|Pernambuco|Ceará|Goiás|Espírito Santo|Mato Grosso|Amazonas
MX: Jalisco|Nuevo León|Yucatán|Oaxaca|Chiapas|Quintana Roo|Guanajuato|Sonora|Bajío|Baja California|Sinaloa|Coahuila
AR: Patagonia|Entre Ríos|Cuyo|Chubut|Neuquén
CL: Atacama|Tarapacá|Araucanía|Biobío
CO: Antioquia|Valle del Cauca|Cundinamarca|Eje Cafetero
PE: Cusco region|Cajamarca|Ica
IN: Maharashtra|Karnataka|Kerala|Tamil Nadu|Gujarat|Rajasthan|Telangana|West Bengal|Punjab|Uttar Pradesh|Goa|NCR
MY: Penang|Pulau Pinang|Selangor|Sabah|Sarawak|Johor|Perak|Kedah
ID: Java|Jawa|Bali|Sumatra|Sumatera|Sulawesi|Kalimantan
PH: Luzon|Visayas|Mindanao|Cebu|Panay
JP: Kansai|Kanto|Hokkaido|Kyushu|Tohoku|Okinawa|関西|関東|北海道|九州|東北
KR: Gyeonggi|Jeju|Jeolla|경기도|제주
CN: Guangdong|Zhejiang|Jiangsu|Sichuan|Fujian|Shandong|广东|浙江|江苏|四川
EG: Nile Delta|Upper Egypt|الدلتا|الصعيد
MA: High Atlas|Rif|Souss|Haut Atlas|Anti-Atlas
AE: Emirates|Emirate|Sharjah|Ras Al Khaimah|Ajman|Fujairah|الشارقة
SA: Hejaz|Asir|NEOM|Eastern Province|المنطقة الشرقية
ZA: Gauteng|Western Cape|KwaZulu-Natal|Limpopo|Mpumalanga|Free State|Northern Cape|Eastern Cape|North West Province
NG: Lagos State|Niger Delta|Kano State|Oyo State
KE: Rift Valley|Nyanza|Kiambu|Kajiado|Laikipia
ET: Oromia|Tigray|Amhara|Sidama
SN: Casamance|Sine-Saloum
UA: Galicia in Ukraine|Donbas|Zakarpattia|Halychyna|Галичина|Закарпаття
KZ: Zhetysu|Almaty region|Mangystau
VN: Mekong Delta|Đồng bằng sông Cửu Long
TH: Isan
IL: Galilee|Negev|Galil|הגליל|הנגב
`;

/** Name and ISO 3166-1 alpha-2 code of its country. */
export const AREA_NAMES: readonly (readonly [name: string, country: string])[] = LINES.trim()
  .split('\n')
  .flatMap((line) => {
    const [country = '', names = ''] = line.split(': ');
    return names.split('|').map((name) => [name, country] as const);
  });
