/** Names of synthetic partners and people, in several scripts, each with the Latin form that makes its address. */
import { fold } from '#lib/text.ts';
import type { Random } from './random.ts';

export interface Name {
  readonly shown: string;
  /** Lower-case letters, digits and hyphens. */
  readonly slug: string;
}

/** Beginnings and endings by language: `shown` or `shown=latin`. Other languages use Latin ones. */
const SCRIPTS: Readonly<
  Record<string, { readonly first: string; readonly last: string; readonly gap: string }>
> = {
  ja: {
    first: '青葉=aoba 桜井=sakurai 高橋=takahashi 北星=hokusei 山吹=yamabuki 白川=shirakawa',
    last: '設計=sekkei 工房=kobo 企画=kikaku 研究所=kenkyujo',
    gap: '',
  },
  zh: {
    first: '青云=qingyun 明德=mingde 远山=yuanshan 新桥=xinqiao 海纳=haina 北辰=beichen',
    last: '咨询=zixun 科技=keji 工作室=gongzuoshi 顾问=guwen',
    gap: '',
  },
  ko: {
    first: '한빛=hanbit 가온=gaon 누리=nuri 새벽=saebyeok 다온=daon',
    last: '스튜디오=studio 연구소=lab 컨설팅=consulting',
    gap: ' ',
  },
  uk: {
    first: 'Світанок=svitanok Дніпро=dnipro Калина=kalyna Обрій=obrii Вежа=vezha',
    last: 'Студія=studiya Бюро=buro Майстерня=maisternia',
    gap: ' ',
  },
  bg: { first: 'Изток=iztok Витоша=vitosha Родопи=rodopi', last: 'Студио=studio Бюро=byuro', gap: ' ' },
  el: {
    first: 'Αιγαίο=aigaio Ορίζοντας=orizontas Πυξίδα=pyxida Κύμα=kyma',
    last: 'Στούντιο=stountio Σύμβουλοι=symvouloi',
    gap: ' ',
  },
  ar: {
    first: 'الأفق=alufuq النخيل=alnakheel البوصلة=albawsala الجسر=aljisr',
    last: 'للاستشارات=consulting للتقنية=tech للتدريب=training',
    gap: ' ',
  },
  he: { first: 'אופק=ofek גשר=gesher מצפן=matspen תמר=tamar', last: 'ייעוץ=yeuts סטודיו=studio', gap: ' ' },
  hi: {
    first: 'दिशा=disha उदय=uday सेतु=setu नवरंग=navrang',
    last: 'परामर्श=paramarsh स्टूडियो=studio',
    gap: ' ',
  },
  th: { first: 'รุ่งเรือง=rungrueang ดาวเหนือ=daonuea สะพาน=saphan', last: 'สตูดิโอ=studio', gap: ' ' },
};

const STARTS =
  'Al Bel Cor Dra El Fen Gal Hol Ir Jas Kel Lun Mar Nor Or Pel Quin Ros Sol Tam Ul Ver Wes Xan Yar Zel Bra Cli Dun Est';
const MIDDLES = 'a e i o u an en in on ar er ir or al el il ol am em';
const ENDS =
  'dale ford wick ton mere holm berg stad vik feld brook gate son sen ova ski ez aro elli ière őr ström ão';
const SUFFIXES = `Studio, Partners, Consulting, & Co, Works, Digital, Group, Labs, Advisory, Collective, Systems,
Projects, Office, Solutions, Guild, Practice, Associates, Bureau, Agency, Network`;
const GIVEN = `Amara Björn Chloë Daniela Emeka Fatima Giulia Hana Ivan João Kenji Leïla Mateo Noor Olga Priya Quentin
Rosa Søren Thu Umut Violeta Wanjiru Xiomara Yusuf Zsófia`;

const words = (list: string): string[] => list.split(/\s+/);
const starts = words(STARTS);
const middles = words(MIDDLES);
const ends = words(ENDS);
const suffixes = SUFFIXES.split(/,\s+/);
const given = words(GIVEN);

/** An invented proper noun, as a family or a client may be called. */
export function properNoun(random: Random): string {
  return random.pick(starts) + random.pick(middles) + random.pick(ends);
}

export function personName(random: Random): string {
  return `${random.pick(given)} ${properNoun(random)}`;
}

/** A partner's name in the script of one of its languages, or else in Latin letters. */
export function partnerName(random: Random, language: string): Name {
  const script = SCRIPTS[language];
  if (!script || random.chance(0.2)) return latinName(random, random.chance(0.18));
  const [first, firstLatin] = spelled(random.pick(words(script.first)));
  const [last, lastLatin] = spelled(random.pick(words(script.last)));
  const family = properNoun(random);
  return {
    shown: `${first}${script.gap}${last} ${family}`,
    slug: toSlug(`${firstLatin} ${lastLatin} ${family}`),
  };
}

function latinName(random: Random, person: boolean): Name {
  const noun = properNoun(random);
  const shown = person ? `${random.pick(given)} ${noun}` : `${noun} ${random.zipf(suffixes)}`;
  return { shown, slug: toSlug(shown) };
}

function spelled(entry: string): [string, string] {
  const [shown = '', latin = ''] = entry.split('=');
  return [shown, latin];
}

function toSlug(text: string): string {
  const ascii = fold(text.replaceAll('ø', 'o').replaceAll('&', 'and')).replace(/[^a-z0-9]+/g, '-');
  return ascii.slice(0, 40).replace(/^-+|-+$/g, '');
}
