/** The questions of `hub new partner`, for whoever sits at a terminal. */
import { autocompleteMultiselect, intro, isCancel, multiselect, select, text } from '@clack/prompts';
import type { Hub } from '#domain/hub.ts';
import { PARTNER_KINDS, profileSchema, RELATIONSHIPS } from '#domain/partner.ts';
import { Misuse } from './command.ts';
import type { PartnerAnswers } from './partner-answers.ts';

/** Completes the answers; throws `Misuse` when the person gives up. */
export type AskPartner = (known: Partial<PartnerAnswers>, hub: Hub) => Promise<PartnerAnswers>;

/** Asks only for what is not known yet. */
export const askPartner: AskPartner = async (known, hub) => {
  intro('A new partner');
  const name = known.name ?? (await askText('name', 'What is the name, as it should be shown?'));
  const kinds =
    known.kinds ??
    (await answered(
      multiselect({ message: `What is ${name}?`, options: optionsOf(PARTNER_KINDS), required: true }),
    ));
  const headline =
    known.headline ?? (await askText('headline', 'In one sentence: who is helped, with what?'));
  const website = known.website ?? (await askText('website', 'What is the home page?', 'https://'));
  const expertise = known.expertise ?? (await askExpertise(hub));
  const relationship = known.relationship ?? (await askRelationship());
  const relationshipNote =
    known.relationshipNote ??
    (relationship === 'other'
      ? await askText('relationshipNote', 'Which relationship, in a sentence?')
      : undefined);
  return {
    ...known,
    name,
    kinds,
    headline,
    website,
    expertise,
    relationship,
    ...(relationshipNote && { relationshipNote }),
  };
};

function askRelationship(): Promise<string> {
  return answered(
    select({
      message: 'Which commercial relationship to the program should be disclosed?',
      options: optionsOf(RELATIONSHIPS),
      initialValue: 'independent',
    }),
  );
}

function askExpertise({ taxonomies }: Hub): Promise<string[]> {
  const terms = [...(taxonomies.get('expertise')?.terms.values() ?? [])];
  return answered(
    autocompleteMultiselect({
      message: 'What is the partner hired for? Type to search.',
      options: terms.map(({ id, name, aliases = [] }) => ({
        value: id,
        label: name,
        hint: aliases.join(', '),
      })),
      required: true,
      maxItems: 10,
    }),
  );
}

/** A text that the schema of its field accepts. */
function askText(
  field: 'name' | 'headline' | 'website' | 'relationshipNote',
  message: string,
  initialValue = '',
): Promise<string> {
  const schema = profileSchema.shape[field];
  return answered(
    text({
      message,
      initialValue,
      validate: (value) => schema.safeParse(value ?? '').error?.issues[0]?.message,
    }),
  );
}

function optionsOf(words: readonly string[]): { value: string }[] {
  return words.map((value) => ({ value }));
}

async function answered<Value>(question: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const answer = await question;
  if (isCancel(answer)) throw new Misuse('Cancelled; nothing was written');
  return answer as Exclude<Value, symbol>;
}
