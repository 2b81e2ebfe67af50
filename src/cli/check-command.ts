import { rankBy, sortFindings } from '../model/report-order.ts';
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { catalogue } from '../audit/catalogue.ts';
import { lookAgain } from '../audit/second-look.ts';
import { recordOf } from '../audit/visit.ts';
import { openWayOut } from '../audit/way-out.ts';
import { guardOf } from '../crawl/address.ts';
import { maskAll } from '../crawl/mask.ts';
import { attemptPage, endedBadly } from '../gather/attempt.ts';
import { openSeat, type Seat } from '../gather/seat.ts';
import { catalogueScript, type PageScript } from '../gather/script.ts';
import { walks } from '../gather/walks/index.ts';
import { variantsWalk } from '../gather/walks/variants.ts';
import { judgePage } from '../judge/page.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Lang } from '../model/json.ts';
import type { PageArtifacts } from '../model/page-artifacts.ts';
import type { Device } from '../model/site-plan.ts';
import { checkJson, type CheckedPage } from '../report/check-json.ts';
import { assessmentOfPages } from '../report/export/assessment.ts';
import { checkFormats, checkPieces } from '../report/export/formats.ts';
import { checkText } from '../report/text.ts';
import { Mistake } from '../words/mistake.ts';
import { endBySignal } from './end-by-signal.ts';
import { exits, failOnOf } from './exits.ts';
import { bounds } from './config.ts';
import { checkAddress, agentOf, devicesOf, numberOf } from './plan-options.ts';
import { catalogueInForce } from './standards-in-force.ts';
import { versions } from './versions.ts';
import { withBrowser } from './with-browser.ts';
import { writeOut } from './write-out.ts';

/** Options of `wza check`. */
export type CheckFlags = {
  readonly lang: Lang;
  readonly format: string;
  readonly device?: string;
  readonly failOn: string;
  readonly walks: boolean;
  readonly tool?: boolean;
  readonly workers?: string;
  readonly browser?: string;
};

const pageSeconds = 60;
const walkSeconds = 20;

/** True when a path names a file that is there. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The pages as a plan: what they name is open, whatever else is private is not. */
const planFor = (urls: readonly string[]) => ({
  entry: [...urls],
  scope: { hosts: [], include: [], exclude: [], robots: false },
});

/** Documents that a checked page may load: it was named by its developer, so only local files need guarding. */
export const allowFor = (urls: readonly string[]) => {
  const guard = guardOf(planFor(urls));
  const local = urls.some((url) => url.startsWith('file:'));
  return (url: string, main: boolean): boolean =>
    url.startsWith('file:') ? local : /^(about|data|blob):/.test(url) ? !main : guard.url(url);
};

const judgementOf = (artifacts: PageArtifacts): Pick<CheckedPage, 'tallies' | 'findings'> => {
  const { tallies, findings } = judgePage(artifacts, catalogue);
  return { tallies, findings: sortFindings(findings, rankBy([artifacts.visit])) };
};

/** Checks one page on one device: page rules, axe, the walks unless they were left out, its tool and elder version if asked. */
export const checkPage = async (
  seat: Seat,
  url: string,
  device: Device,
  script: PageScript,
  walked: boolean,
  tool = false,
): Promise<CheckedPage> => {
  const { reached, evidence } = await attemptPage(seat, device, url, pageSeconds, {
    seconds: 30,
    script,
    suspicious: false,
  });
  if (!evidence) return { url, device, reached, tallies: [], findings: [] };
  const artifacts = recordOf(url, device, reached, evidence, []);
  let record = artifacts.walks;
  if (walked || tool) {
    const made = [...(walked ? walks : []), ...(tool ? [variantsWalk(script)] : [])];
    const limit = made.reduce((sum, { patience = 1 }) => sum + walkSeconds * patience + 25, 20);
    const end = await seat.use(device, limit, (visitor, guard) =>
      lookAgain(visitor, guard, {
        id: artifacts.visit.id,
        url,
        places: [],
        portrait: false,
        walks: made,
        axe: artifacts.axe,
        model: {},
        walkSeconds,
        placesOf: () => [],
        keep: async () => undefined,
      }),
    );
    if (end.ended === 'well') record = end.value.walks;
    else return { url, device, reached: endedBadly(end, limit), ...judgementOf(artifacts) };
  }
  return { url, device, reached, ...judgementOf({ ...artifacts, walks: record }) };
};

const formats = ['text', 'json', ...checkFormats] as const;

/** Reads --format. Throws Mistake. */
const formatOf = (text: string): (typeof formats)[number] => {
  const format = formats.find((known) => known === text);
  if (format) return format;
  throw new Mistake('bad-value', { option: '--format', value: text, allowed: formats.join(', ') });
};

const inFormat = (
  pages: readonly CheckedPage[],
  format: (typeof formats)[number],
  catalogue: Catalogue,
  lang: Lang,
): Iterable<string> => {
  const color = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
  if (format === 'json') return [checkJson(pages)];
  if (format === 'text') return [checkText(pages, catalogue, lang, color)];
  return checkPieces(assessmentOfPages(pages, catalogue, lang, versions()), format);
};

/** `wza check`: judges single pages and prints what is wrong with them. Returns the exit code. Throws Mistake. */
export const checkCommand = async (names: readonly string[], flags: CheckFlags): Promise<number> => {
  const format = formatOf(flags.format);
  const failOn = failOnOf(flags.failOn);
  if (failOn.on === 'band')
    throw new Mistake('bad-value', { option: '--fail-on', value: flags.failOn, allowed: 'fail, never' });
  const words = catalogueInForce(flags); // clauses and levels as corrected
  const devices = devicesOf(flags.device) ?? ['desktop'];
  const asked = numberOf('--workers', flags.workers, bounds.workers, true) ?? availableParallelism();
  const urls = names.map((name) => checkAddress(name, isFile));
  const say = (text: { zh: string; en: string }) => void process.stderr.write(`${text[flags.lang]}\n`);
  const endNoMore = endBySignal();
  const { keeper } = await withBrowser(flags.browser, flags.lang, say);
  const way = await openWayOut(planFor(urls));
  const script = catalogueScript(catalogue);
  const jobs = urls.flatMap((url) => devices.map((device) => ({ url, device })));
  const pages: CheckedPage[] = [];
  const workers = Math.max(1, Math.min(jobs.length, asked));
  let next = 0;
  const work = async (): Promise<void> => {
    const seat = openSeat(keeper, agentOf(versions().wza), allowFor(urls), way, script);
    try {
      for (let at = next++; at < jobs.length; at = next++)
        pages[at] = maskAll(
          await checkPage(seat, jobs[at]!.url, jobs[at]!.device, script, flags.walks, flags.tool),
        );
    } finally {
      await seat.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    await keeper.close();
    await way?.close();
    endNoMore();
  }
  await writeOut(inFormat(pages, format, words, flags.lang));
  if (pages.some((page) => page.reached.state !== 'audited')) return exits.failed;
  if (failOn.on === 'never') return exits.passed;
  return pages.some((page) => page.findings.some((finding) => finding.outcome === 'fail'))
    ? exits.findings
    : exits.passed;
};
