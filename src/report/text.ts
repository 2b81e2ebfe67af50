import type { Catalogue } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Lang } from '../model/json.ts';
import { levelName } from '../words/level.ts';
import { reachedText } from '../words/reached.ts';
import { reportText } from '../words/report.ts';
import type { CheckedPage } from './check-json.ts';
import { byRule } from './evidence.ts';
import { explain, safeArgs } from './explain.ts';
import { whole } from './figures.ts';
import { showOnOneLine } from './safe.ts';

/** Findings that one repair would remove, the most frequent first; groups of one size in the report's order. */
const byGroup = (findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] =>
  [...Map.groupBy(findings, ({ group }) => group)].sort(([, x], [, y]) => y.length - x.length);

/** Places of one kind listed under the first one at most. */
const sameShown = 20;

type Paint = Readonly<Record<'bold' | 'red' | 'yellow' | 'green' | 'quiet', (text: string) => string>>;

const paint = (color: boolean): Paint => {
  const code = (n: number) => (text: string) => (color ? `\u001b[${n}m${text}\u001b[0m` : text);
  return { bold: code(1), red: code(31), yellow: code(33), green: code(32), quiet: code(2) };
};

type Printer = { readonly catalogue: Catalogue; readonly lang: Lang; readonly paint: Paint };

const criterionLabel = (catalogue: Catalogue, id: string, lang: Lang): string => {
  const standard = catalogue.standards.find((s) => s.criteria.some((c) => c.id === id));
  const criterion = standard?.criteria.find((c) => c.id === id);
  if (!standard || !criterion) return id;
  const clause = criterion.clause ?? reportText('toBeSettled', lang);
  const level = criterion.level === null ? '' : ` (${levelName(criterion.level, lang)})`;
  return `${standard.name[lang]} ${clause} ${criterion.name[lang]}${level}`;
};

/** Criteria as the catalogue orders their standards: the national standard before WCAG. */
const inCatalogueOrder = (catalogue: Catalogue, ids: readonly string[]): readonly string[] => {
  const rank = (id: string): number => catalogue.standards.findIndex((s) => id.startsWith(`${s.id}:`));
  return [...ids].sort((a, b) => rank(a) - rank(b));
};

const placeOf = (url: string, finding: Finding, lang: Lang): string => {
  const page = showOnOneLine(finding.page ?? url, 300, lang);
  const selector = showOnOneLine(finding.target?.selector ?? '', 300, lang);
  return selector === '' ? page : `${page} ${selector}`;
};

/** One kind of finding: the first place in full, the others by place only. */
const block = (printer: Printer, url: string, same: readonly Finding[]): readonly string[] => {
  const { catalogue, lang, paint } = printer;
  const first = same[0] as Finding;
  const words = explain(catalogue, first, lang);
  const label = {
    fail: paint.red(reportText('checkFail', lang)),
    ask: paint.yellow(reportText('checkAsk', lang)),
    error: paint.yellow(reportText('checkError', lang)),
  }[first.outcome];
  const colon = reportText('colon', lang);
  const rule = paint.quiet(`[${showOnOneLine(first.rule, 80, lang)}]`);
  const told = (key: 'checkWho' | 'checkFix' | 'checkCriteria' | 'checkFrame', text: string): string[] =>
    text === '' ? [] : [`    ${paint.quiet(reportText(key, lang) + colon)}${text}`];
  const others = same.slice(1, 1 + sameShown).map((f) => `      ${placeOf(url, f, lang)}`);
  const left = same.length - 1 - others.length;
  return [
    `${paint.bold(`${placeOf(url, first, lang)}:`)} ${label}${colon}${showOnOneLine(words.says, 600, lang)} ${rule}`,
    ...(first.target ? [`    ${paint.quiet('│')} ${showOnOneLine(first.target.html, 300, lang)}`] : []),
    ...told('checkFrame', first.target?.frame.map((f) => showOnOneLine(f, 200, lang)).join(' › ') ?? ''),
    ...told('checkWho', words.who),
    ...told('checkFix', words.fix),
    ...told(
      'checkCriteria',
      inCatalogueOrder(catalogue, first.criteria)
        .map((id) => criterionLabel(catalogue, id, lang))
        .join(reportText('semicolon', lang)),
    ),
    ...(others.length > 0 ? [`    ${reportText('checkSame', lang, { n: whole(same.length - 1) })}`] : []),
    ...others,
    ...(left > 0 ? [`      ${reportText('checkMore', lang, { n: whole(left) })}`] : []),
    '',
  ];
};

const notAudited = (printer: Printer, page: CheckedPage): readonly string[] => {
  const { lang, paint } = printer;
  const { reached } = page;
  const safe =
    reached.state === 'duplicate'
      ? { ...reached, of: showOnOneLine(reached.of, 300, lang) }
      : reached.state === 'audited'
        ? reached
        : { ...reached, args: safeArgs(reached.args, lang) };
  const place = paint.bold(`${showOnOneLine(page.url, 300, lang)}:`);
  const label = paint.yellow(reportText('checkNotAudited', lang));
  return [`${place} ${label}${reportText('colon', lang)}${reachedText(safe, lang)}`, ''];
};

/**
 * Text output of `wza check`: every kind of finding with its place, what is wrong, the code, who is hurt, the remedy
 * and the criteria; problems first, then questions, then errors; a summary last. `color` adds ANSI colours; nothing
 * from a page can add any. Ends with a newline.
 */
export const checkText = (
  pages: readonly CheckedPage[],
  catalogue: Catalogue,
  lang: Lang,
  color: boolean,
): string => {
  const printer: Printer = { catalogue, lang, paint: paint(color) };
  const audited = pages.filter((p) => p.reached.state === 'audited');
  const count = (outcome: Finding['outcome']): number =>
    pages.reduce((n, p) => n + p.findings.filter((f) => f.outcome === outcome).length, 0);
  const lines = pages.flatMap((page) => [
    ...(page.reached.state === 'audited' ? [] : notAudited(printer, page)),
    ...(['fail', 'ask', 'error'] as const).flatMap((outcome) =>
      byRule(page.findings.filter((f) => f.outcome === outcome)).flatMap(([, list]) =>
        byGroup(list).flatMap(([, same]) => block(printer, page.url, same)),
      ),
    ),
  ]);
  const n = { fail: count('fail'), ask: count('ask'), error: count('error') };
  const tone =
    n.fail > 0 ? printer.paint.red : n.ask + n.error > 0 ? printer.paint.yellow : printer.paint.green;
  const summary = reportText('checkSummary', lang, {
    pages: whole(audited.length),
    fail: whole(n.fail),
    ask: whole(n.ask),
    error: whole(n.error),
  });
  const missed = pages.length - audited.length;
  return `${[
    ...lines,
    tone(summary),
    ...(missed > 0
      ? [printer.paint.yellow(reportText('checkSummaryMissed', lang, { n: whole(missed) }))]
      : []),
    ...(n.fail === 0 && audited.length > 0 ? [reportText('checkClean', lang)] : []),
  ].join('\n')}\n`;
};
