import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Catalogue } from '../model/catalogue.ts';
import { collect, collectEvery } from '../model/collect.ts';
import type { Lang } from '../model/json.ts';
import type { LargeReport } from '../model/findings.ts';
import { criterionFile, pageFile, pagesFile, repairsFile, shotFile } from './address.ts';
import { attestationView } from './attestation.ts';
import { checklistView } from './checklist.ts';
import { evidenceSums, hashed } from './checksums.ts';
import { compactReport } from './compact.ts';
import { prepare, type Context } from './context.ts';
import { criteriaView } from './criteria.ts';
import { criteriaWithFindings, criterionView } from './criterion.ts';
import { methodView } from './method.ts';
import { notAuditedView } from './not-audited.ts';
import { noticeView } from './notice.ts';
import { overviewView } from './overview.ts';
import { pageView } from './page.ts';
import { pageParts, pagesView } from './pages.ts';
import { putInPlace } from './put-in-place.ts';
import { repairParts, repairsView } from './repairs.ts';
import { reportJson } from './report-json.ts';
import { reportSchema } from './schema.ts';
import { siteView } from './site.ts';
import { readStyle, render } from './templates.ts';

/** Files that are written between two collections: each takes as long as some thirty files. */
const filesACollection = 2000;

/** One file of a report: its path relative to the folder, and its text in pieces made only when asked for. */
export type ReportFile = { readonly path: string; readonly pieces: () => Iterable<string> };

/**
 * All files of a report, lazily: one page's text exists at a time, to be taken in this order, for the attestation names
 * the checksum of report.json. The overview comes last. Pure.
 * @param evidence list of the evidence's checksums; null when the report does not stand beside it
 */
export function* reportFiles(context: Context, evidence: string | null = null): Generator<ReportFile> {
  const { report, lang } = context;
  const page = (path: string, html: () => string): ReportFile => ({ path, pieces: () => [html()] });
  const sum = createHash('sha256');
  yield { path: 'report.json', pieces: () => hashed(reportJson(compactReport(report)), sum) };
  if (evidence !== null) yield page('evidence.sha256', () => evidence);
  yield page('report.schema.json', () => `${JSON.stringify(reportSchema(), null, 2)}\n`);
  yield page('style.css', readStyle);
  for (const one of report.pages)
    yield page(pageFile(one), () => render('page', pageView(context, one), lang));
  const verdicts = new Map(report.verdicts.map((v) => [v.criterion, v]));
  for (const id of criteriaWithFindings(context))
    yield page(criterionFile(id), () =>
      render('criterion', criterionView(context, id, verdicts.get(id)), lang),
    );
  for (let part = 1; part <= pageParts(context); part++)
    yield page(pagesFile(part), () => render('pages', pagesView(context, part), lang));
  for (let part = 1; part <= repairParts(context); part++)
    yield page(repairsFile(part), () => render('repairs', repairsView(context, part), lang));
  yield page('criteria.html', () => render('criteria', criteriaView(context), lang));
  yield page('checklist.html', () => render('checklist', checklistView(context), lang));
  yield page('site.html', () => render('site', siteView(context), lang));
  yield page('not-audited.html', () => render('not-audited', notAuditedView(context), lang));
  yield page('method.html', () => render('method', methodView(context), lang));
  const checksums = {
    report: sum.digest('hex'),
    evidence: evidence === null ? null : createHash('sha256').update(evidence).digest('hex'),
  };
  yield page('attestation.html', () => render('attestation', attestationView(context, checksums), lang));
  yield page('notice.html', () => render('notice', noticeView(context), lang));
  yield page('index.html', () => render('overview', overviewView(context), lang));
}

/** Pictures named by the report that exist in the folder; copied to the report's shots/ unless already there. */
const bringShots = async (
  report: LargeReport,
  from: string | undefined,
  folder: string,
): Promise<Set<string>> => {
  const to = resolve(folder, 'shots');
  const there = new Set(from === undefined ? [] : await readdir(from).catch(() => []));
  const brought = new Set<string>();
  for (const { shots } of report.pages)
    for (const shot of shots) {
      const file = shotFile(shot);
      if (file !== null && there.has(file)) brought.add(file);
    }
  if (from === undefined || brought.size === 0 || resolve(from) === to) return brought;
  await mkdir(to, { recursive: true });
  for (const file of brought) await copyFile(join(from, file), join(to, file));
  return brought;
};

/** Removes pages of an earlier report in the same folder that this one does not have. Touches only names we give. */
const sweep = async (folder: string, written: ReadonlySet<string>): Promise<void> => {
  const ours: readonly (readonly [string, RegExp])[] = [
    ['', /^((pages|repairs)-\d+|compare)\.html$/], // a comparison was made with the report that is replaced
    ['pages/', /^[0-9a-z]{1,40}-(desktop|mobile)\.html$/],
    ['criteria/', /^[0-9a-z.-]+\.html$/],
  ];
  for (const [under, name] of ours)
    for (const file of await readdir(join(folder, under)).catch(() => []))
      if (name.test(file) && !written.has(under + file)) await rm(join(folder, under, file), { force: true });
};

/**
 * Writes a report as a folder that opens from disk: HTML, style, report.json and its schema. `shotsFolder` holds the
 * run's pictures. Every file is complete or absent; index.html is written last. Returns the path of index.html.
 * Throws an Error naming file, cause and remedy when the disk refuses.
 */
export const writeReport = async (
  report: LargeReport,
  catalogue: Catalogue,
  lang: Lang,
  folder: string,
  shotsFolder?: string,
): Promise<string> => {
  const shots = await bringShots(report, shotsFolder, folder);
  const written = new Set<string>();
  const evidence = await evidenceSums(folder);
  collect(); // what judging left
  const context = prepare(report, catalogue, lang, shots);
  collect();
  const collecting = collectEvery(filesACollection);
  for (const file of reportFiles(context, evidence)) {
    await putInPlace(join(folder, file.path), file.pieces(), lang);
    written.add(file.path);
    collecting();
  }
  await sweep(folder, written);
  return join(folder, 'index.html');
};
