/** Long descriptions: Markdown of 80 to 350 words with headings, lists, quotes, emphasis and links. */
import { personName, properNoun } from './names.ts';
import type { Random } from './random.ts';
import { vocabularies } from './vocabulary.ts';

export interface ProseFacts {
  readonly name: string;
  readonly website: string;
  readonly city: string;
  readonly expertise: readonly string[];
}

const SENTENCES = `We help {adj} teams with {skill}, from the first {noun} to the last {noun}.
Our people have worked in {industry} for years and know what a {adj} {noun} costs.
Most projects start with a {adj} {noun} and a frank talk about {skill}.
For {client} we moved {number} {nouns} in {number} weeks without a lost day.
A {noun} is only as good as the {noun} behind it, so we {verb} both.
You get a {adj} plan, a fixed price and one person who answers.
When {client} asked for {skill}, we {verbed} their {noun} before we touched a single {noun}.
We {verb} every {noun} with the people who will use it, not with slides.
Clients in {industry} come back because the {noun} still works a year later.
We would rather {verb} a small {noun} well than a large one badly.
If a {adj} {noun} is all that you need, we will say so and send you on.
{person} leads our {industry} work and still writes the {nouns} in person.
Every month we {verb} the {nouns} and show what changed.
Our {adj} {noun} for {skill} is public, and so are its limits.
No {noun} leaves the house before two of us have {verbed} it.
The handover includes {number} {nouns}, a recorded tour and a {adj} checklist.`.split('\n');

const list = (text: string): string[] => text.split(' ');
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  adj: list(
    'small careful honest busy remote regional growing patient clear steady quick modest seasonal shared practical ' +
      'written quiet complex reliable independent local technical public thorough lean bold plain older young global',
  ),
  noun: list(
    'plan board workshop report schedule budget pilot template checklist dashboard routine review migration backlog ' +
      'calendar handover forecast ledger timeline roadmap portal inbox archive survey manual contract milestone sprint ' +
      'briefing sandbox register catalogue playbook',
  ),
  verb: list(
    'review map test rebuild document measure simplify automate rehearse compare explain translate repair prepare',
  ),
};

const HEADINGS = [
  'How we work',
  'What you get',
  'Who we work with',
  'Why us',
  'A typical project',
  'Before you write',
];

/** A long description, deterministic for the given chance. */
export function writeBody(random: Random, facts: ProseFacts): string {
  const target = random.int(80, 350);
  const blocks = [`**${facts.name}** works from ${facts.city}. ${sentences(random, facts, 2)}`];
  while (countWords(blocks.join(' ')) < target - 20) blocks.push(block(random, facts, blocks.length));
  return `${blocks.join('\n\n')}\n`;
}

/** One sentence of the same kind, for short texts. */
export function sentence(random: Random, { expertise }: Pick<ProseFacts, 'expertise'>): string {
  const text = random
    .pick(SENTENCES)
    .replace(/\{(\w+)\}/g, (_, slot: string) => fill(random, slot, expertise));
  return text.replace(/\ba (?=[aeiou]|honest)/g, 'an ');
}

function sentences(random: Random, facts: ProseFacts, count: number): string {
  return Array.from({ length: count }, () => sentence(random, facts)).join(' ');
}

function block(random: Random, facts: ProseFacts, index: number): string {
  const paragraph = () => sentences(random, facts, random.int(2, 3));
  if (index % 3 === 1) return `## ${random.pick(HEADINGS)}\n\n${paragraph()}`;
  const kind = random.int(0, 4);
  if (kind === 0)
    return Array.from(
      { length: 3 },
      () =>
        `- **${skillOf(random, facts.expertise)}**: ${random.pick(SLOTS['adj'] ?? [])} and ${random.pick(SLOTS['adj'] ?? [])}`,
    ).join('\n');
  if (kind === 1) return `> ${sentence(random, facts)} (${personName(random)}, ${properNoun(random)})`;
  if (kind === 2) return `${paragraph()} [Read more](${facts.website}/work/${random.int(1, 90)}).`;
  return paragraph();
}

function fill(random: Random, slot: string, expertise: readonly string[]): string {
  if (slot === 'skill') return skillOf(random, expertise);
  if (slot === 'industry') return random.zipf(vocabularies.industries.terms).name.toLowerCase();
  if (slot === 'client') return properNoun(random);
  if (slot === 'person') return personName(random);
  if (slot === 'number') return String(random.int(2, 60));
  if (slot === 'nouns') return `${random.zipf(SLOTS['noun'] ?? [])}s`;
  if (slot === 'verbed') return random.zipf(['checked', 'rebuilt', 'measured', 'tested', 'read']);
  return random.zipf(SLOTS[slot] ?? []);
}

function skillOf(random: Random, expertise: readonly string[]): string {
  const id = random.pick(expertise);
  return vocabularies.expertise.terms.find((term) => term.id === id)?.name.toLowerCase() ?? id;
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
