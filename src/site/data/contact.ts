/** Ways to reach a partner, best first, for the hub's contact mode. Never empty: the website is always there. */
import type { Partner } from '#domain/partner.ts';
import type { Settings } from '#domain/settings.ts';
import { hostOf } from '#domain/web-address.ts';

export interface ContactWay {
  readonly href: string;
  readonly label: string;
  /** Where the message goes. */
  readonly note: string;
}

export function toContactWays({ slug, profile }: Partner, { contact, name }: Settings): ContactWay[] {
  if (contact.mode === 'form') {
    const href = `${contact.endpoint}?partner=${slug}`;
    return [
      { href, label: 'Request an introduction', note: `${name} receives your message and passes it on.` },
    ];
  }
  if (contact.mode === 'mail') {
    const subject = encodeURIComponent(`Introduction to ${profile.name}`);
    return [
      {
        href: `mailto:${contact.address}?subject=${subject}`,
        label: `Write to ${contact.address}`,
        note: `${name} receives your message and passes it on.`,
      },
    ];
  }
  return ownWays(profile);
}

function ownWays({ contact = {}, website }: Partner['profile']): ContactWay[] {
  const note = 'Your message goes straight to the partner; nothing is stored here.';
  const ways = [
    contact.form && { href: contact.form, label: 'Write to them', note },
    contact.booking && { href: contact.booking, label: 'Book a first talk', note },
    contact.email && contact.publishEmail && { href: `mailto:${contact.email}`, label: contact.email, note },
    { href: website, label: `Visit ${hostOf(website)}`, note: 'You leave this site.' },
  ];
  return ways.filter((way) => typeof way === 'object');
}
