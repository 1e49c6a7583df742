/** The page that says how to show a partner on another site. */
export const embed = {
  'embed.title': 'Show a partner on your site',
  'embed.description':
    'Cards of partners of {program} for other sites: as a frame or as an element, without cookies.',
  'embed.lede':
    'Two ways to put the card of a partner of {program} onto any page. Both are free, set no cookies and always say what the profile says.',
  'embed.slug': 'Replace “{slug}” by the last part of the address of a profile.',
  'embed.frame': 'As a frame',
  'embed.frameNote':
    'A small page of its own, 320 to 480 pixels wide. It needs no script and keeps its look.',
  'embed.element': 'As an element',
  'embed.elementNote':
    'One file below 10 kB, without dependencies. The card takes on the type of your page and follows its light or dark scheme. The link inside is for those who run no script.',
  'embed.attributes': 'What it understands',
  'embed.attribute.slug': 'Which partner.',
  'embed.attribute.src': 'Address of the hub; without it, the one that serves the file.',
  'embed.attribute.lang': 'Language of the card’s own words; without it, that of the page around it.',
  'embed.attribute.--partner-card-radius': 'Corner radius, as a custom property of your style sheet.',
  'embed.hosts': 'For the host of this site',
  'embed.hostsNote':
    'Browsers let the element read files of this site only if its host sends this header for everything below /api/v1/ and /embed/. GitHub Pages does; Netlify and Cloudflare Pages find it in the file _headers of the built site.',
  'embed.frameHosts':
    'A host that forbids frames by a header (frame-ancestors, X-Frame-Options) must leave out everything below /embed/.',
  'embed.privacy': 'What your visitors send',
  'embed.privacyNote':
    'Their browsers ask the host of {program} for the files of the card, as for any picture on another site. No cookie, no address of your page and nothing about the visitor goes with it beyond that.',
} as const;
