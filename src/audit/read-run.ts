import { maskAll } from '../crawl/mask.ts';
import type { Answer } from '../model/answers.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { GivenScore } from '../model/grade.ts';
import type { LargeReport } from '../model/findings.ts';
import type { Device } from '../model/site-plan.ts';
import { Mistake } from '../words/mistake.ts';
import { readAnswers } from './answers-file.ts';
import { documentsOf, packedOf } from './documents.ts';
import { readStart } from './folder.ts';
import { readJournal, type Tools } from './journal.ts';
import { judgeRun, type Recorded } from './judge-run.ts';
import { openRecords } from './records.ts';
import { visitsOfRun } from './visits-of-run.ts';
import { ruleVersions } from './rule-versions.ts';

/** Versions of what judges now; those of what gathered come from the journal. */
export type JudgeVersions = { readonly wza: string; readonly axe: string; readonly node: string };

/** A person's part: the run's answers.json unless others are given; `today` is the day of the audit's end unless told. */
export type Reviewed = { readonly answers?: readonly Answer[]; readonly today?: string };

/** What takes the place of the plan's own in a grade made anew: rubric, edition of the standard, scores handed in. */
export type Anew = {
  readonly rubric?: string;
  readonly standard?: string;
  readonly given?: readonly GivenScore[];
};

/** Reads what a finished run recorded, all but its pages. Throws Mistake as `reportOf`. */
export const readRun = async (
  folder: string,
  reviewed: Reviewed & Anew = {},
): Promise<{ readonly run: Recorded; readonly tools: Tools }> => {
  const start = readStart(folder);
  const entries = readJournal(folder);
  const finished = entries.findLast((entry) => entry.t === 'finished');
  if (!finished) throw new Mistake('run-unfinished', { folder });
  const survey = entries.find((entry) => entry.t === 'survey')?.survey;
  const tools = entries.find((entry) => entry.t === 'tools')?.tools;
  if (!survey || !tools)
    throw new Mistake('run-broken', { folder, file: 'visits.ndjson', detail: survey ? 'tools' : 'survey' });
  const records = openRecords(folder);
  const devices = new Map<string, readonly Device[]>();
  const looked = new Set<string>();
  const reused = new Map<string, { readonly at: string; readonly parts: number }>();
  const read = new Map<string, ReturnType<typeof documentsOf>[number]>();
  for (const entry of entries) {
    if (entry.t === 'visit') devices.set(entry.id, entry.devices);
    if (entry.t === 'visit' && entry.reused) reused.set(entry.id, entry.reused);
    if (entry.t === 'second-look') looked.add(`${entry.id}-${entry.device}`);
    if (entry.t === 'document') read.set(entry.document.url, entry.document);
  }
  const { visits, ...more } = await visitsOfRun(folder, start, survey, entries, records);
  const packed = packedOf(read.values());
  const documents = documentsOf(visits).flatMap((document) => [
    read.get(document.url) ?? document,
    ...(packed.get(document.url) ?? []),
  ]);
  const answers = reviewed.answers ?? readAnswers(folder);
  const today = reviewed.today ?? finished.at.slice(0, 10);
  const ended = finished.at;
  const { rubric = start.plan.rubric, standard = start.plan.standard } = reviewed;
  const { ownRubric, ...plan } = start.plan;
  const own = ownRubric?.id === rubric ? { ownRubric } : {};
  const anew = { ...start, plan: { ...plan, rubric, standard, ...own } };
  // Addresses were needed as they are until here: from now on they are only shown.
  const shown = maskAll({ start: anew, survey, visits, documents });
  const run = { ...shown, devices, looked, reused, ended, answers, today, ...more };
  return { run, tools };
};

/**
 * Judges a recorded run and returns its report; needs neither browser nor network. Throws Mistake when the folder is no
 * run, damaged, of another version, or not finished.
 */
export const reportOf = async (
  folder: string,
  catalogue: Catalogue,
  versions: JudgeVersions,
  reviewed: Reviewed & Anew = {},
): Promise<LargeReport> => {
  const { run, tools } = await readRun(folder, reviewed);
  const tooling = {
    wza: versions.wza,
    rules: catalogue.version,
    each: ruleVersions(catalogue, versions.axe),
    axe: versions.axe,
    playwright: tools.playwright,
    browser: tools.browser,
    sandbox: tools.sandbox,
    node: versions.node,
  };
  return judgeRun(folder, run, openRecords(folder), catalogue, tooling, reviewed.given);
};
