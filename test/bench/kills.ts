import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparable, descendants, lives, runWza, startWza, until } from '../cli/run-wza.ts';
import { serveSmall, smallOptions } from '../cli/small-site.ts';
import { lotOf } from './lot.ts';
import { machine } from './machine.ts';

/*
 * Kills the command line at seeded moments of a small audit and goes on, until it is done: npm run bench:kills
 * [-- --kills 50 --seed S]. An audit is killed `--each` times; then its report is compared, byte by byte but for its times, to that of
 * an undisturbed one. Every second audit's folder is moved elsewhere between two sittings. Ends with 1 when one differs.
 */

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    each: { type: 'string', default: '5' },
    seed: { type: 'string', default: 'kills' },
  },
});
const kills = Number(values.kills);
const each = Number(values.each);
const lot = lotOf(values.seed);
const folder = mkdtempSync(join(tmpdir(), 'wza-kills-'));
const at = (name: string): string => join(folder, name);
const site = await serveSmall();
const words = (out: string): string[] => ['audit', site.url, '--out', out, '--workers', '2', ...smallOptions];

const began = performance.now();
const whole = await runWza(words('whole'), folder);
if (whole.code !== 0) throw new Error(`the undisturbed audit ended with ${whole.code}: ${whole.err}`);
const undisturbed = comparable(at('whole'));
const audited = performance.now() - began; // ms
process.stdout.write(`${machine('')}\nundisturbed audit: ${(audited / 1000).toFixed(1)} s\n`);

/** Lines of the journal of a run. */
const lines = (run: string): number =>
  existsSync(at(`${run}/visits.ndjson`))
    ? readFileSync(at(`${run}/visits.ndjson`), 'utf8').split('\n').length - 1
    : 0;

let done = 0;
let wrong = 0;
const moments: string[] = [];
for (let run = 0; done < kills; run++) {
  let name = `run-${run}`;
  let order = words(name);
  for (let kill = 0; kill < each && done < kills; kill++) {
    const running = startWza(order, folder);
    // Anywhere from its start to well after an audit of what is left would have ended.
    const wait = lot(Math.ceil(audited * (kill === 0 ? 1 : 0.6)));
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), wait));
    if ((await Promise.race([running.ended, late])) !== null) {
      moments.push(`${run}.${kill} ended before ${wait} ms`);
      break;
    }
    const children = descendants(running.child.pid ?? 0);
    running.child.kill('SIGKILL');
    await running.ended;
    await until(() => !children.some(lives), 20_000, 'the browser ends with its owner');
    done += 1;
    const left = lines(name);
    moments.push(`${run}.${kill} after ${wait} ms, ${left} lines`);
    if (!existsSync(at(`${name}/plan.json`))) {
      rmSync(at(name), { recursive: true, force: true }); // killed before it had begun: begun again
      order = words(name);
      continue;
    }
    if (run % 2 === 1) {
      renameSync(at(name), at(`${name}-moved`));
      name += '-moved';
    }
    order = ['audit', '--resume', name, '--quiet'];
  }
  if (existsSync(at(`${name}/plan.json`))) order = ['audit', '--resume', name, '--quiet']; // also one that ended by itself
  const { code, err } = await runWza(order, folder);
  const same = code === 0 && comparable(at(name)) === undisturbed;
  if (!same) wrong += 1;
  process.stdout.write(`run ${run}: ${same ? 'same bytes' : `DIFFERENT (${code}) ${err}`}; ${done} kills\n`);
}
await site.close();
process.stdout.write(
  `${moments.join('\n')}\n${done} kills in ${((performance.now() - began) / 1000).toFixed(0)} s, ${wrong} reports differ\n`,
);
rmSync(folder, { recursive: true, force: true });
process.exitCode = wrong === 0 ? 0 : 1;
