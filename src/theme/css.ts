/** A theme as a style sheet of custom properties, the only thing that differs between two hubs' looks. */
import type { Theme } from '#domain/settings.ts';
import { type Oklch, type TokenName, toPalette } from './palette.ts';

interface Font {
  readonly family: string;
  readonly files?: readonly string[] | undefined;
}

const DEFAULT_FONTS: { display: Font; text: Font } = {
  display: { family: 'Bricolage Grotesque Variable' },
  text: { family: 'Instrument Sans Variable' },
};

/** `base`: path of the site, with both slashes; own font files are served below `brand/`. */
export function toThemeCss(theme: Theme, base: string): string {
  const { display, text }: { display: Font; text: Font } = theme.fonts ?? DEFAULT_FONTS;
  const knobs = [
    `--font-display:${quote(display.family)},"Display fallback",system-ui,sans-serif`,
    `--font-text:${quote(text.family)},"Text fallback",system-ui,sans-serif`,
    `--radius:${theme.radius ?? 3}px`,
  ];
  const faces = [display, text].flatMap((font) => toFontFaces(font, base));
  return `${faces.join('')}:root{${[toColours(theme), ...knobs].join(';')}}\n`;
}

/** Declarations of colours as custom properties that follow the colour scheme; all of them, or those that are named. */
export function toColours(theme: Theme, names?: readonly TokenName[]): string {
  return Object.entries(toPalette(theme))
    .filter(([name]) => !names || names.some((wanted) => wanted === name))
    .map(([name, { light, dark }]) => `--${name}:light-dark(${toCss(light)},${toCss(dark)})`)
    .join(';');
}

function toFontFaces({ family, files = [] }: Font, base: string): string[] {
  return files.map((file) => {
    const name = file.split('/').at(-1);
    return `@font-face{font-family:${quote(family)};src:url("${base}brand/${name}") format("woff2");font-weight:200 800;font-display:swap}`;
  });
}

function quote(family: string): string {
  return `"${family.replace(/[^\p{L}\p{N} -]/gu, '')}"`;
}

function toCss({ l, c, h }: Oklch): string {
  return `oklch(${l} ${c} ${h})`;
}
