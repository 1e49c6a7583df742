/**
 * Regions of the world that taxonomies commonly list: their countries, and what people call them. A term of the hub is
 * one of these when its id, its name or one of its aliases is among the names.
 */
import { fold } from '#lib/text.ts';

export interface WorldRegion {
  /** The first is the usual id of a term. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

/** `names: countries`, both separated by commas or spaces; a `+name` stands for the countries of an earlier line. */
const LINES = `
nordics, Nordic countries, Scandinavia, Skandinavien, Norden, Scandinavie, Escandinavia, Países nórdicos, Escandinávia, Scandinavië, Скандинавия, 北欧, 북유럽, الدول الاسكندنافية: DK FI IS NO SE FO GL AX SJ
baltics, Baltic states, Baltikum, Pays baltes, Países bálticos, Baltic countries, Прибалтика, バルト三国: EE LV LT
british-isles, British Isles, United Kingdom and Ireland, UK and Ireland, UKI: GB IE IM JE GG
benelux, Low Countries, De Lage Landen, Benelux: BE NL LU
dach, D-A-CH, DACH-Raum, German-speaking countries, German-speaking Europe, deutschsprachiger Raum: DE AT CH LI
iberia, Iberian peninsula, Península Ibérica, Iberische Halbinsel: PT ES AD GI
central-eastern-europe, Central and Eastern Europe, Central Europe, Eastern Europe, Osteuropa, Mitteleuropa, Europe de l'Est, Europa del Este, Europa oriental, Leste Europeu, Europa Wschodnia, Восточная Европа, Střední Evropa, Východní Evropa, 東欧, CEE: PL CZ SK HU RO BG UA MD BY SI HR
southeast-europe, Southeast Europe, South-East Europe, Balkans, Balkan, Balkanes, Südosteuropa, Балканы: GR CY AL BA ME MK RS XK HR SI BG RO
southern-europe, Southern Europe, Südeuropa, Mediterranean: IT ES PT GR MT CY
western-europe, Western Europe, Westeuropa: FR DE NL BE LU CH AT GB IE MC LI
europe, Europe and the EEA, Europa, European Union, EU, EEA, Европа, ヨーロッパ, 欧州, 欧洲, 歐洲, 유럽, أوروبا, Ulaya, Eropah, Eropa, châu Âu, Ευρώπη, Європа, Avrupa, Evropa: +nordics +baltics +british-isles +benelux +dach +iberia +central-eastern-europe +southeast-europe FR MC IT MT SM VA
united-states, USA: US
canada: CA
north-america, North America, Nordamerika, Amérique du Nord, América del Norte, Norteamérica, América do Norte, Nord America, Северная Америка, 北米, 北美, 북미, أمريكا الشمالية: US CA
mexico-central-america, Central America, Mexico and Central America, Centroamérica, América Central, Mittelamerika, Amérique centrale: MX GT BZ SV HN NI CR PA
caribbean, the Caribbean, Caribe, Karibik, Caraïbes, Antilles, West Indies, カリブ: DO CU HT JM PR TT BB BS LC GD VC AG KN DM CW AW GP MQ KY TC VG VI BQ SX
andes, Andean countries, Andean region, Países andinos, Andenländer, pays andins: BO CO EC PE VE
southern-cone, Southern Cone, Cono Sur, Cone Sul: AR CL PY UY
brazil: BR
south-america, South America, Südamerika, Sudamérica, América del Sur, Amérique du Sud, América do Sul, Sud America, 南米: +andes +southern-cone BR GY SR GF
latin-america, Latin America, LATAM, Latinoamérica, América Latina, Lateinamerika, Amérique latine, America Latina, Латинская Америка, 中南米, ラテンアメリカ, 拉丁美洲, 라틴 아메리카, أمريكا اللاتينية: +mexico-central-america +caribbean +south-america
north-africa, North Africa, Northern Africa, Maghreb, Nordafrika, Afrique du Nord, África del Norte, Norte de África, المغرب العربي, شمال أفريقيا, 北アフリカ: MA DZ TN LY EG MR EH SD
west-africa, West Africa, Westafrika, Afrique de l'Ouest, África Occidental, Sahel, ECOWAS, CEDEAO, Западная Африка, 西アフリカ, غرب أفريقيا: SN ML NG GH CI BF NE TG BJ GM GN GW LR SL CV MR
east-africa, East Africa, Eastern Africa, Ostafrika, Afrique de l'Est, África Oriental, Horn of Africa, EAC, Afrika Mashariki, Восточная Африка, 東アフリカ, شرق أفريقيا: KE UG TZ RW BI ET ER DJ SO SS
central-africa, Central Africa, Zentralafrika, Afrique centrale: CM CD CG GA TD CF GQ ST
southern-africa, Southern Africa, südliches Afrika, Afrique australe, África Austral, SADC, 南部アフリカ: ZA NA BW ZW ZM MZ MW LS SZ AO MG MU
africa, Afrika, Afrique, África, Африка, アフリカ, 非洲, 아프리카, أفريقيا, Sub-Saharan Africa: +north-africa +west-africa +east-africa +central-africa +southern-africa SC KM
gulf, Gulf, the Gulf, Gulf states, Golf-Staaten, Golfstaaten, pays du Golfe, países del Golfo, GCC, الخليج, دول الخليج, Персидский залив, 湾岸: AE SA QA KW BH OM
levant, the Levant, Levante, Eastern Mediterranean, بلاد الشام, المشرق: JO LB SY PS IL
middle-east, Middle East, Near East, Naher Osten, Nahost, Mittlerer Osten, Moyen-Orient, Proche-Orient, Oriente Medio, Oriente Médio, Medio Oriente, Midden-Oosten, Ближний Восток, 中東, 中东, 중동, الشرق الأوسط, MENA: +gulf +levant TR IQ IR YE EG
east-asia, East Asia, Ostasien, Asie de l'Est, Asia Oriental, Ásia Oriental, Far East, 東アジア, 동아시아, 東亞, 东亚: JP KR CN TW HK MO MN
southeast-asia, Southeast Asia, South-East Asia, Südostasien, Asie du Sud-Est, Sudeste Asiático, ASEAN, Asia Tenggara, Đông Nam Á, 東南アジア, 东南亚, 동남아시아, 동남아: VN TH MY SG ID PH KH LA MM BN TL
south-asia, South Asia, Südasien, Asie du Sud, Indian subcontinent, दक्षिण एशिया, 南アジア, 南亚: IN PK BD LK NP BT MV AF
central-asia, Central Asia, Zentralasien, Asie centrale, Asia Central, Центральная Азия, Орталық Азия, 中央アジア, 中亚: KZ UZ KG TJ TM
oceania, Oceania, Ozeanien, Océanie, Oceanía, Australasia, ANZ, Australia and New Zealand, Australia, New Zealand and the Pacific, Pacific Islands, Aotearoa, オセアニア, 大洋洲: AU NZ FJ PG WS TO VU SB NC PF CK KI
asia-pacific, Asia Pacific, APAC, Asia and Oceania, Asien-Pazifik, Asie-Pacifique, Asia Pacífico, アジア太平洋, 亚太: +east-asia +southeast-asia +south-asia +central-asia +oceania
asia, Asien, Asie, Ásia, アジア, 亚洲, 아시아, آسيا: +east-asia +southeast-asia +south-asia +central-asia
`;

const byId = new Map<string, WorldRegion>();
for (const line of LINES.trim().split('\n')) {
  const [names = '', members = ''] = line.split(': ');
  const list = names.split(', ');
  const countries = members
    .split(' ')
    .flatMap((word) => (word.startsWith('+') ? (byId.get(word.slice(1))?.countries ?? []) : [word]));
  byId.set(list[0] ?? '', { names: list, countries: [...new Set(countries)] });
}

const byName = new Map(
  [...byId.values()].flatMap((region) => region.names.map((name) => [fold(name), region])),
);

/** The region behind a name, in any spelling. */
export function worldRegion(name: string): WorldRegion | undefined {
  return byName.get(fold(name));
}
