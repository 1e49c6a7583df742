/** A plain Eleventy site with Nunjucks; the tool is installed on demand, outside the project's own dependencies. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Contender, Stage } from './contender.ts';
import { copyProfiles, editHeadline, slugToEdit, writeFiles } from './plain-content.ts';
import { FOOTER, STYLE } from './plain-style.ts';
import { runCommand } from './run-command.ts';

const VERSION = '3.1.8';

const CONFIG = `const byName = (a, b) => (a.data.name < b.data.name ? -1 : 1);
const sorted = (api) => api.getFilteredByGlob('content/partners/*.md').sort(byName);
const grouped = (field) => (api) => {
  const groups = new Map();
  for (const partner of sorted(api))
    for (const term of partner.data[field]) groups.set(term, [...(groups.get(term) ?? []), partner]);
  return [...groups].map(([term, partners]) => ({ term, partners }));
};
export default function (config) {
  config.addPassthroughCopy({ 'style.css': 'style.css' });
  config.addCollection('partners', sorted);
  config.addCollection('expertise', grouped('expertise'));
  config.addCollection('countries', grouped('countries'));
  return { dir: { input: 'content', includes: '../includes', output: '_site' }, markdownTemplateEngine: false };
}
`;

const LAYOUT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ name or title }}</title>
<meta name="description" content="{{ headline or description }}">
<link rel="canonical" href="https://synthetic.example{{ page.url }}">
<meta property="og:title" content="{{ name or title }}">
<meta property="og:description" content="{{ headline or description }}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">Synthetic Partners</a> <nav><a href="/partners/">Experts</a></nav></header>
<main>{{ content | safe }}</main>
${FOOTER}
</body>
</html>
`;

const PROFILE = `---
layout: layout.njk
---
<h1>{{ name }}</h1>
<p>{{ headline }}</p>
<dl>
<dt>Place</dt><dd><a href="/countries/{{ countries[0] }}/">{{ base.city }}, {{ base.country }}</a></dd>
<dt>Languages</dt><dd>{{ languages | join(', ') }}</dd>
<dt>Team</dt><dd>{{ teamSize }}</dd>
<dt>Founded</dt><dd>{{ founded }}</dd>
<dt>Budget</dt><dd>{{ budget.from }} {{ budget.currency }}</dd>
<dt>Website</dt><dd><a href="{{ website }}">{{ website }}</a></dd>
</dl>
<h2>Expertise</h2>
<ul>{% for term in expertise %}<li><a href="/expertise/{{ term }}/">{{ term }}</a></li>{% endfor %}</ul>
<h2>Industries</h2>
<ul>{% for term in industries %}<li>{{ term }}</li>{% endfor %}</ul>
<section>{{ content | safe }}</section>
<h2>Work</h2>
<ul>{% for study in caseStudies %}<li><h3>{{ study.client }}</h3><p>{{ study.task }}</p><p>{{ study.result }}</p></li>{% endfor %}</ul>
<ul>{% for link in links %}<li><a href="{{ link.url }}">{{ link.type }}</a></li>{% endfor %}</ul>
<p><a href="{{ contact.form }}">Write to them</a></p>
`;

const DIRECTORY = `---js
{
  layout: 'layout.njk',
  title: 'Experts',
  description: 'All experts.',
  pagination: { data: 'collections.partners', size: 24 },
  permalink: ({ pagination }) => pagination.pageNumber === 0 ? '/partners/' : \`/partners/page/\${pagination.pageNumber + 1}/\`,
}
---
<h1>Experts</h1>
<ol>{% for partner in pagination.items %}<li><h2><a href="{{ partner.url }}">{{ partner.data.name }}</a></h2><p>{{ partner.data.headline }}</p><p>{{ partner.data.base.city }}, {{ partner.data.base.country }}</p><ul>{% for term in partner.data.expertise.slice(0, 3) %}<li><a href="/expertise/{{ term }}/">{{ term }}</a></li>{% endfor %}</ul></li>{% endfor %}</ol>
<nav>{% if pagination.href.previous %}<a href="{{ pagination.href.previous }}">Previous</a>{% endif %} {% if pagination.href.next %}<a href="{{ pagination.href.next }}">Next</a>{% endif %}</nav>
`;

const groupPage = (field: string) => `---js
{
  layout: 'layout.njk',
  description: 'Experts.',
  pagination: { data: 'collections.${field}', size: 1, alias: 'group' },
  permalink: ({ group }) => \`/${field}/\${group.term}/\`,
  eleventyComputed: { title: ({ group }) => group.term },
}
---
<h1>{{ group.term }}</h1>
<ul>{% for partner in group.partners %}<li><a href="{{ partner.url }}">{{ partner.data.name }}</a> {{ partner.data.base.city }}</li>{% endfor %}</ul>
`;

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'eleventy.config.js': CONFIG,
  'style.css': STYLE,
  'includes/layout.njk': LAYOUT,
  'includes/profile.njk': PROFILE,
  'content/partners/partners.json': '{ "layout": "profile.njk" }\n',
  'content/directory.njk': DIRECTORY,
  'content/expertise.njk': groupPage('expertise'),
  'content/countries.njk': groupPage('countries'),
  'content/index.njk': `---
layout: layout.njk
title: Synthetic Partners
description: Invented partners.
---
<h1>Synthetic Partners</h1><p><a href="/partners/">Find an expert</a></p>
`,
};

export function eleventy({ hub, folder }: Stage, tools: string): Contender {
  const site = path.join(folder, 'eleventy');
  const profiles = path.join(site, 'content/partners');
  const out = path.join(site, '_site');
  const program = path.join(tools, 'eleventy', 'node_modules/@11ty/eleventy/cmd.cjs');
  return {
    name: `Eleventy ${VERSION}, plain`,
    prepare() {
      if (!existsSync(program)) install(path.join(tools, 'eleventy'));
      rmSync(site, { recursive: true, force: true });
      writeFiles(site, FILES);
      copyProfiles(hub, profiles);
    },
    clear: () => rmSync(out, { recursive: true, force: true }),
    edit: (number) => editHeadline(path.join(profiles, `${slugToEdit(hub)}.md`), number),
    build: { program: process.execPath, words: [program, '--quiet'], cwd: site },
    out,
  };
}

function install(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '-E', `@11ty/eleventy@${VERSION}`];
  runCommand({ program: 'npm', words, cwd: folder });
}
