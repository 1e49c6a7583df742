/** Names of cities in other languages than their own: `country name in the gazetteer: other names`. */
const LINES = `
AE Dubai: دبي|Dubái|Dubaï|迪拜|ドバイ
AE Abu Dhabi: أبو ظبي|أبوظبي|Abou Dabi
AM Yerevan: Երևան|Ереван|Eriwan
AR Buenos Aires: 布宜诺斯艾利斯|ブエノスアイレス
AT Vienna: Vienne|Viena|Wenen|Wiedeń|Vídeň|Вена|ウィーン|维也纳|빈
AU Sydney: シドニー|悉尼|시드니
AU Melbourne: メルボルン|墨尔本
BD Dhaka: ঢাকা|Dacca
BE Brussels: Brüssel|Bruselas|Bruxelas|Bruksela|Брюссель|ブリュッセル|布鲁塞尔
BG Sofia: София
BR São Paulo: San Pablo|サンパウロ|圣保罗
BR Rio de Janeiro: Rio
BY Minsk: Минск|Мінск
CA Montréal: Montreal|モントリオール|蒙特利尔
CH Zürich: Zurich|Zúrich|Zurigo|Zuerich|Цюрих|チューリッヒ|苏黎世
CH Genève: Ginebra|Genebra|Ginevra|Женева|ジュネーブ|日内瓦
CH Bern: Berna
CN Beijing: 北京|Pékin|Pekín|Pequim|Pechino
CN Shanghai: 上海|Schanghai|Shanghái|Xangai
CN Shenzhen: 深圳
CN Guangzhou: 广州
CN Hangzhou: 杭州
CN Chengdu: 成都
CO Bogotá: Bogota|Santafé de Bogotá
CZ Prague: Praze|Prahy|Praga|Прага|プラハ|布拉格
CZ Brno: Brünn|Brně
DE Berlin: Берлин|ベルリン|柏林|베를린|برلين|Berlín|Berlim
DE Munich: Monaco di Baviera|Múnich|Munique|Mnichov|Monachium|Мюнхен|ミュンヘン|慕尼黑|뮌헨|ميونخ
DE Hamburg: Hambourg|Hamburgo|Amburgo|Гамбург|ハンブルク|汉堡
DE Köln: Colonia|Colônia|Keulen|Кёльн|ケルン
DE Frankfurt am Main: Francfort|Fráncfort|フランクフルト
DE Dresden: Dresde|Drážďany|Drezno
DE Leipzig: Lipsk|Lipsko
DK Copenhagen: Kopenhagen|Copenhague|Kopenhaga|Kodaň|Köpenhamn|Kööpenhamina|コペンハーゲン
DZ Algiers: الجزائر العاصمة|Alger|Argel|Algier
EE Tallinn: Таллин
EG Cairo: القاهرة|Kairo|Le Caire|El Cairo|Il Cairo|Каир|カイロ
EG Alexandria: الإسكندرية|الاسكندرية|Alexandrie|Alejandría
ES Madrid: マドリード|马德里|Мадрид
ES Barcelona: Barcelone|バルセロナ|巴塞罗那|Барселона
ES Sevilla: Séville
ET Mek'ele: Mekelle|Mekele|መቐለ
ET Addis Ababa: አዲስ አበባ|Addis Abeba|Addis-Abeba|Adís Abeba
FI Helsinki: Helsingfors|Helsingissä|Helsingistä|Хельсинки
FI Tampere: Tampereella|Tammerfors
FI Turku: Åbo|Turussa
FR Paris: París|Parigi|Parijs|Paryż|Paříž|Париж|パリ|巴黎|파리|باريس
FR Lyon: Lyons|Lione
FR Marseille: Marseilles|Marsella|Marsiglia
FR Strasbourg: Straßburg|Estrasburgo
GB London: Londres|Londra|Londen|Londyn|Londýn|Лондон|ロンドン|伦敦|倫敦|런던|لندن
GB Edinburgh: Édimbourg|Edimburgo
GE Tbilisi: თბილისი|Тбилиси|Tiflis
GR Athens: Αθήνα|Athen|Athènes|Atenas|Atene|Ateny|Athény|Афины|アテネ|雅典
GR Thessaloníki: Θεσσαλονίκη|Thessaloniki|Saloniki|Salónica
HK Hong Kong: 香港|Hongkong|ホンコン
HU Budapest: Budapešť|Budapeszt|Будапешт
ID Jakarta: ジャカルタ|雅加达|Yakarta
IE Luimneach: Limerick
IE Gaillimh: Galway
IE Dublin: Baile Átha Cliath|Dublín|Dublino
IL Tel Aviv: תל אביב|תל־אביב
IL Haifa: חיפה|حيفا
IL Jerusalem: ירושלים|القدس|Gerusalemme|Jérusalem
IN Mumbai: मुंबई|ムンバイ
IN Delhi: दिल्ली|New Delhi|नई दिल्ली|Neu-Delhi|Nueva Delhi
IN Pune: पुणे
IN Bengaluru: बेंगलुरु|ಬೆಂಗಳೂರು
IN Chennai: சென்னை
IN Hyderabad: हैदराबाद
IQ Baghdad: بغداد|Bagdad
IR Tehran: تهران|Teheran|Tehrān
IT Milan: Mailand|Milán|Milão|Milaan|Mediolan|Милан|ミラノ|米兰
IT Rome: Rom|Řím|Rzym|Рим|ローマ|罗马
IT Florence: Florenz|Florencia
IT Venice: Venedig|Venise|Venecia
IT Turin: Turín|トリノ
IT Naples: Neapel|Nápoles
IT Genoa: Genua|Gênes
JO Amman: عمان الأردن|عمّان|Ammán
JP Tokyo: 東京|东京|東京都|Tokio|Tóquio|도쿄|Токио|طوكيو
JP Osaka: Ōsaka|大阪|오사카
JP Kyoto: 京都|Kioto|Quioto|교토
JP Nagoya: 名古屋
JP Yokohama: 横浜
JP Fukuoka: 福岡
JP Sapporo: 札幌
JP Kobe: Kōbe|神戸
JP Hiroshima: 広島
KE Nairobi: ナイロビ|内罗毕|نيروبي
KR Seoul: 서울|Seúl|Séoul|Seul|ソウル|首尔|首爾|Сеул
KR Busan: 부산|Pusan|釜山
KR Incheon: 인천|仁川
KR Daegu: 대구
KR Daejeon: 대전
KW Kuwait City: الكويت العاصمة|مدينة الكويت
KZ Almaty: Алматы|Alma-Ata|Алма-Ата
KZ Nur-Sultan: Нур-Султан|Астана
LB Beirut: بيروت|Beyrouth|Beirute
LT Vilnius: Wilna|Wilno|Вильнюс
LU Luxembourg: Luxemburg Stadt|Luxembourg City|Luxembourg-Ville
LV Riga: Rīga|Рига
MA Casablanca: الدار البيضاء
MA Marrakesh: مراكش|Marrakech|Marraquexe|Marrakesch
MA Rabat: الرباط
MA Fès: فاس|Fes|Fez
MX Mexico City: メキシコシティ|Mexico-Stadt|Mexico D.F.|Città del Messico|Cidade do México|Mexico|墨西哥城
MX Santiago de Querétaro: Querétaro|Queretaro
MY Kuala Lumpur: KL|吉隆坡|クアラルンプール
MY Malacca: Melaka|Malaka
MY George Town: Georgetown Penang|槟城|檳城
NG Lagos: لاغوس
NL Amsterdam: Ámsterdam|Amsterdã|アムステルダム|阿姆斯特丹
NL The Hague: La Haye|La Haya|Haia|L'Aia|s-Gravenhage
PE Lima: リマ
PH Iloilo: Iloilo City
PK Karachi: کراچی
PK Lahore: لاہور
PL Warsaw: Warschau|Varsovie|Varsovia|Varsavia|Varšava|Варшава|ワルシャワ
PL Kraków: Krakau|Cracovie|Cracovia|Krakov|Краков
PL Wrocław: Breslau
PL Gdańsk: Danzig
PL Łódź: Łodzi|Lodz
PT Lisbon: Lissabon|Lisbonne|Lisbona|Lizbona|Лиссабон|リスボン|里斯本
QA Doha: الدوحة|Doha|Ad Dawhah|ドーハ
RO Bucharest: Bukarest|Bucarest|Bucareste|Bukareszt|Бухарест
RS Belgrade: Београд|Belgrad|Belgrado
RU Moscow: Москва|Moskau|Moscou|Moscú|Moscovo|Mosca|モスクワ
RU Saint Petersburg: Санкт-Петербург
SA Riyadh: الرياض|Riad|Ar Riyad|リヤド
SA Jeddah: جدة|Dschidda|Djeddah
SE Stockholm: Estocolmo|Stoccolma|Tukholma|Sztokholm|Стокгольм|ストックホルム
SE Göteborg: Goeteborg|Gotemburgo
SE Malmö: Malmo|Malmoe
SG Singapore: 新加坡|シンガポール|싱가포르|Singapur|Singapour|Singapura
SN Dakar: داكار|ダカール
TH Bangkok: กรุงเทพ|กรุงเทพมหานคร|バンコク|曼谷|방콕
TN Tunis: تونس العاصمة|Túnez capital
TR Istanbul: İstanbul|Estambul|Istambul|Стамбул|إسطنبول|イスタンブール
TR Ankara: أنقرة|アンカラ
TR İzmir: Izmir|Smyrna
TW Taipei: 台北|臺北|Taipeh|타이베이
TW Hsinchu: 新竹
TW Kaohsiung: 高雄
TW Taichung: 台中|臺中
TZ Dar es Salaam: Daressalam
UA Kyiv: Київ|Києві|Києва|Киев|Kyjiw|Kijów|Kyjev|キーウ
UA Lviv: Львів|Львові|Львова|Львов|Lwów|Lemberg|Lwiw|リヴィウ
UA Odessa: Odesa|Одеса|Одесса
UA Kharkiv: Харків|Харьков|Charkiw
UA Ternopil: Тернопіль|Тернополь|Tarnopol
UA Dnipro: Дніпро|Днепр
US New York City: Nueva York|Nova York|Nova Iorque|ニューヨーク|纽约|紐約|뉴욕|Нью-Йорк|نيويورك
US San Francisco: サンフランシスコ|旧金山
US Los Angeles: ロサンゼルス|洛杉矶
US Chicago: シカゴ|芝加哥
US Seattle: シアトル|西雅图
US Portland: Portland, Oregon
UZ Tashkent: Ташкент|Toshkent|Taschkent
VN Ho Chi Minh City: Thành phố Hồ Chí Minh|TP HCM|TPHCM|Sài Gòn|ホーチミン|胡志明市
VN Hanoi: Ha Noi|Hà Nội|ハノイ|河内
VN Da Nang: Đà Nẵng|Danang|ダナン|岘港
ZA Johannesburg: Joburg|Jozi|eGoli|Johannesbourg
ZA Cape Town: Kapstadt|Le Cap|Ciudad del Cabo|Kaapstad|eKapa
ZA Witbank: eMalahleni|Emalahleni
ZA Durban: eThekwini
`;

/** Country → gazetteer's name → names. */
export const FOREIGN_CITY_NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  Object.fromEntries(
    Object.entries(Object.groupBy(LINES.trim().split('\n'), (line) => line.slice(0, 2))).map(
      ([country, lines = []]) => [
        country,
        Object.fromEntries(
          lines.map((line): [string, string[]] => {
            const [place = '', names = ''] = line.split(': ');
            return [place.slice(3), names.split('|')];
          }),
        ),
      ],
    ),
  );
