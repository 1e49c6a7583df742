/** The hub's profiles, laid out for a plain site: `<folder>/<slug>.md`, plus the one derived field that Hugo needs. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Copies every profile. The country is repeated on top as a list, since Hugo groups by top-level fields only. */
export function copyProfiles(hub: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const slug of readdirSync(path.join(hub, 'partners'))) {
    const text = readFileSync(path.join(hub, 'partners', slug, 'profile.md'), 'utf8');
    const country = /^ {2}country: ([A-Z]{2})$/m.exec(text)?.[1]?.toLowerCase();
    const fields = country ? `countries:\n  - "${country}"\n` : '';
    writeFileSync(path.join(folder, `${slug}.md`), text.replace(/^---\n/, `---\n${fields}`));
  }
}

/** Writes a site's own files: path → text. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** Gives a profile a new headline. */
export function editHeadline(file: string, number: number): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^headline: .*$/m, `headline: We changed this sentence for measurement ${number}.`),
  );
}

/** The profile that is edited: one from the middle, so that no tool is favoured by order. */
export function slugToEdit(hub: string): string {
  const slugs = readdirSync(path.join(hub, 'partners')).sort();
  const slug = slugs[Math.floor(slugs.length / 2)];
  if (!slug) throw new Error(`No partners below ${hub}`);
  return slug;
}
