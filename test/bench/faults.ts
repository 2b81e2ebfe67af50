import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { comparable, runWza, startWza, until } from '../cli/run-wza.ts';
import { serveSmall, smallOptions } from '../cli/small-site.ts';
import { machine } from './machine.ts';

/*
 * What befalls a machine during an audit: npm run bench:faults (Linux, as root: it mounts a small tmpfs and takes the loopback device of
 * a network namespace of its own down). Each time the report must equal that of an undisturbed audit, byte by byte but for its times (and,
 * where the network was away, the number of tries).
 * - the disk fills up: the audit says so in one sentence, and goes on once there is room;
 * - the clock jumps a day on and two days back;
 * - the network goes away for two seconds.
 * `-- --only net,disk,clock` makes some of them.
 */

if (process.env['WZA_BENCH_NET'] === undefined) {
  // Everything runs in a network namespace of its own, so that its network can be taken away.
  const self = [process.execPath, ...process.argv.slice(1)];
  const { status } = spawnSync('unshare', ['-n', ...self], {
    stdio: 'inherit',
    env: { ...process.env, WZA_BENCH_NET: '1' },
  });
  process.exit(status ?? 1);
}

const link = (state: 'up' | 'down'): void => void execFileSync('ip', ['link', 'set', 'lo', state]);
link('up');
const folder = mkdtempSync(join(tmpdir(), 'wza-faults-'));
const at = (name: string): string => join(folder, name);
const site = await serveSmall();
const words = (out: string): string[] => ['audit', site.url, '--out', out, '--workers', '2', ...smallOptions];
const lines = (run: string): number =>
  existsSync(at(`${run}/visits.ndjson`))
    ? readFileSync(at(`${run}/visits.ndjson`), 'utf8').split('\n').length - 1
    : 0;
const { values } = parseArgs({ options: { only: { type: 'string', default: 'net,disk,clock' } } });
const asked = new Set(values.only.split(','));
const faults: string[] = [];
const say = (what: string, fault: string | null): void => {
  if (fault !== null) faults.push(`${what}: ${fault}`);
  process.stdout.write(`${what}: ${fault ?? 'the same report'}\n`);
};

process.stdout.write(`${machine('')}\n`);
const whole = await runWza(words('whole'), folder);
if (whole.code !== 0) throw new Error(`the undisturbed audit ended with ${whole.code}: ${whole.err}`);
const undisturbed = comparable(at('whole'));
const once = (report: string): string => report.replaceAll(/"attempts": \d+/g, '"attempts": 1');
/** The first line in which a report differs from the undisturbed one, null when none does. */
const compared = (run: string, report = comparable(at(run))): string | null => {
  const [is, was] = [report.split('\n'), undisturbed.split('\n')];
  const line = is.findIndex((text, i) => text !== was[i]);
  if (line < 0 && is.length === was.length) return null;
  return `another report, from line ${line}: ${is[line]?.trim()} instead of ${was[line]?.trim()}`;
};

for (const after of asked.has('net') ? [3, 6] : []) {
  const run = `net-${after}`;
  const running = startWza(words(run), folder);
  await until(() => lines(run) >= after, 60_000, 'some pages');
  link('down');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  link('up');
  const { code, err } = await running.ended;
  const again = code === 0 ? comparable(at(run)).split('"attempts": 2').length - 1 : 0; // said in the report
  say(
    `a network that goes away after ${after} lines (tried twice: ${again})`,
    code === 0 ? compared(run, once(comparable(at(run)))) : err.slice(0, 300),
  );
}

for (const kilobytes of !asked.has('disk') ? [] : [64, 256, 1024, 2048]) {
  const disk = `disk-${kilobytes}`;
  execFileSync('mkdir', [at(disk)]);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', at(disk)]);
  try {
    const full = await runWza(words(`${disk}/run`), folder);
    const sentence = /磁盘|ENOSPC/.test(full.err) && full.err.trim().split('\n').length === 1;
    execFileSync('mount', ['-o', 'remount,size=256m', at(disk)]);
    const order = existsSync(at(`${disk}/run/plan.json`))
      ? ['audit', '--resume', `${disk}/run`, '--quiet']
      : words(`${disk}/run`);
    const again = full.code === 0 ? full : await runWza(order, folder);
    say(
      `a disk of ${kilobytes} kB`,
      full.code !== 0 && !sentence
        ? `said ${full.err.slice(0, 300)}`
        : again.code === 0
          ? compared(`${disk}/run`)
          : again.err.slice(0, 300),
    );
  } finally {
    execFileSync('umount', ['-l', at(disk)]);
  }
}

const jump = at('jump.mjs');
writeFileSync(
  jump,
  `const real = Date.now; const began = performance.now(); const day = 86400000;
const shift = () => { const ms = performance.now() - began; return ms < 4000 ? 0 : ms < 7000 ? day : -2 * day; };
const Real = Date;
globalThis.Date = class extends Real { constructor(...a) { if (a.length === 0) super(real() + shift()); else super(...a); } static now() { return real() + shift(); } };\n`,
);
if (asked.has('clock')) {
  const jumped = await runWza(words('clock'), folder, {
    NODE_OPTIONS: `--import=${pathToFileURL(jump).href}`,
  });
  say('a clock that jumps', jumped.code === 0 ? compared('clock') : jumped.err.slice(0, 300));
}

await site.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = faults.length === 0 ? 0 : 1;
