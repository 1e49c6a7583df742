/** What the program itself writes: settings, tiers, ranking, editors and the roster of a synthetic hub. */
import type { Roster } from '#domain/roster.ts';
import { addDays } from '#lib/dates.ts';
import { WRITTEN_ON } from './profile.ts';
import type { Random } from './random.ts';
import { vocabularies } from './vocabulary.ts';

const EDITORS = ['ada', 'grace', 'edsger'] as const;

/** Tier ids by how many partners have them. */
const TIERS = ['registered', 'certified', 'specialist', 'lead'] as const;

export const hub = {
  name: 'Synthetic Partners',
  tagline: 'Invented partners for tests',
  description: 'A made-up partner program. It exists to test and to measure; nobody in it is real.',
  notice: 'Everything here is made up.',
  site: 'https://synthetic.example',
  locale: 'en',
  texts: {
    directoryTitle: 'Find an expert',
    directoryLede: '{count} invented experts.',
    searchHint: 'Skill, name or place',
    footer: 'Synthetic Partners does not exist.',
  },
  navigation: [{ label: 'Experts', href: '/experts/' }],
  theme: { brand: { hue: 163, chroma: 0.088 }, signal: { hue: 38, chroma: 0.165 } },
  contact: { mode: 'partner' },
  agreement: { version: '2026-01', url: 'https://synthetic.example/agreement' },
};

export const tiers = {
  tiers: [
    tier('registered', 'Registered', 'plain', 'Accepted into the program.'),
    tier('certified', 'Certified', 'dotted', 'Has passed the exam.'),
    tier('specialist', 'Specialist', 'scalloped', 'Has shown deep work in one field.'),
    tier('lead', 'Lead', 'braided', 'Has done both for years.'),
  ],
};

export const ranking = {
  signals: [
    { id: 'match', weight: 50, why: 'It is what you asked for.' },
    { id: 'proof', weight: 20, why: 'Work that can be looked at.' },
    { id: 'freshness', weight: 15, why: 'Somebody confirmed it lately.' },
    { id: 'completeness', weight: 15, why: 'You can judge what is told.' },
  ],
  neverCounts: ['Payment'],
};

export const editors = {
  editors: EDITORS.map((login, index) => ({
    id: index + 1,
    login,
    name: `${login[0]?.toUpperCase()}${login.slice(1)} Example`,
  })),
};

function tier(id: (typeof TIERS)[number], name: string, ring: string, summary: string) {
  return { id, name, summary, requirements: [summary], ring };
}

/** A partner's roster record. */
export function writeRoster(random: Random): Roster {
  const since = addDays(WRITTEN_ON, -random.int(1, 60));
  const standing: Roster['standing'] = random.chance(0.97)
    ? { status: 'active' }
    : { status: 'probation', since, until: addDays(since, 180), reason: 'new-partner' };
  return {
    tier: random.zipf(TIERS),
    tierSince: addDays(WRITTEN_ON, -random.int(30, 900)),
    joined: addDays(WRITTEN_ON, -random.int(900, 2400)),
    checked: addDays(WRITTEN_ON, -random.int(1, 300)),
    standing,
    manager: random.pick(EDITORS),
    ...certificationsOf(random),
  };
}

/** Four in ten have some; one in seven of those has run out. */
function certificationsOf(random: Random): Pick<Roster, 'certifications'> {
  if (random.chance(0.6)) return {};
  const terms = random.zipfSome(vocabularies.certifications.terms, random.int(1, 3));
  const certifications = terms.map(({ id }) => {
    const on = addDays(WRITTEN_ON, -random.int(10, 850));
    return { id, on, until: addDays(on, 730) };
  });
  return { certifications };
}
