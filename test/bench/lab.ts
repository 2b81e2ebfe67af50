import { allocate } from '../../src/judge/allocate.ts';
import { openLedger } from '../../src/judge/ledger.ts';
import { lotOf } from '../../src/judge/lot.ts';
import { scaleOf, totalOf } from '../../src/judge/score.ts';
import { NOTHING } from '../../src/judge/share.ts';
import { ONE } from '../../src/judge/sample.ts';
import { pageShare, WHOLE } from '../../src/judge/share.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import { catalogueOf, criterion, drawn, echo, judged, leftOut, rubric as small } from '../judge/small.ts';

const PRINCIPLES = ['perceivable', 'operable', 'understandable', 'robust'] as const;
const K = 40;
const W = [10, 7, 7, 3, 3, 1];
const criteria = Array.from({ length: K }, (_, k) => criterion(`c${k}`, PRINCIPLES[k % 4]!));
const rules = criteria.map(({ id }) => echo(`r-${id}`, id));
const rubric = {
  ...small,
  criteria: criteria.map(({ id }, k) => ({ id, weight: W[k % W.length]!, unit: (k % 3 ? 'pages' : 'places') as 'pages' | 'places' })),
  vetoes: [],
};
const catalogue = { ...catalogueOf(rules), standards: [{ ...catalogueOf().standards[0]!, criteria }], rubrics: [rubric] };

