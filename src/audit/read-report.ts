import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../model/catalogue.ts';
import type { LargeReport } from '../model/findings.ts';
import { Report } from '../model/report.ts';
import { type JudgeVersions, reportOf } from './read-run.ts';

/**
 * The report of a finished run as it was published (report.json). Where that leaves entries out, as for a large site, or is
 * not there or of another form, the records are judged again. Throws Mistake as `reportOf`.
 */
export const publishedReport = async (
  folder: string,
  catalogue: Catalogue,
  versions: JudgeVersions,
): Promise<LargeReport> => {
  const file = join(folder, 'report.json');
  if (existsSync(file) && !leavesOut(file)) {
    const read = Report.safeParse(parsed(readFileSync(file, 'utf8')));
    if (read.success && read.data.omitted === undefined) return read.data;
  }
  return reportOf(folder, catalogue, versions);
};

const tail = 1 << 20; // bytes at the end of report.json in which `omitted` stands, a key of its own line

/** Whether report.json says that it leaves entries out: then it need not be read whole. */
const leavesOut = (file: string): boolean => {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    const bytes = Buffer.alloc(Math.min(size, tail));
    readSync(opened, bytes, 0, bytes.length, size - bytes.length);
    return bytes.includes('\n"omitted": ');
  } finally {
    closeSync(opened);
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
