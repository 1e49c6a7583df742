/** A plain Hugo site, where `hugo` is installed. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Contender, Stage } from './contender.ts';
import { copyProfiles, editHeadline, slugToEdit, writeFiles } from './plain-content.ts';
import { FOOTER, STYLE } from './plain-style.ts';

const CONFIG = `baseURL = 'https://synthetic.example/'
languageCode = 'en'
title = 'Synthetic Partners'
disableKinds = ['taxonomy', 'RSS', 'sitemap', '404']
ignoreErrors = ['error-disable-taxonomy']
[taxonomies]
expertise = 'expertise'
countries = 'countries'
`;

const BASE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
{{ $title := .Params.name | default .Title }}{{ $description := .Params.headline | default "Experts." -}}
<title>{{ $title }}</title>
<meta name="description" content="{{ $description }}">
<link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ $title }}">
<meta property="og:description" content="{{ $description }}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">Synthetic Partners</a> <nav><a href="/partners/">Experts</a></nav></header>
<main>{{ block "main" . }}{{ end }}</main>
${FOOTER}
</body>
</html>
`;

const PROFILE = `{{ define "main" }}{{ with .Params }}
<h1>{{ .name }}</h1>
<p>{{ .headline }}</p>
<dl>
<dt>Place</dt><dd><a href="/countries/{{ index .countries 0 }}/">{{ .base.city }}, {{ .base.country }}</a></dd>
<dt>Languages</dt><dd>{{ delimit .languages ", " }}</dd>
<dt>Team</dt><dd>{{ .teamsize }}</dd>
<dt>Founded</dt><dd>{{ .founded }}</dd>
<dt>Budget</dt><dd>{{ with .budget }}{{ .from }} {{ .currency }}{{ end }}</dd>
<dt>Website</dt><dd><a href="{{ .website }}">{{ .website }}</a></dd>
</dl>
<h2>Expertise</h2>
<ul>{{ range .expertise }}<li><a href="/expertise/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>
<h2>Industries</h2>
<ul>{{ range .industries }}<li>{{ . }}</li>{{ end }}</ul>
{{ end }}<section>{{ .Content }}</section>{{ with .Params }}
<h2>Work</h2>
<ul>{{ range .casestudies }}<li><h3>{{ .client }}</h3><p>{{ .task }}</p><p>{{ .result }}</p></li>{{ end }}</ul>
<ul>{{ range .links }}<li><a href="{{ .url }}">{{ .type }}</a></li>{{ end }}</ul>
<p><a href="{{ .contact.form }}">Write to them</a></p>
{{ end }}{{ end }}
`;

/** Sorted outside `Paginate`, by a method whose result Hugo keeps: sorting inside costs it five times the build. */
const DIRECTORY = `{{ define "main" }}
<h1>Experts</h1>
{{ $page := .Paginate (.RegularPages.ByParam "name") 24 }}
<ol>{{ range $page.Pages }}<li><h2><a href="{{ .RelPermalink }}">{{ .Params.name }}</a></h2><p>{{ .Params.headline }}</p><p>{{ .Params.base.city }}, {{ .Params.base.country }}</p><ul>{{ range first 3 .Params.expertise }}<li><a href="/expertise/{{ . }}/">{{ . }}</a></li>{{ end }}</ul></li>{{ end }}</ol>
<nav>{{ with $page.Prev }}<a href="{{ .URL }}">Previous</a>{{ end }} {{ with $page.Next }}<a href="{{ .URL }}">Next</a>{{ end }}</nav>
{{ end }}
`;

const TERM = `{{ define "main" }}
<h1>{{ .Title }}</h1>
<ul>{{ range .Pages.ByParam "name" }}<li><a href="{{ .RelPermalink }}">{{ .Params.name }}</a> {{ .Params.base.city }}</li>{{ end }}</ul>
{{ end }}
`;

const FILES: Readonly<Record<string, string>> = {
  'hugo.toml': CONFIG,
  'static/style.css': STYLE,
  'content/partners/_index.md': '---\ntitle: Experts\n---\n',
  'layouts/_default/baseof.html': BASE,
  'layouts/_default/single.html': PROFILE,
  'layouts/_default/list.html': DIRECTORY,
  'layouts/_default/term.html': TERM,
  'layouts/index.html': `{{ define "main" }}<h1>Synthetic Partners</h1><p><a href="/partners/">Find an expert</a></p>{{ end }}\n`,
};

/** `undefined` where Hugo is not installed. */
export function hugo({ hub, folder }: Stage): Contender | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const version = /v(\d[\w.]*)/.exec(stdout)?.[1] ?? 'of unknown version';
  const site = path.join(folder, 'hugo');
  const profiles = path.join(site, 'content/partners');
  const out = path.join(site, 'public');
  return {
    name: `Hugo ${version}, plain`,
    prepare() {
      rmSync(site, { recursive: true, force: true });
      writeFiles(site, FILES);
      copyProfiles(hub, profiles);
    },
    clear() {
      for (const made of [out, path.join(site, 'resources')]) rmSync(made, { recursive: true, force: true });
    },
    edit: (number) => editHeadline(path.join(profiles, `${slugToEdit(hub)}.md`), number),
    build: { program: 'hugo', words: ['--quiet'], cwd: site },
    out,
  };
}
