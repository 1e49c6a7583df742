/** Where a prospect's request goes, for the hub's contact mode. */
import type { Partner } from '#domain/partner.ts';
import type { Settings } from '#domain/settings.ts';

export interface ContactPage {
  readonly kind: 'form' | 'booking' | 'website';
  readonly href: string;
}

export interface ContactPlan {
  /** Who reads it first. */
  readonly receiver: 'program' | 'partner';
  /** Takes the form by a plain POST. Without it the form only makes the text. */
  readonly endpoint?: string | undefined;
  /** A public mail address: the program's, or one that the partner opted to publish. */
  readonly address?: string | undefined;
  /** The partner's own pages, best first. Never empty: the website is always there. */
  readonly pages: readonly ContactPage[];
}

export function toContactPlan({ profile }: Partner, { contact }: Settings): ContactPlan {
  const { contact: own = {}, website } = profile;
  const pages = ownPages(own, website);
  if (contact.mode === 'form') return { receiver: 'program', endpoint: contact.endpoint, pages: [] };
  if (contact.mode === 'mail') return { receiver: 'program', address: contact.address, pages: [] };
  const address = own.publishEmail ? own.email : undefined;
  return { receiver: 'partner', endpoint: own.endpoint, address, pages };
}

function ownPages({ form, booking }: NonNullable<Partner['profile']['contact']>, website: string) {
  return [
    ...(form ? [{ kind: 'form', href: form } as const] : []),
    ...(booking ? [{ kind: 'booking', href: booking } as const] : []),
    { kind: 'website', href: website } as const,
  ];
}