type Site = { pages: { url: string; template: string; judgement: PageJudgement }[] };
const sitesOf = (
  seed: string, sizes: number[], applies: (k: number, t: number) => number, fails: (k: number, t: number, rnd: () => number) => number,
): Site => {
  const lot = lotOf(seed);
  const rnd = () => lot(1e6) / 1e6;
  const pages: Site['pages'] = [];
  const probs = sizes.map((_, t) => criteria.map((_, k) => fails(k, t, rnd)));
  sizes.forEach((size, t) => {
    for (let n = 0; n < size; n++) {
      const url = `/${t}/${n}`;
      const did: Record<string, { pass: number; fail: number }> = {};
      for (let k = 0; k < K; k++) {
        if (rnd() >= applies(k, t)) continue;
        const p = probs[t]![k]!;
        if (k % 3) did[`r-c${k}`] = rnd() < p ? { pass: 0, fail: 1 } : { pass: 1, fail: 0 };
        else {
          // places: bad pages have some share failing
          const places = 1 + lot(20);
          const bad = rnd() < p ? 1 + lot(places) : 0;
          did[`r-c${k}`] = { pass: places - bad, fail: bad };
        }
      }
      pages.push({ url, template: `t${t}`, judgement: judged(url, did) });
    }
  });
  return { pages };
};
const zipf = (T: number, N: number): number[] => {
  const raw = Array.from({ length: T }, (_, t) => 1 / (t + 1));
  const s = raw.reduce((a, b) => a + b);
  return raw.map((r) => Math.max(1, Math.round((r / s) * N)));
};
const gradeT = (judgements: PageJudgement[], visits: PageVisit[]) => {
  const ledger = openLedger(catalogue, rubric, judgements, visits);
  const scale = scaleOf(ledger);
  const { fine } = totalOf(scale, (id) => ledger.accounts.get(id)?.standing ?? NOTHING);
  return { ledger, scale, T: fine! / 1e4 };
};
const tq = (df: number): number => {
  const z = 1.959964;
  const T = [12.7062, 4.30265, 3.18245, 2.77645, 2.57058];
  if (df >= 5) {
    const g1 = (z ** 3 + z) / 4, g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96, g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
    return z + g1 / df + g2 / df ** 2 + g3 / df ** 3;
  }
  const d = Math.max(1, df), i = Math.floor(d), x = (1 / i - 1 / d) / (1 / i - 1 / (i + 1));
  return T[i - 1]! + (T[i]! - T[i - 1]!) * x;
};
const mixed = (k: number, _t: number, rnd: () => number) => [0, 0.02, 0.1, 0.3, 0.6][k % 5]! * 2 * rnd();
const U = (rnd: () => number, p: number) => (rnd() < p ? 1 : 0);
const kinds: Record<string, [Site, number]> = {
  even: [sitesOf('a', zipf(12, 3000), () => 0.8, mixed), 120],
  few: [sitesOf('b', zipf(3, 3000), () => 0.8, mixed), 60],
  many: [sitesOf('c', zipf(60, 3000), () => 0.8, mixed), 150],
  rare1: [sitesOf('d', zipf(12, 3000), () => 0.9, () => 0.01), 100],
  rare1few: [sitesOf('d2', zipf(12, 3000), () => 0.9, (k) => (k < 5 ? 0.02 : 0)), 60],
  perfectish: [sitesOf('d3', zipf(12, 3000), () => 0.9, (k) => (k === 0 ? 0.01 : 0)), 60],
  heavy: [sitesOf('e', zipf(20, 3000), () => 0.9, (_k, _t, r) => (U(r, 0.3) ? 0.95 : 0.01)), 100],
  heavy2: [sitesOf('e2', zipf(20, 3000), () => 0.9, (_k, _t, r) => (U(r, 0.3) ? 0.95 : 0.01)), 30],
  small: [sitesOf('f', zipf(5, 400), () => 0.8, mixed), 15],
  tiny: [sitesOf('g', zipf(5, 1000), () => 0.8, mixed), 10],
  singles: [sitesOf('g2', zipf(30, 1000), () => 0.8, mixed), 30],
  domain: [sitesOf('h', zipf(12, 3000), (k) => (k % 4 === 0 ? 0.03 : 0.9), mixed), 100],
  bigfrac: [sitesOf('i', zipf(8, 200), () => 0.8, mixed), 100],
};
const draws = Number(process.argv[2] ?? 300);
const only = process.argv[3];
for (const [name, [site, n]] of Object.entries(kinds)) {
  if (only && only !== name) continue;
  const by = new Map<string, Site['pages']>();
  for (const p of site.pages) by.set(p.template, [...(by.get(p.template) ?? []), p]);
  const truth = gradeT(site.pages.map((p) => p.judgement), []).T;
  const counts = allocate([...by].map(([template, l]) => ({ template, population: l.length, audited: 0 })), n);
  const stats: Record<string, { cover: number; lowMiss: number; highMiss: number; width: number }> = {};
  let bias = 0, sq = 0, unseen = 0;
  const t0 = performance.now();
  for (let d = 0; d < draws; d++) {
    const lot = lotOf(`${name} ${d}`);
    const judgements: PageJudgement[] = [];
    const visits: PageVisit[] = [];
    for (const [t, list] of by) {
      const order = [...list];
      const m = counts.get(t) ?? 0;
      for (let i = 0; i < order.length; i++) {
        if (i < m) {
          const j = i + lot(order.length - i);
          [order[i], order[j]] = [order[j]!, order[i]!];
          judgements.push(order[i]!.judgement);
          visits.push(drawn(order[i]!.url, 0, t));
        } else visits.push(leftOut(order[i]!.url, 0, t));
      }
    }
    const { ledger, scale, T } = gradeT(judgements, visits);
    unseen += ledger.sample.unseen.pages;
    bias += T - truth;
    sq += (T - truth) ** 2;
    const { sample } = ledger;
    const zi = new Map<string, number>();
    const lost: Record<string, number> = { O: 0, A: 0, B: 0, C: 0 };
    let el = 0, eh = 0;
    const of = scale.reduce((x, p) => x + p.points, 0);
    for (const part of scale) {
      const judgedRows = part.criteria.flatMap(({ id, weight }) => {
        const acc = ledger.accounts.get(id)!;
        const rows = [...acc.cells].flatMap(([page, cell]) => { const sh = pageShare(cell, acc.unit); return sh === null ? [] : [{ page, sh: sh / WHOLE, w: (sample.weights.get(page) ?? ONE) / ONE }]; });
        return rows.length ? [{ weight, rows }] : [];
      });
      const ws = judgedRows.reduce((x, r) => x + r.weight, 0);
      for (const { weight, rows } of judgedRows) {
        const c = (100 * part.points * weight) / of / ws;
        const D = rows.reduce((x, r) => x + r.w, 0);
        const R = rows.reduce((x, r) => x + r.w * r.sh, 0) / D;
        for (const { page, sh } of rows) zi.set(page, (zi.get(page) ?? 0) + (c * (sh - R)) / D);
        const dr = rows.filter(({ page }) => sample.weights.has(page));
        const w1 = dr.reduce((x, r) => x + r.w, 0), w2 = dr.reduce((x, r) => x + r.w * (r.w - 0), 0), fpc = dr.reduce((x, r) => x + r.w * (r.w - 1), 0);
        if (w1 > 0 && fpc > 0) {
          const de = (w1 * w1) / w2, part = w1 / D, f = fpc / w2;
          const Rd = dr.reduce((x, r) => x + r.w * r.sh, 0) / w1;
          const s2 = dr.reduce((x, r) => x + r.w * (r.sh - Rd) ** 2, 0) / w1;
          const pt = (de * R + 0.5) / (de + 1);
          const g = (c * part) ** 2 * f;
          lost.A += (g * pt * (1 - pt)) / de ** 2;
          lost.B += (g * (s2 + 0.25 / (de + 1))) / de ** 2;
          lost.C += (g * (de * s2 + 0.25) / (de + 1)) / de ** 2;
          const e = c * part * Math.sqrt(f) * (1 - 0.025 ** (1 / de));
          if (dr.every((r) => r.sh === 1)) el = Math.max(el, e);
          if (dr.every((r) => r.sh === 0)) eh = Math.max(eh, e);
        }
      }
    }
    const rows = sample.strata.filter((h) => h.audited.length < h.population).map((h) => {
      const z = h.audited.map((p) => zi.get(p) ?? 0), m = z.length, mean = z.reduce((x, y) => x + y, 0) / m;
      return { A: (h.population ** 2 * (1 - m / h.population)) / m, nu: m - 1, ss: z.reduce((x, y) => x + (y - mean) ** 2, 0) };
    });
    if (rows.every((r) => r.nu === 0)) { const z = sample.strata.flatMap((h) => h.audited.map((p) => zi.get(p) ?? 0)); const m = z.reduce((x, y) => x + y, 0) / z.length; rows.push({ A: 0, nu: z.length - 1, ss: z.reduce((x, y) => x + (y - m) ** 2, 0) }); }
    const nus = rows.reduce((x, r) => x + r.nu, 0);
    const pool = rows.reduce((x, r) => x + r.ss, 0) / nus;
    const fit = (nu0: number) => {
      const v = rows.reduce((x, r) => x + r.A * (nu0 === Infinity ? pool : r.nu + nu0 === 0 ? 0 : (r.ss + nu0 * pool) / (r.nu + nu0)), 0);
      const g = rows.reduce((x, r) => x + r.A * (nu0 === Infinity ? 1 : nu0 / (r.nu + nu0)), 0);
      const B = rows.map((r) => ({ b: (nu0 === Infinity ? 0 : (r.A * r.nu) / (r.nu + nu0)) + (g * r.nu) / nus, nu: r.nu }));
      const df = B.reduce((x, y) => x + y.b, 0) ** 2 / B.reduce((x, y) => x + (y.nu ? y.b ** 2 / y.nu : 0), 0);
      return { v, df };
    };
    const add = (key: string, low: number, high: number) => {
      const e = (stats[key] ??= { cover: 0, lowMiss: 0, highMiss: 0, width: 0 });
      low = Math.round(low * 10) / 10; high = Math.round(high * 10) / 10;
      const tr = Math.round(truth * 10) / 10;
      if (tr < low) e.lowMiss++; else if (tr > high) e.highMiss++; else e.cover++;
      e.width += high - low;
    };
    for (const [nu0, ps, zt] of [[4, 'C', 0], [4, 'C', 1], [2, 'C', 0], [Infinity, 'C', 0], [8, 'C', 0]] as const)
      {
        const { v, df } = fit(nu0);
        const extra = lost[ps]!;
        const half = zt ? tq(df) * Math.sqrt(v + extra) : Math.sqrt(tq(df) ** 2 * v + 1.96 ** 2 * extra);
        let [l, h] = [T - half, Math.min(100, T + half)];
        if (T > 0 && T < 100) {
          const q = half ** 2 / (T * (100 - T));
          const mid = (T + 50 * q) / (1 + q), w = Math.sqrt(half ** 2 + 2500 * q * q) / (1 + q);
          [l, h] = [mid - w, mid + w];
        }
        add(`${nu0} ${ps} ${zt} max`, Math.min(l, T - el), Math.max(h, Math.min(100, T + eh)));
      }
  }
  console.log(`\n${name}: truth ${truth.toFixed(2)} n=${n} bias ${(bias / draws).toFixed(3)} sd ${Math.sqrt(sq / draws - (bias / draws) ** 2).toFixed(3)} unseen ${unseen / draws} ${((performance.now() - t0) / draws).toFixed(1)} ms/draw`);
  for (const [key, e] of Object.entries(stats))
    console.log(`  ${key.padEnd(15)} cover ${((100 * e.cover) / draws).toFixed(1)} truth<low ${((100 * e.lowMiss) / draws).toFixed(1)} truth>high ${((100 * e.highMiss) / draws).toFixed(1)} width ${(e.width / draws).toFixed(2)}`);
}
