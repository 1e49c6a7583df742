import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { diskSource } from '#repo/source.ts';
import { loadHub } from '#repo/load-hub.ts';
import { loadTowns } from '#repo/towns.ts';
import { toRecords } from '#search/record.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { encodeCards } from '#search/encode-cards.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { createBriefReader } from '#search/match/parse-brief.ts';
import { createMatcher } from '#search/match/matcher.ts';
import { CITY_NAMES } from '#lib/city-aliases.ts';
import { placeKey } from '#lib/place-key.ts';
const root = '/tmp/wt/match';
const today = '2026-11-27';
const { hub } = await loadHub(diskSource(root));
const records = toRecords(hub, today);
const index = decodeIndex(encodeIndex(records, hub));
const cards = encodeCards(records, hub);
const matcher = createMatcher(index, cards, today);
const slugs = records.map((r) => r.slug);
let hit = 0, hitAll = 0, all = 0, allWant = 0, noneBad = 0, goodWanted=0;
const t0 = performance.now();
const read = createBriefReader(index, cards, await loadTowns());
console.log('reader', performance.now() - t0);
const official = new Map(CITY_NAMES.map(({ alias, name, country }) => [placeKey(alias), name] as const));
const off = (n: string) => placeKey(official.get(placeKey(n)) ?? n);
let want = 0, got = 0, extra = 0;
const per: Record<string, [number, number, number]> = {};
const only = process.argv[2];
for (const f of (process.env.SET ?? 'tuning-a,tuning-b,tuning-c').split(',')) {
  for (const b of parse(readFileSync(f.startsWith('/') ? f : `${root}/test/fixtures/briefs/${f}.yml`, 'utf8'))) {
    if (only && only !== b.id) continue;
    const t = performance.now();
    const needs = read(b.text, today);
    const ms = performance.now() - t;
    const have = new Map<string, Set<string>>();
    for (const n of needs) {
      const s = have.get(n.kind) ?? new Set();
      s.add(n.kind === 'city' ? off(n.value.split('/')[1] ?? '') : n.value);
      have.set(n.kind, s);
    }
    const wanted: [string, string][] = [];
    for (const [kind, v] of Object.entries<any>(b.needs ?? {})) {
      if (kind === 'budget') wanted.push(['budget', `${v.currency}:${v.from ?? ''}-${v.to ?? ''}`]);
      else if (kind === 'start') wanted.push(['start', `${v}-01`]);
      else for (const x of v) wanted.push([kind, kind === 'city' ? off(x) : x]);
    }
    const missing = wanted.filter(([k, v]) => !have.get(k)?.has(v));
    const ws = new Set(wanted.map((x) => x.join(':')));
    const extras = needs.map((n) => `${n.kind}:${n.kind === 'city' ? off(n.value.split('/')[1] ?? '') : n.value}`).filter((x) => !ws.has(x));
    for (const [k, v] of wanted) { const p = (per[k] ??= [0, 0, 0]); p[0]++; if (have.get(k)?.has(v)) p[1]++; }
    for (const e of extras) (per[e.split(':')[0]!] ??= [0, 0, 0])[2]++;
    const r = matcher.rank(needs);
    const top = r.matches.slice(0, 3).map((m) => slugs[m.id]!);
    const good = r.good.map((i) => slugs[i]!);
    let verdict = '';
    if (b.wanted.length === 0) { verdict = good.length ? 'NOBODY BUT GOOD ' + good.join(',') : 'ok-none'; if (good.length) noneBad++; }
    else { all++; const ok = b.wanted.some((w: string) => top.includes(w)); const h = b.wanted.filter((w: string) => top.includes(w)).length; hitAll += h; allWant += b.wanted.length; if (ok) hit++; goodWanted += b.wanted.some((w: string)=>good.includes(w)) ? 1:0; verdict = (h === b.wanted.length ? 'TOP' : ok ? 'top-some' : 'NOT-TOP') + ' ' + b.wanted.map((w: string) => w + '@' + (r.matches.findIndex((m) => slugs[m.id] === w) + 1) + (good.includes(w)?'*':'')).join(' ') + ' good=' + good.length; }
    const shareOf = (id: number) => { const e = matcher.explain(id, needs); let w = 0, pt = 0, ww = 0, wp = 0; for (const n of needs) { if (n.kind === 'word') continue; w += n.weight; const t = e.met.find(t => t.need === n); pt += t?.points ?? 0; if (n.kind === 'expertise' || n.kind === 'service') { ww += n.weight; wp += t?.points ?? 0; } } return (pt / w).toFixed(2) + '/' + (wp / ww).toFixed(2) + (e.good ? '*' : ''); };
    console.log('   SHARE', b.wanted.length ? b.wanted.map((x: string) => shareOf(slugs.indexOf(x))).join(' ') : 'none', 'top', r.matches.slice(0, 3).map(m => shareOf(m.id)).join(' '));
    console.log('  ', verdict, '|', r.matches.slice(0, 4).map((m) => `${slugs[m.id]} ${m.score / 100}`).join(', '));
    if (only) for (const m of r.matches.slice(0,4)) { const e = matcher.explain(m.id, needs); console.log('   ', slugs[m.id], e.good, e.met.map(t=>t.need.kind+':'+t.need.value+' '+t.points/100).join(', '), '| unmet', e.unmet.map(n=>n.kind+':'+n.value).join(', ')); }
    want += wanted.length; got += wanted.length - missing.length; extra += extras.length;
    console.log(b.id, ms.toFixed(0) + 'ms', 'MISSING', missing.map((x) => x.join(':')).join(' ') || '-', '| EXTRA', extras.map(e=>{ const n=needs.find(n=>`${n.kind}:${n.kind === 'city' ? off(n.value.split('/')[1] ?? '') : n.value}`===e); return e+(n?.spans[0]?`"${b.text.slice(n.spans[0].start,n.spans[0].end).replace(/\s+/g,' ')}"`:'')}).join(' '));
  }
}
console.log(per, got, want, (got / want * 100).toFixed(1), 'precision', (got / (got + extra) * 100).toFixed(1));

console.log('top3 any', hit, '/', all, 'all', hitAll, '/', allWant, 'nobody wrong', noneBad, 'goodWanted', goodWanted);
