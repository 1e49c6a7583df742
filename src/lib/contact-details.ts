/** Mail addresses and phone numbers in running text: what harvesters look for, and what people regret to have published. */

export interface ContactDetail {
  readonly kind: 'mail address' | 'phone number';
  readonly text: string;
}

const MAIL = /[\p{L}\p{N}][\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
/** `ada (at) acme (dot) example` and its like. */
const DISGUISED_MAIL =
  /[\p{L}\p{N}][\w.+-]{0,63} ?[[({] ?at ?[\])}] ?[\p{L}\p{N}-]{1,63}(?: ?(?:[[({] ?dot ?[\])}]|\.) ?[\p{L}\p{N}-]{1,63}){1,4}/giu;
/** Digits in groups, behind a country code, an area code in brackets, a trunk zero or a word that announces them. */
const PHONE =
  /(?<![\w/.=-])(?:\+\d{1,3}|\(\d{2,5}\)|00[1-9]\d{0,2}|0\d{1,5}(?=[ /-])|(?:tel|phone|call|mobile|fax|whatsapp|sms)[.:]? {0,2}\+?\d{1,5})(?:[ ()/.-]{0,3}\d{1,6}){2,6}(?![\w/])/giu;
const ADDRESSES = /https?:\/\/[^\s)>\]]+/g;

/** What each pattern needs at least: looking for it first is far cheaper, and most texts hold none of it. */
const SIGNS = { mail: /@/, disguised: /[[({] ?at ?[\])}]/i, phone: /\d(?:\D{0,4}\d){3}/ } as const;

/** All of them, in the order in which they stand; text inside web addresses does not count. */
export function findContactDetails(text: string): ContactDetail[] {
  const prose = text.replace(ADDRESSES, (address) => ' '.repeat(address.length));
  const found = [
    ...matches(prose, SIGNS.mail, MAIL, 'mail address'),
    ...matches(prose, SIGNS.disguised, DISGUISED_MAIL, 'mail address'),
    ...matches(prose, SIGNS.phone, PHONE, 'phone number').filter(({ text: number }) => isPhoneNumber(number)),
  ];
  return found.sort((a, b) => a.at - b.at).map(({ kind, text: match }) => ({ kind, text: match }));
}

function matches(prose: string, sign: RegExp, pattern: RegExp, kind: ContactDetail['kind']) {
  if (!sign.test(prose)) return [];
  return [...prose.matchAll(pattern)].map(({ 0: match, index }) => ({ kind, text: match.trim(), at: index }));
}

/** Numbers have 7 to 15 digits (ITU-T E.164); dates and years in brackets look alike otherwise. */
function isPhoneNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 7 && digits.length <= 15 && !/\d{4}-\d{2}-\d{2}|^\(?(?:19|20)\d{2}\)?\D/.test(text);
}
