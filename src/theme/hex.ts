import { toDisplay } from './contrast.ts';
import type { Oklch } from './palette.ts';

/** A colour as `#0a5c43`, for pictures: their renderers do not read OKLCH. */
export function toHex(colour: Oklch): string {
  return toDisplay(colour).toString({ format: 'hex', collapse: false });
}
