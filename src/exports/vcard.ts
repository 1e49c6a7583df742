/** A partner as a contact card. Source: vCard 4.0 (RFC 6350), with the contact form of RFC 8605. */
import { departureOf } from '#domain/departure.ts';
import { findTerm, type Hub } from '#domain/hub.ts';
import { isPerson, type Partner, type Profile } from '#domain/partner.ts';
import { countryName, formatDate } from '#lib/intl.ts';
import { textsOf } from '#texts/catalogues.ts';
import { type ExportContext, pageAddress } from './context.ts';

/** Octets of a line without its break. */
const LONGEST_LINE = 75;

/** The whole file. A partner that is gone has only its name, the day and its page. */
export function toVcard(partner: Partner, context: ExportContext): string {
  const { slug, profile, logo } = partner;
  const page = pageAddress(context, slug);
  const gone = goneNote(partner, context.hub);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${isPerson(profile) ? 'individual' : 'org'}`,
    `FN:${text(profile.name)}`,
    ...(isPerson(profile) ? [] : [`ORG:${text(profile.name)}`]),
    ...(gone ? [`NOTE:${text(gone)}`] : factLines(profile, context.hub)),
    ...(logo && !gone ? [`LOGO;MEDIATYPE=image/webp:${context.root}logos/${slug}.webp`] : []),
    `URL:${page}`,
    `UID:${page}`,
    `SOURCE:${context.root}partners/${slug}.vcf`,
    `REV:${profile.confirmed.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function goneNote(partner: Partner, { settings }: Hub): string | undefined {
  const departure = departureOf(partner);
  const { locale, name } = settings;
  return (
    departure && textsOf(locale)('exports.left', { program: name, date: formatDate(departure.on, locale) })
  );
}

function factLines(profile: Profile, hub: Hub): string[] {
  const { headline, website, base, languages = [], contact = {}, expertise, links = [] } = profile;
  const names = expertise.map((id) => findTerm(hub, 'expertise', id)?.name ?? id);
  const country = base && countryName(base.country, hub.settings.locale);
  return [
    `NOTE:${text(headline)}`,
    ...(base ? [`ADR:;;;${text(base.city ?? '')};;;${text(country ?? '')}`] : []),
    ...(base?.timeZone ? [`TZ:${text(base.timeZone)}`] : []),
    ...languages.map((tag, at) => `LANG;PREF=${at + 1}:${tag}`),
    ...(contact.email && contact.publishEmail ? [`EMAIL:${text(contact.email)}`] : []),
    ...(contact.form ? [`CONTACT-URI:${contact.form}`] : []),
    `CATEGORIES:${names.map(text).join(',')}`,
    ...[website, ...links.map(({ url }) => url)].map((url) => `URL:${url}`),
  ];
}

/** A text value: what separates values and parts of them is escaped (section 3.4), control characters are dropped. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line so that no part is longer than 75 octets, and no character is taken apart (section 3.2). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
