import { whatIs } from '../sites/hostile/what.ts';

/** One address of the hostile site: what its visit may come to, and what it came to, in Chinese and English. */
export type HostileRow = {
  readonly path: string;
  readonly expected: string;
  readonly got: readonly string[];
  readonly right: boolean;
  readonly seconds: number;
  readonly browserMb: number;
};

/** What `npm run bench:hostile` measured. Memory in MB. */
export type HostileRun = {
  readonly machine: string;
  readonly workers: number;
  readonly seconds: number;
  readonly peak: { readonly own: number; readonly browser: number };
  readonly rows: readonly HostileRow[];
  readonly faults: readonly string[];
};

// Ports change from run to run, and what a server sent is not to be read as Markdown.
const cell = (text: string): string =>
  text
    .replace(/(127\.0\.0\.1|localhost):\d+/g, '$1:…')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');

const rowOf = ({ path, expected, got, right, seconds, browserMb }: HostileRow): string => {
  const what = whatIs(path.replace(/^.*…/, ''));
  const cells = [
    `\`${path}\``,
    what.join('<br>'),
    expected,
    `${right ? '' : '**✗** '}${got.map(cell).join('<br>')}`,
    `${seconds.toFixed(1)} s`,
    `${browserMb.toFixed(0)} MB`,
  ];
  return `| ${cells.join(' | ')} |`;
};

/** The table of runs over parts of the site, with a line on each run. */
export const tableOf = (runs: readonly HostileRun[]): string[] => {
  const known = new Set<string>();
  const rows = runs.flatMap((run) => run.rows).filter(({ path }) => !known.has(path) && known.add(path));
  const audited = rows.filter(({ got }) => got[1] === 'audited').length;
  return [
    ...runs.map(
      ({ machine, workers, seconds, peak }) =>
        `- ${machine.replace(/, $/, '')}；${workers} pages at a time, ${seconds.toFixed(0)} s; most private memory: own process ${peak.own.toFixed(0)} MB, browser ${peak.browser.toFixed(0)} MB`,
    ),
    `- ${rows.length} 个地址，${audited} 个已检测，${rows.filter(({ right }) => !right).length} 个结果不对。 ${rows.length} addresses, ${audited} audited, ${rows.filter(({ right }) => !right).length} wrong.`,
    '',
    '| 路径 Path | 是什么 What it is | 允许的结果 Allowed | 结果 Outcome | 用时 Time | 浏览器 Browser |',
    '| --- | --- | --- | --- | --: | --: |',
    ...rows.map(rowOf),
  ];
};

const [from, to] = ['<!-- table -->', '<!-- /table -->'];

/** A document with the table between its marks made anew. Throws when it has no marks. */
export const withTable = (text: string, runs: readonly HostileRun[]): string => {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`the document has no ${from} … ${to}`);
  return `${text.slice(0, start + from.length)}\n\n${tableOf(runs).join('\n')}\n\n${text.slice(end)}`;
};
