/** The element that other sites embed, as one file. */
import { localesOf } from '#domain/localise.ts';
import { textsOf } from '#texts/catalogues.ts';
import { toColours } from '#theme/css.ts';
import type { TokenName } from '#theme/palette.ts';
import source from '../client/partner-card.js?raw';
import { getHub } from './hub.ts';

const COLOURS: readonly TokenName[] = ['sheet', 'ink', 'ink-2', 'rule', 'brand', 'signal'];

/** The element's source, with the hub's words and colours behind it. */
export async function toCardScript(): Promise<string> {
  const hub = await getHub();
  const { settings } = hub;
  const words = localesOf(hub).map((locale) => {
    const t = textsOf(locale);
    return [
      locale.split('-', 1)[0],
      {
        tier: t('exports.card.tier', { program: settings.name }),
        profile: t('exports.card.profile'),
        missing: t('exports.card.missing'),
        unreachable: t('exports.card.unreachable'),
      },
    ];
  });
  const call = JSON.stringify({
    words: Object.fromEntries(words),
    colours: toColours(settings.theme, COLOURS),
  });
  return `${source}\ndefinePartnerCard(${call});\n`;
}
