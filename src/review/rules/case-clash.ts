import { isListed } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { quote } from '#lib/quote.ts';
import { touchedPaths } from '../pull.ts';
import { defineRule, type RuleContext, type RuleFinding } from '../review-rule.ts';

/** Names that differ by nothing that anybody hears are one name. */
export const caseClash = defineRule({
  id: 'case-clash',
  level: 'error',
  description: 'No two folders and no two listed partners have the same name in large and small letters.',
  why: 'On many disks `Acme` and `acme` are one folder, and in a list nobody could tell them apart. Nobody can switch this rule off; a name with a city or a legal form added is another name.',
  *check(context) {
    yield* findFolders(context);
    yield* findNames(context);
  },
});

function* findFolders({ pull, base }: RuleContext): Generator<RuleFinding> {
  const known = new Map(
    [...base.hub.partners.keys(), ...base.hub.unreadable].map((slug) => [plain(slug), slug]),
  );
  const folders = new Set(
    touchedPaths(pull).flatMap((path) => /^partners\/([^/]+)(?=\/)/.exec(path)?.[1] ?? []),
  );
  for (const folder of folders) {
    const other = known.get(plain(folder));
    if (other === undefined || other === folder) continue;
    yield {
      path: `partners/${folder}`,
      message: `Unexpected folder ${quote(folder)}, expected another name than \`${other}\``,
      hint: 'Choose another name for the folder.',
    };
  }
}

function* findNames({ base, head, change, lineOf }: RuleContext): Generator<RuleFinding> {
  const own = head.hub.partners.get(change.partner ?? '');
  if (!own || plain(base.hub.partners.get(own.slug)?.profile.name ?? '') === plain(own.profile.name)) return;
  for (const other of head.hub.partners.values()) {
    if (other.slug === own.slug || !isListed(other) || plain(other.profile.name) !== plain(own.profile.name))
      continue;
    const path = profilePath(own.slug);
    yield {
      path,
      line: lineOf?.(path, 'name'),
      message: `Unexpected name ${quote(own.profile.name)}, which partner \`${other.slug}\` has already`,
      hint: 'Tell them apart, as by a city or a legal form; or change that entry if it is yours.',
    };
  }
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
