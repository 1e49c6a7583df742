/** One page of each kind; profiles of each sort of trouble. */

export const PROFILES = {
  full: '/partners/northlight-studio/',
  bare: '/partners/bare-minimum/',
  left: '/partners/old-mill/',
  unclaimed: '/partners/pinecone-training/',
  hostile: '/partners/hostile-markdown/',
  longest: '/partners/longest-name/',
  unbroken: '/partners/unbroken-word/',
  arabic: '/partners/palm-studio/',
  japanese: '/partners/aozora-keikaku/',
} as const;

export const PAGES = {
  home: '/',
  directory: '/experts/',
  landing: '/experts/expertise/planning/',
  map: '/map/',
  match: '/match/',
  'part of the world': '/map/europe/',
  'partners without a place': '/map/unplaced/',
  profile: PROFILES.full,
  'bare profile': PROFILES.bare,
  'profile of a partner that left': PROFILES.left,
  comparison: '/compare/?compare=northlight-studio,palm-studio,longest-name',
  'shared shortlist': '/shortlist/#list=northlight-studio.longest-name',
  ranking: '/ranking/',
  tiers: '/tiers/',
  'JSON API': '/api/',
  wanted: '/wanted/',
  embed: '/embed/',
  'card in a frame': '/embed/partners/northlight-studio/',
  error: '/404.html',
} as const;
