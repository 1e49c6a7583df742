/** The name under which a logo is kept, by what its bytes are and not by what anybody called it. */
import { faultOfLogo, LOGO_FORMATS } from '#images/logo-format.ts';

/** As `logo.png`; undefined when the bytes are no logo, or too many. */
export function nameLogo(bytes: Uint8Array): string | undefined {
  const format = LOGO_FORMATS.find((one) => faultOfLogo(bytes, one) === undefined);
  return format && `logo.${format}`;
}
