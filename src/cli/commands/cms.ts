import path from 'node:path';
import { toCmsConfig } from '#api/cms/config.ts';
import { collections } from '#repo/collections.ts';
import { loadHub } from '#repo/load-hub.ts';
import { renderYaml } from '#repo/render-file.ts';
import { diskSource } from '#repo/source.ts';
import { writeFileAtomic } from '#repo/write-file.ts';
import { type Command, Misuse } from '../command.ts';

const FOLDER = '.cache/cms';

/** Loads the CMS that lies beside it, and nothing from elsewhere. It stands apart from the site, whose policy allows no such script. */
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Forms for editors</title>
</head>
<body>
<script src="sveltia-cms.js"></script>
</body>
</html>
`;

/** `hub cms`: writes a page with forms for editors; see the handbook, "Forms for editors". */
export const cms: Command = {
  name: 'cms',
  summary: 'Write the configuration of a CMS, for editors who want forms.',
  options: {},
  async run(_, { root, out }) {
    const { hub } = await loadHub(diskSource(root));
    const { url, branch } = hub.settings.repository ?? {};
    const [, repo] = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url ?? '') ?? [];
    if (!repo || !branch) {
      throw new Misuse(
        'Missing `repository` in content/hub.yml, expected an address as `https://github.com/you/your-hub` and a branch',
      );
    }
    const files = {
      'config.yml': renderYaml(toCmsConfig({ hub, collections, repo, branch })),
      'index.html': PAGE,
    };
    for (const [name, text] of Object.entries(files)) {
      const file = path.posix.join(FOLDER, name);
      writeFileAtomic(root, file, text);
      out(file);
    }
    return 0;
  },
};
