import { fold } from '#lib/text.ts';

/** A slug as the index spells it: nothing where it follows from the name, `-…` where it only goes on after that. */
export function shortenSlug(slug: string, name: string): string {
  const usual = slugOfName(name);
  const rest = slug.slice(usual.length);
  return slug.startsWith(usual) && (rest === '' || rest.startsWith('-')) ? rest : slug;
}

/** The inverse of `shortenSlug`; no slug begins with a hyphen. */
export function expandSlug(short: string, name: string): string {
  return short === '' || short.startsWith('-') ? slugOfName(name) + short : short;
}

function slugOfName(name: string): string {
  return fold(name).replaceAll(' ', '-');
}
