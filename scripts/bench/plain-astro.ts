/** A plain Astro site of the installed version: glob loader, default Markdown, no integration. */
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Contender, Stage } from './contender.ts';
import { copyProfiles, editHeadline, slugToEdit, writeFiles } from './plain-content.ts';
import { FOOTER, STYLE } from './plain-style.ts';

const require = createRequire(import.meta.url);

const LAYOUT = `---
interface Props { title: string; description: string }
const { title, description } = Astro.props;
const canonical = new URL(Astro.url.pathname, Astro.site);
---
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<meta name="description" content={description}>
<link rel="canonical" href={canonical}>
<meta property="og:title" content={title}>
<meta property="og:description" content={description}>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">Synthetic Partners</a> <nav><a href="/partners/">Experts</a></nav></header>
<main><slot /></main>
${FOOTER}
</body>
</html>
`;

const CARD = `---
const { partner: { id, data } } = Astro.props;
---
<li><h2><a href={\`/partners/\${id}/\`}>{data.name}</a></h2><p>{data.headline}</p><p>{data.base?.city}, {data.base?.country}</p><ul>{data.expertise.slice(0, 3).map((term) => <li><a href={\`/expertise/\${term}/\`}>{term}</a></li>)}</ul></li>
`;

const PROFILE = `---
import { getCollection, render } from 'astro:content';
import Layout from '../../Layout.astro';
export async function getStaticPaths() {
  return (await getCollection('partners')).map((partner) => ({ params: { slug: partner.id }, props: { partner } }));
}
const { partner } = Astro.props;
const { data } = partner;
const { Content } = await render(partner);
---
<Layout title={data.name} description={data.headline}>
<h1>{data.name}</h1>
<p>{data.headline}</p>
<dl>
<dt>Place</dt><dd><a href={\`/countries/\${data.countries[0]}/\`}>{data.base?.city}, {data.base?.country}</a></dd>
<dt>Languages</dt><dd>{data.languages?.join(', ')}</dd>
<dt>Team</dt><dd>{data.teamSize}</dd>
<dt>Founded</dt><dd>{data.founded}</dd>
<dt>Budget</dt><dd>{data.budget?.from} {data.budget?.currency}</dd>
<dt>Website</dt><dd><a href={data.website}>{data.website}</a></dd>
</dl>
<h2>Expertise</h2>
<ul>{data.expertise.map((term) => <li><a href={\`/expertise/\${term}/\`}>{term}</a></li>)}</ul>
<h2>Industries</h2>
<ul>{data.industries?.map((term) => <li>{term}</li>)}</ul>
<section><Content /></section>
<h2>Work</h2>
<ul>{data.caseStudies?.map((study) => <li><h3>{study.client}</h3><p>{study.task}</p><p>{study.result}</p></li>)}</ul>
<ul>{data.links?.map((link) => <li><a href={link.url}>{link.type}</a></li>)}</ul>
<p><a href={data.contact?.form}>Write to them</a></p>
</Layout>
`;

const DIRECTORY = `---
import { sorted } from '../../sorted.ts';
import Card from '../../Card.astro';
import Layout from '../../Layout.astro';
export async function getStaticPaths() {
  const partners = await sorted();
  const last = Math.ceil(partners.length / 24);
  return Array.from({ length: last }, (_, index) => ({
    params: { page: index === 0 ? undefined : \`page/\${index + 1}\` },
    props: { partners: partners.slice(index * 24, index * 24 + 24), number: index + 1, last },
  }));
}
const { partners, number, last } = Astro.props;
const at = (page) => (page === 1 ? '/partners/' : \`/partners/page/\${page}/\`);
---
<Layout title={\`Experts, page \${number}\`} description="All experts.">
<h1>Experts</h1>
<ol>{partners.map((partner) => <Card partner={partner} />)}</ol>
<nav>{number > 1 && <a href={at(number - 1)}>Previous</a>} {number < last && <a href={at(number + 1)}>Next</a>}</nav>
</Layout>
`;

const groupPage = (field: string) => `---
import { sorted } from '../../sorted.ts';
import Layout from '../../Layout.astro';
export async function getStaticPaths() {
  const groups = new Map();
  for (const partner of await sorted())
    for (const term of partner.data.${field}) groups.set(term, [...(groups.get(term) ?? []), partner]);
  return [...groups].map(([term, partners]) => ({ params: { term }, props: { term, partners } }));
}
const { term, partners } = Astro.props;
---
<Layout title={term} description={\`Experts: \${term}\`}>
<h1>{term}</h1>
<ul>{partners.map(({ id, data }) => <li><a href={\`/partners/\${id}/\`}>{data.name}</a> {data.base?.city}</li>)}</ul>
</Layout>
`;

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'astro.config.mjs': `export default { site: 'https://synthetic.example', trailingSlash: 'always', cacheDir: './.astro', devToolbar: { enabled: false } };\n`,
  'public/style.css': STYLE,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.looseObject({ name: z.string(), headline: z.string(), website: z.url(), expertise: z.array(z.string()), countries: z.array(z.string()) });
export const collections = { partners: defineCollection({ loader: glob({ pattern: '*.md', base: './content' }), schema }) };
`,
  'src/sorted.ts': `import { getCollection } from 'astro:content';
let made;
export const sorted = () => (made ??= getCollection('partners').then((all) => all.sort((a, b) => (a.data.name < b.data.name ? -1 : 1))));
`,
  'src/Layout.astro': LAYOUT,
  'src/Card.astro': CARD,
  'src/pages/index.astro': `---
import Layout from '../Layout.astro';
---
<Layout title="Synthetic Partners" description="Invented partners."><h1>Synthetic Partners</h1><p><a href="/partners/">Find an expert</a></p></Layout>
`,
  'src/pages/partners/[slug].astro': PROFILE,
  'src/pages/partners/[...page].astro': DIRECTORY,
  'src/pages/expertise/[term].astro': groupPage('expertise'),
  'src/pages/countries/[term].astro': groupPage('countries'),
};

export function plainAstro({ hub, folder }: Stage): Contender {
  const site = path.join(folder, 'plain-astro');
  const program = require.resolve('astro/package.json');
  const { version } = JSON.parse(readFileSync(program, 'utf8')) as { version: string };
  const out = path.join(site, 'dist');
  return {
    name: `Astro ${version}, plain`,
    prepare() {
      rmSync(site, { recursive: true, force: true });
      writeFiles(site, FILES);
      copyProfiles(hub, path.join(site, 'content'));
    },
    clear() {
      for (const made of [out, path.join(site, '.astro')]) rmSync(made, { recursive: true, force: true });
    },
    edit: (number) => editHeadline(path.join(site, 'content', `${slugToEdit(hub)}.md`), number),
    build: {
      program: process.execPath,
      words: [path.join(path.dirname(program), 'bin/astro.mjs'), 'build', '--silent'],
      cwd: site,
    },
    out,
  };
}
