import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from './check-all.ts';
import { type CorpusPage, shareText } from './corpus.ts';
import { acceptedRules } from './gds-accepted.ts';

/** One planted barrier: the page that has it, and the page without it whose findings are subtracted. */
export type Barrier = {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly page: string;
  readonly baseline: string;
};

type Listed = Barrier & { readonly url: string };

const fileOf = (name: string): string =>
  name === '_blank'
    ? '/gds/_blank/blank.html'
    : name.endsWith('.html')
      ? `/gds/${name}`
      : `/gds/tests/${name}.html`;

/** The barriers of the corpus in `folder`. */
export const gdsBarriers = (folder: string): Barrier[] =>
  (JSON.parse(readFileSync(join(folder, 'barriers.json'), 'utf8')) as Listed[]).map(
    ({ id, name, category, page, baseline }) => ({ id, name, category, page, baseline }),
  );

/** Every page of the barriers and their baselines, once. */
export const gdsPages = (barriers: readonly Barrier[]): CorpusPage[] =>
  [...new Set(barriers.flatMap(({ page, baseline }) => [baseline, page]))].map((name) => ({
    id: name,
    path: fileOf(name),
  }));

type Place = Checked['findings'][number];
const kindOf = ({ rule, outcome, code }: Place): string => `${outcome} ${rule} ${code}`;

/** Figures of the GDS corpus. A barrier is found when a finding the baseline does not raise is by an accepted rule. */
export const scoreGds = (barriers: readonly Barrier[], checked: readonly Checked[]) => {
  const results = new Map(checked.map((page) => [page.id, page]));
  const rows = barriers.flatMap(({ id, name, category, page, baseline }) => {
    const [own, base] = [results.get(page), results.get(baseline)];
    if (!own || !base) return [];
    const usual = new Set(base.findings.map(kindOf));
    const fresh = own.findings.filter(
      (finding) => finding.outcome !== 'error' && !usual.has(kindOf(finding)),
    );
    const accepted = acceptedRules[id]?.rules ?? [];
    const by = (outcome: string) => [
      ...new Set(fresh.filter((finding) => finding.outcome === outcome).map(({ rule }) => rule)),
    ];
    const [fails, asks] = [by('fail'), by('ask')];
    const isAccepted = (rule: string) => accepted.includes(rule);
    // a page may hold two planted barriers: what names the other one is no noise
    const planted = barriers
      .filter((other) => other.page === page)
      .flatMap((other) => acceptedRules[other.id]?.rules ?? []);
    return [
      {
        id,
        name,
        category,
        found: fails.some(isAccepted) ? ('fail' as const) : asks.some(isAccepted) ? ('ask' as const) : null,
        by: [...new Set([...fails, ...asks].filter(isAccepted))],
        byFail: fails.filter(isAccepted),
        byAsk: asks.filter(isAccepted),
        noise: fails.filter((rule) => !planted.includes(rule)),
        otherAsks: asks.filter((rule) => !isAccepted(rule)),
      },
    ];
  });
  return {
    barriers: rows.length,
    found: rows.filter(({ found }) => found !== null).length,
    foundByFail: rows.filter(({ found }) => found === 'fail').length,
    noisePages: rows.filter(({ noise }) => noise.length > 0).length,
    notAudited: checked
      .filter(({ reached }) => reached !== 'audited')
      .map(({ id, reached }) => ({ id, reached })),
    rows,
  };
};

/** Lines for people. */
export const gdsText = (score: ReturnType<typeof scoreGds>): string[] => [
  `GDS  found ${shareText(score.found, score.barriers)}, ${score.foundByFail} of them as a failure; pages with other new failures ${score.noisePages}`,
  ...score.notAudited.map(({ id, reached }) => `  not audited: ${id} (${reached})`),
  ...score.rows.map(
    ({ id, found, by, noise, otherAsks }) =>
      `  ${(found ?? '-').padEnd(4)} ${id}: ${by.join(', ') || '–'}${noise.length > 0 ? `  NOISE ${noise.join(', ')}` : ''}${otherAsks.length > 0 ? `  (also asked: ${otherAsks.join(', ')})` : ''}`,
  ),
];
