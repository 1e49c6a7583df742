/** The entry as it would stand in the list, on its own page and where it is shared. */
import { type Answers, tidyAnswers } from '#apply/answers.ts';
import type { ApplyRules } from '#apply/rules.ts';
import { chooseSlug } from '#apply/choose-slug.ts';
import { readAmount } from '#apply/to-record.ts';
import { formatList } from '#lib/intl.ts';
import type { SealRing } from '#lib/seal.ts';
import type { Budget, Card } from '#search/card.ts';
import { toCardView } from '#search/card-view.ts';
import { createCardMaker } from '../card-element.ts';
import { make, makeShape, need } from '../dom.ts';
import { drawSeal } from '../seal-element.ts';
import { pageTexts } from '../texts.ts';
import type { Questions } from './questions.ts';

/** `slug` is that of an entry that is there; a new one gets it from its name. */
export type Preview = (answers: Answers, slug: string) => void;

const ADDRESSES = { profileOf: () => '#', logoOf: () => '' };

export function createPreview(place: HTMLElement, questions: Questions, rules: ApplyRules): Preview {
  const t = pageTexts();
  const locale = document.documentElement.lang;
  const makeCard = createCardMaker(
    need<HTMLTemplateElement>(place, '[data-card-template]'),
    need<HTMLTemplateElement>(place, '[data-icon-template]'),
  );
  const { tier = '', ring = 'plain' } = place.dataset;
  return (typed, slug) => {
    const answers = tidyAnswers(typed);
    const card = toCard(answers, slug || chooseSlug(answers.name || '?', rules), questions);
    const view = toCardView(
      { ...card, tier: { id: '', name: tier, ring: ring as SealRing } },
      locale,
      ADDRESSES,
      t,
    );
    need(place, '[data-preview-card]').replaceChildren(makeCard(view));
    need(place, '[data-preview-profile]').replaceChildren(...toProfileParts(answers, card, questions));
    const seal = makeShape('svg', { viewBox: '-50 -50 100 100', 'aria-hidden': 'true' });
    drawSeal(seal, view);
    const lines = [make('b', { text: card.name }), make('span', { text: card.headline })];
    for (const line of lines) line.dir = 'auto';
    need(place, '[data-preview-shared]').replaceChildren(seal, make('p', {}, ...lines));
  };
}

function toCard(answers: Answers, slug: string, questions: Questions): Omit<Card, 'tier'> {
  const locale = document.documentElement.lang;
  const words = (id: 'kinds' | 'expertise' | 'languages') =>
    answers[id].map((value) => questions.wordsOf(id, value));
  const country = answers.country && questions.wordsOf('country', answers.country);
  return {
    slug,
    name: answers.name || '–',
    headline: answers.headline,
    place: [answers.city, country].filter(Boolean).join(', '),
    offset: '',
    languages: formatList(words('languages'), locale),
    kinds: words('kinds'),
    expertise: words('expertise'),
    availability: { state: 'ask' },
    budget: toBudget(answers),
    logo: false,
  };
}

/** Only what can be counted with. */
function toBudget({ currency, budgetFrom, budgetTo }: Answers): Budget | undefined {
  const from = readAmount(budgetFrom);
  const to = readAmount(budgetTo);
  if (currency === '' || typeof from !== 'number') return undefined;
  return { currency, from, to: typeof to === 'number' && to >= from ? to : undefined };
}

/** Text as it was typed: on the site it is Markdown. */
function toProfileParts(answers: Answers, card: Omit<Card, 'tier'>, questions: Questions): HTMLElement[] {
  const facts = [
    ['website', answers.website],
    ['kinds', formatList(card.kinds, document.documentElement.lang)],
    ['languages', card.languages],
    ['relationship', questions.wordsOf('relationship', answers.relationship)],
  ] as const;
  const rows = facts
    .filter(([, text]) => text !== '')
    .map(([id, text]) =>
      make(
        'div',
        {},
        make('dt', { text: questions.labelOf(id) }),
        make('dd', { text, attributes: { dir: 'auto' } }),
      ),
    );
  const paragraphs = answers.about.split(/\n{2,}/).filter(Boolean);
  return [
    make('p', { class: 'name', text: card.name, attributes: { dir: 'auto' } }),
    make('p', { text: card.headline, attributes: { dir: 'auto' } }),
    ...(rows.length > 0 ? [make('dl', {}, ...rows)] : []),
    ...paragraphs.map((text) => make('p', { text, attributes: { dir: 'auto' } })),
  ];
}
