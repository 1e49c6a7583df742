/**
 * `<working-hours>`: lays a partner's working day over the reader's, by the reader's clock. It brings its few words
 * along, so that a profile needs neither the catalogue nor what formats it.
 */
import { offsetAt, type SharedDay, type Span, sharedDay } from '#lib/working-hours.ts';

const SVG = 'http://www.w3.org/2000/svg';

class WorkingHours extends HTMLElement {
  connectedCallback(): void {
    const now = Date.now();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const theirs = offsetAt(this.dataset['zone'] ?? '', now);
    const own = offsetAt(timeZone, now);
    const picture = this.querySelector('svg');
    if (theirs === undefined || own === undefined || !picture) return;
    const day = sharedDay(theirs, own);
    this.#say(day, timeZone, picture);
    picture.replaceChildren(
      bar({ from: 0, to: 1440 }, 'night'),
      ...day.theirs.map((span) => bar(span, 'theirs')),
      ...day.shared.map((span) => bar(span, 'shared')),
    );
    picture.parentElement?.removeAttribute('hidden');
  }

  #say({ theirs, minutes }: SharedDay, timeZone: string, picture: SVGElement): void {
    const { words = '', picture: inWords = '' } = this.dataset;
    const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
    const hours = inDigits(minutes / 60, { style: 'unit', unit: 'hour', unitDisplay: 'long' });
    const from = clock(theirs[0]?.from ?? 0);
    const to = clock(theirs.at(-1)?.to ?? 0);
    this.querySelector('p')?.prepend(`${fill(words, { city, hours })} `);
    picture.setAttribute('aria-label', fill(inWords, { from, to, hours }));
  }
}

/** Values stand apart from the direction of the words around them. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `\u2068${values[name] ?? ''}\u2069`);
}

function bar({ from, to }: Span, kind: string): SVGRectElement {
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('class', kind);
  rect.setAttribute('x', String(from));
  rect.setAttribute('width', String(to - from));
  rect.setAttribute('height', '24');
  return rect;
}

/** `90` → `01:30`. */
function clock(minutes: number): string {
  const two = (number: number) => inDigits(number, { minimumIntegerDigits: 2 });
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** As the language of the page writes numbers. */
function inDigits(number: number, options: Intl.NumberFormatOptions): string {
  return number.toLocaleString(document.documentElement.lang, options);
}

customElements.define('working-hours', WorkingHours);
