/** A prospect's brief as a message: for a mail link, for copying, for other forms. Runs in the browser. */
import { BRIEF_FIELDS, type Brief } from '#domain/brief.ts';
import type { TextKey } from '#texts/catalogues.ts';
import type { Translate } from '#texts/translate.ts';

export interface Request {
  readonly brief: Brief;
  /** The partner, as it is shown. */
  readonly partner: string;
  /** Absolute address of its profile. */
  readonly page: string;
  readonly reference: string;
}

export interface BriefText {
  readonly subject: string;
  readonly body: string;
}

type T = Translate<Extract<TextKey, `brief.${string}`>>;

/** Long texts stand alone; short answers follow their label on a line each. Empty ones are left out. */
export function toBriefText({ brief, partner, page, reference }: Request, t: T): BriefText {
  const line = (label: string, value: string) => t('brief.line', { label, value });
  const answers = BRIEF_FIELDS.filter((field) => !['what', 'message'].includes(field) && brief[field].trim());
  const paragraphs = [
    brief.what.trim(),
    answers.map((field) => line(t(`brief.${field}`).replace(/[?؟]$/, ''), brief[field].trim())).join('\n'),
    brief.message.trim(),
    [line(t('brief.reference'), reference), line(t('brief.found'), page)].join('\n'),
  ];
  return {
    subject: t('brief.subject', { name: partner, reference }),
    body: paragraphs.filter(Boolean).join('\n\n'),
  };
}

/** Characters of a mail link that every mail program takes. */
const MAIL_LIMIT = 1_900;

/** A link that opens the reader's mail program (RFC 6068); `undefined` when the text is too long for one. */
export function toMailLink(address: string, { subject, body }: BriefText): string | undefined {
  const to = encodeURIComponent(address).replace('%40', '@');
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  const link = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${text}`;
  return link.length <= MAIL_LIMIT ? link : undefined;
}

/** The campaign that a lead belongs to, in the words of web analytics. `source` is the host of the hub. */
export function campaignOf(source: string) {
  return { utm_source: source, utm_medium: 'partner-directory', utm_campaign: 'introduction' } as const;
}

/** `page` with what lets program and partner match the lead later. */
export function withCampaign(page: string, source: string, reference?: string): string {
  const url = new URL(page);
  for (const [name, value] of Object.entries(campaignOf(source))) url.searchParams.set(name, value);
  if (reference) url.searchParams.set('reference', reference);
  return url.href;
}
