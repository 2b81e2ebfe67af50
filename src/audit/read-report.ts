import { existsSync, readFileSync } from 'node:fs';
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
  if (existsSync(file)) {
    const read = Report.safeParse(parsed(readFileSync(file, 'utf8')));
    if (read.success && read.data.omitted === undefined) return read.data;
  }
  return reportOf(folder, catalogue, versions);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
