/** What stands in a new pull request, by kind, before its author writes: files of `.github/PULL_REQUEST_TEMPLATE/`. */
import type { Settings } from '#domain/settings.ts';

interface PullTemplate {
  readonly kind: string;
  /** A sentence that only the author sees. */
  readonly advice: string;
  /** Questions for those who read it. */
  readonly asks: readonly string[];
  /** Boxes that the author ticks. */
  readonly statements: readonly string[];
}

const SPEAK = 'I may speak for this partner.';
const TRUE = 'Everything in it is true today, and `confirmed` says so.';
const RIGHTS = 'Words, logo and pictures are ours, or we may use them here.';
const DECLARED =
  '`declarations` says that words and logo are ours, or that we may use them, and how far a machine wrote them.';
const AI = 'What was written or drawn with the help of AI? (Nothing is an answer.)';
const CREDIT = 'Everybody who made it, or is shown or named in it, agreed to that.';

/** Texts by file name, as `new.md`. */
export function toPullTemplates(settings: Pick<Settings, 'name' | 'agreement'>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(templatesFor(settings)).map(([name, template]) => [`${name}.md`, format(template)]),
  );
}

function templatesFor({ name, agreement }: Pick<Settings, 'name' | 'agreement'>) {
  return { ...profileTemplates(name, agreement), ...workTemplates(name), ...disputeTemplates() };
}

function profileTemplates(
  program: string,
  agreement: Settings['agreement'],
): Readonly<Record<string, PullTemplate>> {
  const accepted = agreement
    ? [
        `We accept the [partner agreement ${agreement.version}](${agreement.url}); it stands in \`agreement\`.`,
      ]
    : [];
  const tie = `\`relationship\` names our commercial tie to ${program}.`;
  return {
    new: {
      kind: 'A new profile',
      advice: 'Add one folder in `partners/`, and change nothing else.',
      asks: ['Who are you, and what do you do there?'],
      statements: [SPEAK, 'My account stands in `owners`.', TRUE, DECLARED, tie, ...accepted],
    },
    update: {
      kind: 'A change of a profile',
      advice: 'Change your own folder in `partners/`, and nothing else.',
      asks: ['What changes, and why?'],
      statements: [SPEAK, TRUE, DECLARED],
    },
    pause: {
      kind: 'A pause',
      advice: 'Set `lifecycle` to `status: paused` and `until` to the day of your return. Nothing is lost.',
      asks: [],
      statements: [SPEAK],
    },
    leave: {
      kind: 'A farewell',
      advice: 'Set `lifecycle` to `status: left` with `on` and `reason`. Keep the file: its address stays.',
      asks: ['Who carries your work on, if anybody? Name that profile as `successor`.'],
      statements: [SPEAK, 'Other owners of this profile know of it.'],
    },
  };
}

function workTemplates(program: string): Readonly<Record<string, PullTemplate>> {
  return {
    spotlight: {
      kind: 'A spotlight',
      advice: `A piece about work with ${program}, credited to whoever made it. An editor decides.`,
      asks: ['What is it about, in a sentence?', 'Who is credited, and where may it be shown?', AI],
      statements: [CREDIT, RIGHTS],
    },
    'challenge-entry': {
      kind: 'An entry for a challenge',
      advice: 'One entry a pull request. The brief of the challenge says what an entry needs.',
      asks: ['Which challenge is it for?', 'What is your entry, in a sentence?', AI],
      statements: [CREDIT, RIGHTS, 'It was made for this challenge, within its dates.'],
    },
  };
}

function disputeTemplates(): Readonly<Record<string, PullTemplate>> {
  return {
    removal: {
      kind: 'A removal',
      advice: 'This page is public: do not say what is private about it.',
      asks: ['What goes, and who asked for it?', 'Is there an issue about it?'],
      statements: ['Whoever asked is named there, or owns what is shown, or speaks for the partner.'],
    },
    appeal: {
      kind: 'An appeal',
      advice:
        'A person reads it again. To appeal about an open pull request, write `/appeal` and why in a comment there.',
      asks: ['Which decision is it, and which rule does it name?', 'Why is it wrong?'],
      statements: [],
    },
  };
}

function format({ kind, advice, asks, statements }: PullTemplate): string {
  const questions = asks.map((ask) => `**${ask}**\n`);
  const boxes = statements.map((statement) => `- [ ] ${statement}`).join('\n');
  const parts = [`<!-- ${advice} -->`, `### ${kind}`, ...questions, boxes].filter(Boolean);
  return `${parts.join('\n\n').trimEnd()}\n`;
}
