import { join, resolve } from 'node:path';
import { audit } from '../audit/audit.ts';
import { isPrivateAddress } from '../crawl/address.ts';
import { createRun, openRun, readStart, type RunFolder } from '../audit/folder.ts';
import { readJournal } from '../audit/journal.ts';
import { openRecords } from '../audit/records.ts';
import { reportOf } from '../audit/read-run.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Lang } from '../model/json.ts';
import type { PageVisit } from '../model/page-visit.ts';
import { countOutcomes, type LargeReport } from '../model/findings.ts';
import { writeReport } from '../report/write.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { resultOf, statusName } from '../words/grade-result.ts';
import { Mistake } from '../words/mistake.ts';
import { endBySignal } from './end-by-signal.ts';
import { toldOfDisk } from './disk-full.ts';
import { exitOf, exits, failOnOf } from './exits.ts';
import { nothingAudited } from './nothing-audited.ts';
import { type AuditOptions, noContact, planOf } from './plan-options.ts';
import { openProgress } from './progress.ts';
import { today } from './today.ts';
import { catalogueInForce } from './standards-in-force.ts';
import { reusedText } from './reused-text.ts';
import { versions } from './versions.ts';
import { withBrowser } from './with-browser.ts';

/** Options of `wza audit` beside those of the plan. */
export type AuditFlags = AuditOptions & {
  readonly lang: Lang;
  readonly out?: string;
  readonly failOn: string;
  readonly resume?: string;
  readonly incremental?: string; // folder of an earlier run
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly browser?: string;
  readonly standards?: string; // file of corrections
};

// Options that belong to the plan of a run, which is fixed when it begins.
const planned = [
  'out',
  'incremental',
  'maxPages',
  'maxMinutes',
  'workers',
  'rate',
  'device',
  'include',
  'exclude',
  'host',
  'walkPages',
  'sample',
  'surveyPages',
  'class',
  'seed',
  'rubric',
  'contact',
  'hours',
  'config',
] as const satisfies (keyof AuditFlags)[];

const stamp = (now: Date): string => now.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');

/** Folder of a run when none is named: the host is made safe for every file system. */
const defaultFolder = (site: string, now: Date): string =>
  join('wza-report', `${site.replace(/[^a-z0-9.-]/gi, '_')}-${stamp(now)}`);

const open = async (
  urls: readonly string[],
  flags: AuditFlags,
  catalogue: Catalogue,
  now: Date,
): Promise<RunFolder> => {
  if (flags.resume !== undefined) {
    const own = urls.length > 0 ? '<url>' : planned.find((option) => option in flags);
    const option = own?.replace(/^[a-z]/, '--$&').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (option !== undefined) throw new Mistake('resume-with', { option });
    return openRun(resolve(flags.resume));
  }
  const plan = planOf(urls, flags, versions().wza, catalogue);
  const last = flags.incremental === undefined ? undefined : resolve(flags.incremental);
  if (last !== undefined) readStart(last); // better now than after a survey
  return createRun(resolve(flags.out ?? defaultFolder(plan.site, now)), plan, now, last);
};

const summary = (report: LargeReport, path: string, lang: Lang): string => {
  const { grade, findings } = report;
  const { pages, notAudited } = grade.coverage;
  const { fail, ask } = countOutcomes(findings);
  const failed = Object.values(notAudited).reduce((sum, n) => sum + n, 0);
  return [
    fill(cliWords.grade[lang], { result: resultOf(grade, lang), status: statusName(grade, lang) }),
    fill(cliWords.coverage[lang], { audited: pages.audited, failed, found: pages.found }),
    fill(cliWords.findings[lang], { fail, ask }),
    fill(cliWords.reportAt[lang], { path }),
    '',
  ].join('\n');
};

const doneJson = (report: LargeReport, folder: string, index: string): string => {
  const { grade, findings } = report;
  const { band, score, interval, bands, coverage, ungradable } = grade;
  const { fail, ask } = countOutcomes(findings);
  const value = {
    event: 'done',
    folder,
    index,
    report: join(folder, 'report.json'),
    band,
    score,
    interval,
    bands,
    ungradable,
    coverage,
    fail,
    ask,
  };
  return `${JSON.stringify(value)}\n`;
};

/** `wza audit`: audits a site, or finishes an interrupted audit, and writes its report. Returns the exit code. Throws Mistake. */
export const auditCommand = async (urls: readonly string[], flags: AuditFlags): Promise<number> => {
  const { lang } = flags;
  const failOn = failOnOf(flags.failOn);
  const catalogue = catalogueInForce(flags);
  const run = await open(urls, flags, catalogue, new Date());
  const style = flags.quiet ? 'quiet' : flags.json ? 'json' : process.stderr.isTTY ? 'line' : 'lines';
  const progress = openProgress({
    lang,
    style,
    columns: process.stderr.columns ?? 80,
    pages: run.start.plan.budget.pages,
    now: () => performance.now(),
    write: (text) => void (style === 'json' ? process.stdout : process.stderr).write(text),
  });
  const say = (text: { zh: string; en: string }) =>
    void (flags.quiet || process.stderr.write(`${text[lang]}\n`));
  const { plan } = run.start;
  const far = plan.entry.some((url) => !isPrivateAddress(new URL(url).hostname));
  if (far && plan.pace.agent.includes(noContact)) say(cliWords.contactHint);
  // at once: nothing that our own end causes may be recorded
  const endNoMore = endBySignal(() => {
    progress.end();
    process.stderr.write(`${fill(cliWords.interrupted[lang], { folder: run.path })}\n`);
    run.release();
  });
  try {
    const { keeper, tools } = await withBrowser(flags.browser, lang, say).catch((error: unknown) => {
      run.discard();
      throw error;
    });
    let visits: readonly PageVisit[];
    try {
      visits = await audit(run, { catalogue, keeper, tools, on: progress.on });
    } finally {
      progress.end();
      await keeper.close();
    }
    if (!visits.some((visit) => visit.reached.state === 'audited')) {
      const survey = readJournal(run.path).find((entry) => entry.t === 'survey')?.survey;
      const silent = survey?.robots.some(({ state }) => state === 'unreachable') ?? false;
      run.discard();
      throw nothingAudited(visits, silent, lang);
    }
    if (style === 'line' || style === 'lines') process.stderr.write(`${cliWords.judging[lang]}\n`);
    const report = await reportOf(run.path, catalogue, versions());
    const index = await writeReport(report, catalogue, lang, run.path, openRecords(run.path).shotsFolder);
    if (run.start.last !== undefined) say(reusedText(readJournal(run.path)));
    if (style === 'json') process.stdout.write(doneJson(report, run.path, index));
    else if (style !== 'quiet') process.stdout.write(summary(report, index, lang));
    return exitOf(report, failOn);
  } catch (error) {
    throw toldOfDisk(error, run.path);
  } finally {
    endNoMore();
    run.release();
  }
};

/** `wza report`: writes the report of a finished run again. Throws Mistake. */
export const reportCommand = async (
  folder: string,
  flags: { lang: Lang; quiet?: boolean; standards?: string },
): Promise<number> => {
  const catalogue = catalogueInForce(flags);
  const path = resolve(folder);
  const report = await reportOf(path, catalogue, versions(), { today: today() });
  const index = await writeReport(report, catalogue, flags.lang, path, openRecords(path).shotsFolder);
  if (!flags.quiet) process.stdout.write(summary(report, index, flags.lang));
  return exits.passed;
};
