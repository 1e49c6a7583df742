import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import type { Command } from '../command.ts';
import { githubForms } from '../github-forms.ts';
import { settleFiles } from '../settle-files.ts';

/** `hub forms`: writes the issue forms and the pull request templates of `.github/`. */
export const forms: Command = {
  name: 'forms',
  summary: 'Write the issue forms and pull request templates of `.github/`.',
  options: {
    check: { type: 'boolean', help: 'Write nothing; exit with 1 when a form is out of date.' },
  },
  async run({ check }, shell) {
    const { hub } = await loadHub(diskSource(shell.root));
    return settleFiles(githubForms(hub), { check: check === true, command: 'forms' }, shell);
  },
};
