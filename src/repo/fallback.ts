/** Stand-ins for settings files that are missing or broken, so that checks of all other files can go on. */
import type { Ranking } from '#domain/ranking.ts';
import type { Settings } from '#domain/settings.ts';
import type { Tier } from '#domain/tier.ts';

const settings: Settings = {
  name: 'Hub',
  tagline: 'Unreadable settings',
  description: 'Unreadable settings',
  site: 'https://hub.example',
  locale: 'en',
  texts: { directoryTitle: 'Experts', directoryLede: 'Experts', searchHint: 'Search', footer: 'Hub' },
  navigation: [],
  theme: { brand: { hue: 163, chroma: 0.088 }, signal: { hue: 38, chroma: 0.165 } },
  contact: { mode: 'partner' },
};
const tier: Tier = {
  id: 'listed',
  name: 'Listed',
  summary: 'Listed',
  requirements: [],
  ring: 'plain',
  rank: 0,
};
const ranking: Ranking = { signals: [], neverCounts: [] };

/** Never published: whoever needs one of these has a Problem of severity `error` beside it. */
export const fallback = { settings, tier, ranking } as const;
