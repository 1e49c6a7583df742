/** The words of a profile, as the full-text index gets them. */
import type { Hub } from '#domain/hub.ts';
import type { Partner } from '#domain/partner.ts';
import { FACETS } from './facets.ts';
import type { ValuesByFacet } from './record.ts';

/** Name and headline first, then what the partner does, then everything else that the profile page shows. */
export function fullText({ profile, body }: Partner, values: ValuesByFacet, hub: Hub): string {
  const paragraphs = [
    profile.name,
    profile.headline,
    ...FACETS.filter(({ searched }) => searched > 0).map((facet) =>
      (values.get(facet.key) ?? [])
        .flatMap((value) => [facet.label(value, hub), ...facet.aliases(value, hub)])
        .join(', '),
    ),
    plainText(body),
    ...(profile.caseStudies ?? []).map(({ client, task, result, challenge, approach }) =>
      [`${client}.`, task, result, challenge, approach].filter(Boolean).join(' '),
    ),
    ...(profile.references ?? []).map(({ client, quote }) => `${client}. ${quote}`),
    ...(profile.people ?? []).map(({ name, role }) => `${name}, ${role}`),
    ...(profile.channels ?? []).map(({ name }) => name),
  ];
  return paragraphs.filter(Boolean).join('\n');
}

/** Markdown without its marks. Only its words count: the result is searched, never shown. */
export function plainText(markdown: string): string {
  return withoutComments(markdown)
    .replace(/<\/?[a-zA-Z][^<>]*>/g, ' ')
    .replace(/\]\([^()\s]*(?:\s+"[^"]*")?\)/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[`*_#>|~[\]!\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Hidden words must not be found. Linear in the length, unlike a regular expression over unclosed comments. */
function withoutComments(markdown: string): string {
  const [shown = '', ...comments] = markdown.split('<!--');
  return [shown, ...comments.map((piece) => piece.split('-->').slice(1).join('-->'))].join(' ');
}
