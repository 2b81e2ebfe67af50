import { createHash, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, namedBrowser } from '../../src/browser/find.ts';
import type { Report } from '../../src/model/report.ts';
import { reachedText } from '../../src/words/reached.ts';
import { descendants, startWza } from '../cli/run-wza.ts';
import { type Expected, serveHostile } from '../sites/hostile.ts';
import { http2Host } from '../sites/hostile/hosts.ts';
import { type HostileRow, type HostileRun, tableOf, withTable } from './hostile-table.ts';
import { machine } from './machine.ts';

/*
 * Audits the whole hostile site with the command line: npm run bench:hostile [-- --workers 2 --part 1/2 --json FILE]
 * Prints every path with the outcome expected and got, its time and the most memory meanwhile. Ends with 1 when a healthy page
 * was not audited, a bad one is not listed with its true reason, or time or memory went beyond their bounds.
 * `--part 1/2` audits the first half of the traps; the hosts that are nasty as a whole, and the sitemaps, belong to the last part.
 * `--only /oom,/nodes` audits these paths of the main host alone.
 * `--table docs/hostile.md --of FILE,FILE` audits nothing: it writes what `--json` kept into the table of a document.
 */

const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '2' },
    part: { type: 'string', default: '1/1' },
    only: { type: 'string' },
    json: { type: 'string' },
    table: { type: 'string' },
    of: { type: 'string', default: '' },
  },
});
if (values.table !== undefined) {
  const runs = values.of.split(',').map((file) => JSON.parse(readFileSync(file, 'utf8')) as HostileRun);
  const text = readFileSync(values.table, 'utf8');
  writeFileSync(values.table, withTable(text, runs));
  process.exit(runs.some(({ faults }) => faults.length > 0) ? 1 : 0);
}
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const only = values.only?.split(',');
const last = part === parts && !only;
const bounds = { minutes: 15, ownMb: 1500, browserMb: 6000 };

