import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparable, descendants, lives, runWza, startWza, until } from '../cli/run-wza.ts';
import { serveSmall, smallOptions } from '../cli/small-site.ts';
import { comparablePages } from '../cli/comparable-pages.ts';
import { lotOf } from './lot.ts';
import { machine } from './machine.ts';

/*
 * Kills the command line at seeded moments of small audits and goes on, until they are done: npm run bench:kills
 * [-- --kills 50 --from 0 --seed S]. Every audit is killed once in each phase: survey, crawl, walks, judging, report; then its report
 * (report.json and every page) is compared, byte by byte but for its times, to that of an undisturbed one. Every second audit's folder is
 * moved elsewhere between two sittings. `--from N` begins at the N-th kill, so that 50 can be made in parts. Ends with 1 when one differs.
 */

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: 'kills' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'wza-kills-'));
const at = (name: string): string => join(folder, name);
const site = await serveSmall();
const more = ['--workers', '2', ...smallOptions, '--sample', '6', '--walk-pages', '1'];
const words = (out: string): string[] => ['audit', site.url, '--out', out, ...more];

/** Where an audit stands, by what its folder holds. */
const marks = {
  start: () => true,
  survey: (run: string) => existsSync(at(`${run}/plan.json`)),
  crawl: (run: string) => says(run, 'surveyed'),
  walks: (run: string) => says(run, 'crawled'),
  judging: (run: string) => says(run, 'finished'),
  report: (run: string) => existsSync(at(`${run}/report.schema.json`)), // right after report.json
} as const;
type Phase = keyof typeof marks;
const phases = ['survey', 'crawl', 'walks', 'judging', 'report'] as const satisfies readonly Phase[];

const journal = (run: string): string =>
  existsSync(at(`${run}/visits.ndjson`)) ? readFileSync(at(`${run}/visits.ndjson`), 'utf8') : '';
const says = (run: string, entry: string): boolean => journal(run).includes(`{"t":"${entry}"`);
const phaseOf = (run: string): Phase => phases.findLast((phase) => marks[phase](run)) ?? 'start';

/** Resolves when the audit is as far as a phase, or has ended. */
const reaches = async (run: string, phase: Phase, ended: () => boolean): Promise<void> => {
  while (!ended() && !marks[phase](run)) await new Promise((resolve) => setTimeout(resolve, 2));
};

const began = performance.now();
const first = startWza(words('whole'), folder);
let over = false;
void first.ended.then(() => (over = true));
const since: number[] = []; // ms at which each phase began
for (const phase of phases) {
  await reaches('whole', phase, () => over);
  since.push(performance.now() - began);
}
const whole = await first.ended;
if (whole.code !== 0) throw new Error(`the undisturbed audit ended with ${whole.code}: ${whole.err}`);
since.push(performance.now() - began);
const lasts = phases.map((_, i) => Math.ceil(since[i + 1]! - since[i]!));
const undisturbed = { report: comparable(at('whole')), pages: comparablePages(at('whole')) };
process.stdout.write(
  `${machine('')}\nundisturbed audit: ${(since.at(-1)! / 1000).toFixed(1)} s (${phases.map((phase, i) => `${phase} ${lasts[i]} ms`).join(', ')})\n`,
);

/** The first thing that differs, null when nothing does. */
const differs = (run: string): string | null => {
  if (comparable(at(run)) !== undisturbed.report) return 'report.json';
  const pages = comparablePages(at(run));
  const names = new Set([...pages.keys(), ...undisturbed.pages.keys()]);
  return [...names].find((name) => pages.get(name) !== undisturbed.pages.get(name)) ?? null;
};

const hits = new Map<Phase, number>();
let wrong = 0;
const [from, kills] = [Number(values.from), Number(values.kills)];
for (let n = from; n < from + kills;) {
  const run = Math.floor(n / phases.length);
  let name = `run-${run}`;
  let order = words(name);
  const moments: string[] = [];
  do {
    const at0 = n % phases.length;
    const phase = phases[at0]!;
    let wait = lotOf(`${values.seed}-${n}`)(lasts[at0]!);
    for (let killed = false; !killed; wait >>= 1) {
      const running = startWza(order, folder);
      let ended = false;
      void running.ended.then(() => (ended = true));
      await reaches(name, phase, () => ended);
      await new Promise((resolve) => setTimeout(resolve, wait));
      killed = !ended; // else it was too fast, and reports once more
      if (killed) {
        const children = descendants(running.child.pid ?? 0);
        running.child.kill('SIGKILL');
        await running.ended;
        await until(() => !children.some(lives), 20_000, 'the browser ends with its owner');
        const hit = phaseOf(name);
        hits.set(hit, (hits.get(hit) ?? 0) + 1);
        moments.push(`${hit} (${wait} ms into ${phase}, ${journal(name).split('\n').length - 1} lines)`);
      }
      if (existsSync(at(`${name}/plan.json`))) order = ['audit', '--resume', name, '--quiet'];
      else rmSync(at(name), { recursive: true, force: true }); // killed before it had begun: begun again
    }
    n += 1;
    if (run % 2 === 1 && existsSync(at(name))) {
      renameSync(at(name), at(`${name}-moved`));
      name += '-moved';
      order = ['audit', '--resume', name, '--quiet'];
    }
  } while (n % phases.length !== 0 && n < from + kills);
  const { code, err } = await runWza(order, folder);
  const fault = code === 0 ? differs(name) : `ended with ${code}: ${err}`;
  if (fault !== null) wrong += 1;
  process.stdout.write(
    `run ${run}: ${fault === null ? 'the same bytes' : `DIFFERENT: ${fault}`}; killed in ${moments.join(', ')}\n`,
  );
}
await site.close();
process.stdout.write(
  `${kills} kills (${[...hits].map(([phase, n]) => `${phase} ${n}`).join(', ')}) in ${((performance.now() - began) / 1000).toFixed(0)} s, ${wrong} reports differ\n`,
);
if (wrong === 0) rmSync(folder, { recursive: true, force: true });
else process.stdout.write(`kept in ${folder}\n`);
process.exitCode = wrong === 0 ? 0 : 1;
