/** The files of its own brand that a hub's settings name must be there. */
import type { Problem } from '#domain/problem.ts';
import { settingsPath } from '#domain/repo-layout.ts';
import type { Settings } from '#domain/settings.ts';
import { nearest } from '#lib/text.ts';
import type { Source } from './source.ts';

/** A Problem for the logo and each font file that is named in `content/hub.yml` and does not exist. */
export function brandFileProblems({ logo, theme }: Settings, source: Source): Problem[] {
  const paths = source
    .list()
    .filter(({ plain }) => plain)
    .map(({ path }) => path);
  const named = [
    { field: 'logo', file: logo },
    ...Object.entries(theme.fonts ?? {}).flatMap(([role, { files = [] }]) =>
      files.map((file, index) => ({ field: `theme.fonts.${role}.files.${index}`, file })),
    ),
  ];
  return named.flatMap(({ field, file }) =>
    file === undefined || paths.includes(file) ? [] : [missing(field, file, nearest(file, paths))],
  );
}

function missing(field: string, file: string, guess: string | undefined): Problem {
  return {
    check: 'brand-files',
    severity: 'error',
    place: { file: settingsPath, field },
    message: `Unexpected path \`${file}\`, expected ${guess ? `\`${guess}\`` : 'a file that exists'}`,
    hint: guess ? `Did you mean \`${guess}\`?` : 'Add the file, or correct the path.',
  };
}
