import { codeOwnersPath, toCodeOwners } from '#exports/code-owners.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { type Command, Misuse } from '../command.ts';
import { settleFiles } from '../settle-files.ts';

/** `hub codeowners`: writes `.github/CODEOWNERS` from the list of editors. */
export const codeowners: Command = {
  name: 'codeowners',
  summary: 'Write `.github/CODEOWNERS` from `content/editors.yml`.',
  options: {
    check: { type: 'boolean', help: 'Write nothing; exit with 1 when the file is out of date.' },
  },
  async run({ check }, shell) {
    const { hub } = await loadHub(diskSource(shell.root));
    if (hub.editors.length === 0) throw new Misuse('Expected at least one editor in `content/editors.yml`');
    const files = new Map([[codeOwnersPath, toCodeOwners(hub.editors)]]);
    return settleFiles(files, { check: check === true, command: 'codeowners' }, shell);
  },
};
