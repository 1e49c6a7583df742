/** The draft of a brief: kept for this tab alone, and only where the browser lets us. */
import { BRIEF_FIELDS, type Brief } from '#domain/brief.ts';

const REFERENCE = 'guildhall.reference';
const draftKey = (slug: string): string => `guildhall.brief.${slug}`;

export interface Draft {
  read(): Partial<Brief>;
  keep(brief: Brief): void;
  forget(): void;
}

export function openDraft(slug: string): Draft {
  return {
    read: () => parse(attempt(() => sessionStorage.getItem(draftKey(slug))) ?? '{}'),
    keep: (brief) => void attempt(() => sessionStorage.setItem(draftKey(slug), JSON.stringify(brief))),
    forget: () => void attempt(() => sessionStorage.removeItem(draftKey(slug))),
  };
}

/** For the page that says that a request was sent. */
export function rememberReference(reference: string): void {
  attempt(() => sessionStorage.setItem(REFERENCE, reference));
}

/** The last reference; after that nothing of any brief is left. */
export function takeReference(): string {
  const reference = attempt(() => sessionStorage.getItem(REFERENCE)) ?? '';
  attempt(() => {
    for (const key of Object.keys(sessionStorage)) {
      if (key === REFERENCE || key.startsWith(draftKey(''))) sessionStorage.removeItem(key);
    }
  });
  return reference;
}

export function readBrief(form: HTMLFormElement): Brief {
  const data = new FormData(form);
  const entries = BRIEF_FIELDS.map((field) => [field, String(data.get(field) ?? '')]);
  return Object.fromEntries(entries) as Record<keyof Brief, string>;
}

export function fillIn(form: HTMLFormElement, brief: Partial<Brief>): void {
  for (const field of BRIEF_FIELDS) {
    const control = form.elements.namedItem(field);
    const value = brief[field];
    if (value !== undefined && control && 'value' in control) control.value = value;
  }
}

/** What an earlier version, or somebody else, left there is no reason to fail. */
function parse(json: string): Partial<Brief> {
  const stored: unknown = attempt(() => JSON.parse(json));
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => typeof value === 'string'));
}

/** Storage may be switched off or full; the form works without it. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