/** Private memory of a process in MB; 0 when it is gone. */
const privateMb = (pid: number): number => {
  try {
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** A browser that trusts one certificate more, so that HTTP/2 is spoken with it; all others are checked as ever. */
const trusting = async (cert: string, folder: string): Promise<string> => {
  const candidate = namedBrowser() ?? (await findBrowser()).candidate;
  const { chromium } = await import('playwright');
  const path = candidate.kind === 'path' ? candidate.path : chromium.executablePath();
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const pin = createHash('sha256').update(key).digest('base64');
  const file = join(folder, 'browser.sh');
  writeFileSync(file, `#!/bin/sh\nexec '${path}' --ignore-certificate-errors-spki-list='${pin}' "$@"\n`);
  chmodSync(file, 0o755);
  return file;
};

const folder = mkdtempSync(join(tmpdir(), 'wza-hostile-'));
const out = join(folder, 'report');
const secure = await http2Host();
const began = Date.now();
const asked = new Map<string, number>(); // path of the main host -> ms when it was first asked for
const site = await serveHostile({
  dear: true,
  part: [part, parts],
  ...(only && { only }),
  hosts: last ? [secure] : [],
  seen: (path) => void (asked.has(path) || asked.set(path, Date.now() - began)),
});
const browser = await trusting(secure.cert, folder);
const config = {
  budget: { pageSeconds: 20, walkPages: 0, minutes: bounds.minutes, pages: 160 },
};
writeFileSync(join(folder, 'wza.yaml'), JSON.stringify(config));
const words = [
  'audit',
  site.url,
  '--config',
  'wza.yaml',
  '--workers',
  values.workers,
  '--rate',
  '100',
  '--out',
  out,
];
const running = startWza(
  [...words, '--quiet', '--exclude', '*/generated/*', ...site.hosts.flatMap((host) => ['--host', host])],
  folder,
  { WZA_BROWSER: browser },
);

const pid = running.child.pid ?? 0;
const settled = new Map<string, number>(); // address -> ms when its line stood in the journal
const samples: { at: number; own: number; browser: number }[] = [];
let read = 0;
const look = (): void => {
  samples.push({
    at: Date.now() - began,
    own: privateMb(pid),
    browser: descendants(pid).reduce((sum, one) => sum + privateMb(one), 0),
  });
  if (!existsSync(join(out, 'visits.ndjson'))) return;
  const lines = readFileSync(join(out, 'visits.ndjson'), 'utf8').split('\n');
  for (const line of lines.slice(read, -1)) {
    const entry = JSON.parse(line) as { t: string; url: string };
    if (entry.t === 'visit') settled.set(entry.url, Date.now() - began);
  }
  read = lines.length - 1;
};
const timer = setInterval(look, 250);
const { code, err } = await running.ended;
clearInterval(timer);
const seconds = (Date.now() - began) / 1000;
await site.close();
if (!last) await secure.close();

const text = (one: Expected): string => (one.state === 'audited' ? 'audited' : one.reason);
const report = existsSync(join(out, 'report.json'))
  ? (JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report)
  : null;
const visits = new Map((report?.visits ?? []).map((visit) => [visit.url, visit.reached]));
let before = 0;
const rows = [...site.outcomes].map(([url, expected]): HostileRow => {
  const got = visits.get(url);
  const main = url.startsWith(site.url);
  const path = main ? new URL(url).pathname : `${new URL(url).protocol}//…${new URL(url).pathname}`;
  const end = settled.get(url) ?? NaN;
  const start = (main ? asked.get(new URL(url).pathname) : undefined) ?? before;
  before = end;
  const meanwhile = samples.filter(({ at }) => at >= start && at <= end + 250);
  const right = expected.some(
    (one) =>
      one.state === got?.state &&
      (one.state === 'audited' || (got.state === 'not-audited' && one.reason === got.reason)),
  );
  return {
    path,
    expected: expected.map(text).join(' / '),
    got: got === undefined ? ['—', '—'] : [reachedText(got, 'zh'), reachedText(got, 'en')],
    right,
    seconds: Math.max(0, (end - start) / 1000),
    browserMb: Math.max(0, ...meanwhile.map((sample) => sample.browser)),
  };
});
const peak = {
  own: Math.max(...samples.map((sample) => sample.own)),
  browser: Math.max(...samples.map((sample) => sample.browser)),
};
const traps = [...visits].filter(([, reached]) => reached.state === 'skipped' && reached.reason === 'trap');
const signs = new Set(traps.map(([, reached]) => ('args' in reached ? String(reached.args['sign']) : '')));
const sitemaps = existsSync(join(out, 'visits.ndjson'))
  ? readFileSync(join(out, 'visits.ndjson'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{"t":"survey"'))
      .flatMap(
        (line) =>
          (JSON.parse(line) as { survey: { sitemapFiles: { url: string; outcome: string }[] } }).survey
            .sitemapFiles,
      )
  : [];
const outcomes = new Map<string, number>();
for (const { url, outcome } of sitemaps) {
  const key = `${new URL(url).pathname} ${outcome}`;
  outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
}

const faults = [
  ...(code === 0 ? [] : [`wza ended with ${code}: ${err.slice(0, 500)}`]),
  ...rows
    .filter(({ right }) => !right)
    .map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got[1]}`),
  ...['calendar', 'session']
    .filter((sign) => last && !signs.has(sign))
    .map((sign) => `no trap was recognised by ${sign}`),
  ...(outcomes.size > 0 ? [] : ['no sitemap was read']),
  ...(seconds <= bounds.minutes * 60 ? [] : [`took ${seconds.toFixed(0)} s`]),
  ...(peak.own <= bounds.ownMb ? [] : [`own process held ${peak.own.toFixed(0)} MB`]),
  ...(peak.browser <= bounds.browserMb ? [] : [`browser held ${peak.browser.toFixed(0)} MB`]),
];
const run: HostileRun = {
  machine: machine(''),
  workers: Number(values.workers),
  seconds,
  peak,
  rows,
  faults,
};
process.stdout.write(
  [
    ...tableOf([run]),
    '',
    `Sitemaps: ${[...outcomes].map(([key, count]) => `${key} × ${count}`).join(', ')}`,
    `Traps recognised: ${[...signs].sort().join(', ')} (${traps.length} addresses)`,
    ...(faults.length === 0
      ? ['All as it should be.']
      : ['', 'Faults:', ...faults.map((fault) => `- ${fault}`)]),
    '',
  ].join('\n'),
);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(run, null, 1));
rmSync(folder, { recursive: true, force: true });
process.exitCode = faults.length === 0 ? 0 : 1;
