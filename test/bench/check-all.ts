import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { catalogue } from '../../src/audit/catalogue.ts';
import type { Keeper } from '../../src/browser/keeper.ts';
import { allowFor, checkPage } from '../../src/cli/check-command.ts';
import { catalogueScript } from '../../src/gather/script.ts';
import { openSeat } from '../../src/gather/seat.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type Handler, serveSite } from '../sites/serve.ts';
import type { CorpusPage } from './corpus.ts';

/** What a page gave: `reached` is 'audited' or the reason why not. */
export type Checked = {
  readonly id: string;
  readonly reached: string;
  readonly findings: readonly Pick<Finding, 'rule' | 'outcome' | 'act' | 'target' | 'code' | 'args'>[];
};

export type CheckOptions = {
  readonly keeper: Keeper;
  /** Whether a page is walked: one that no rule of a walk is about need not be. */
  readonly walked: (id: string) => boolean;
  readonly workers: number;
  /** File that keeps every result, one JSON a line; pages in it are not checked again. null = keep nothing. */
  readonly keep: string | null;
  /** Which pages still due are checked now: every n-th, and only those begun before `until` (ms of the clock). */
  readonly slice: { readonly at: number; readonly of: number };
  readonly until: number;
  readonly say: (line: string) => void;
};

const kept = (file: string | null): Map<string, Checked> =>
  new Map(
    file !== null && existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line.endsWith('}')) // a run that was cut off leaves half a line
          .map((line) => JSON.parse(line) as Checked)
          .map((checked) => [checked.id, checked])
      : [],
  );

/** Checks the pages of a folder or handler, served on 127.0.0.1, just as `wza check` does. Results in the order of `pages`, kept ones of other slices among them. */
export const checkAll = async (
  source: string | Handler,
  pages: readonly CorpusPage[],
  { keeper, walked, workers, keep, slice, until, say }: CheckOptions,
): Promise<Checked[]> => {
  const site = await serveSite(source);
  const results = kept(keep);
  const due = pages.filter(({ id }, place) => place % slice.of === slice.at && !results.has(id));
  const script = catalogueScript(catalogue);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    const seat = openSeat(keeper, 'wza-bench', allowFor([site.url]), null, script);
    try {
      for (let at = next++; at < due.length && Date.now() < until; at = next++) {
        const { id, path } = due[at]!;
        const url = new URL(path, site.url).href;
        const { reached, findings } = await checkPage(seat, url, 'desktop', script, walked(id));
        const checked: Checked = {
          id,
          reached: reached.state === 'not-audited' ? reached.reason : reached.state,
          findings: findings.map(({ rule, outcome, act, target, code, args }) => ({
            rule,
            outcome,
            act,
            target,
            code,
            args,
          })),
        };
        results.set(id, checked);
        if (keep !== null) appendFileSync(keep, `${JSON.stringify(checked)}\n`);
        if (++done % 25 === 0) say(`${done}/${due.length}`);
      }
    } finally {
      await seat.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    await site.close();
  }
  const left = pages.length - pages.filter(({ id }) => results.has(id)).length;
  if (left > 0) say(`${left} of ${pages.length} pages not checked yet`);
  return pages.flatMap(({ id }) => results.get(id) ?? []);
};
