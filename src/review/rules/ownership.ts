import type { Partner } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { ownersOf } from '../classify-change.ts';
import { defineRule, type RuleContext, type RuleFinding } from '../review-rule.ts';

/** By numbers, since a login can be given up and taken by somebody else. */
export const ownership = defineRule({
  id: 'ownership',
  level: 'error',
  description: 'Owners are who the entry says before the change; a new entry names its author.',
  why: 'GitHub logins change hands, numeric ids do not. So the ids of the copy before the change decide, and nobody becomes an owner by writing a number into the profile of somebody else. Entries without owner can be claimed, and owners can be added or removed, with an editor’s approval.'.replace(
    '’',
    "'",
  ),
  *check(context) {
    const { change, pull, base } = context;
    const slug = change.partner;
    const after = slug === undefined ? undefined : context.head.hub.partners.get(slug);
    if (slug === undefined || !after) return;
    const isEditor = base.hub.editors.some(({ id }) => id === pull.author.id);
    if (change.class === 'new') yield* isEditor ? [] : findMissingAuthor(after, context);
    else yield* findNewOwners(slug, after, context);
  },
});

function* findMissingAuthor(
  { slug, profile }: Partner,
  { pull, lineOf, textOf }: RuleContext,
): Generator<RuleFinding> {
  const path = profilePath(slug);
  const owners = profile.owners ?? [];
  const { id, login } = pull.author;
  if (owners.some((owner) => owner.id === id)) return;
  // Below a line that every profile has, so that one click adds what the form on the site cannot know.
  const line = lineOf?.(path, owners.length > 0 ? 'owners' : 'confirmed');
  const written = line === undefined ? undefined : textOf?.(path)?.split('\n')[line - 1];
  const isOpen = owners.length === 0 && login !== undefined && written?.startsWith('confirmed:');
  yield {
    path,
    line,
    replacement: isOpen ? `${written}\nowners: [{ id: ${id}, login: ${login} }]` : undefined,
    message: `${owners.length > 0 ? 'Unexpected owners' : 'Missing `owners`'}, expected your own numeric GitHub id \`${id}\` among them`,
    hint: `Add \`owners: [{ id: ${id}, login: ${login ?? 'your-login'} }]\`.`,
  };
}

function* findNewOwners(slug: string, { profile }: Partner, context: RuleContext): Generator<RuleFinding> {
  const { pull, base, change, lineOf } = context;
  const before = ownersOf(slug, base.hub);
  const after = new Set((profile.owners ?? []).map(({ id }) => id));
  const same = before.size === after.size && [...before].every((id) => after.has(id));
  if (same) return;
  const path = profilePath(slug);
  const stolen = change.class === 'foreign-edit' && before.size > 0 && after.has(pull.author.id);
  yield {
    level: stolen ? 'error' : 'review',
    path,
    line: lineOf?.(path, 'owners'),
    message: stolen
      ? 'Unexpected new owner: the entry belongs to somebody else'
      : before.size === 0
        ? 'Unexpected first owner of an entry that nobody had claimed'
        : 'Unexpected change of owners',
    hint: stolen
      ? 'Ask one of its owners to add you.'
      : 'An editor makes sure that this is wanted; there is nothing to do.',
  };
}
