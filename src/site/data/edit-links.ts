/** Where a profile can be corrected on the host of its repository. */
import { profilePath } from '#domain/repo-layout.ts';
import type { Settings } from '#domain/settings.ts';
import type { T } from '#texts/catalogues.ts';

export interface EditLinks {
  /** The file, opened for editing. */
  readonly edit: string;
  /** A new issue that names the file and the page. */
  readonly report: string;
}

/** `page` is the absolute address of the profile. Absent when nobody says where the files live. */
export function toEditLinks(
  slug: string,
  page: string,
  { repository }: Settings,
  t: T,
): EditLinks | undefined {
  if (!repository) return undefined;
  const file = profilePath(slug);
  const title = encodeURIComponent(t('profile.reportTitle', { file }));
  const body = encodeURIComponent(t('profile.reportBody', { page }));
  return {
    edit: `${repository.url}/edit/${repository.branch}/${file}`,
    report: `${repository.url}/issues/new?title=${title}&body=${body}`,
  };
}
