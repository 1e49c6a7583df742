/** Every form and template of `.github/`, made from the hub. */
import { ISSUE_FORM } from '#apply/addresses.ts';
import { toIssueForm } from '#apply/issue-form.ts';
import { toFormChoices, toIssueForms } from '#exports/issue-forms.ts';
import { toPullTemplates } from '#exports/pull-templates.ts';
import type { Hub } from '#domain/hub.ts';
import { renderForm } from '#repo/render-file.ts';

const WRITTEN = 'Written by `hub forms` from the schemas and `content/`: edit those, not this file.';

/** Texts by path below the root. */
export function githubForms(hub: Hub): ReadonlyMap<string, string> {
  const root = `${hub.settings.site}${hub.settings.base ?? '/'}`;
  const forms = Object.entries({
    [ISSUE_FORM.file]: toIssueForm(hub),
    ...toIssueForms(hub, root),
    'config.yml': toFormChoices(hub, root),
  });
  return new Map([
    ...forms.map(
      ([name, form]) => [`.github/ISSUE_TEMPLATE/${name}`, `# ${WRITTEN}\n${renderForm(form)}`] as const,
    ),
    ...[...toPullTemplates(hub.settings)].map(
      ([name, text]) => [`.github/PULL_REQUEST_TEMPLATE/${name}`, `<!-- ${WRITTEN} -->\n${text}`] as const,
    ),
  ]);
}
