import type { Catalogue } from '../model/catalogue.ts';
import type { LevelGauge } from '../model/grade.ts';
import type { Args, Lang } from '../model/json.ts';
import type { LargeReport } from '../model/findings.ts';
import { type Rubric, scoringOf } from '../model/rubric.ts';
import { cliGradeWords } from '../words/cli-grade.ts';
import { fill } from '../words/fill.ts';
import { stepText } from '../words/grade.ts';
import { resultOf, statusName } from '../words/grade-result.ts';
import { levelName } from '../words/level.ts';

const LISTED = 20; // criteria of a level named at most
const REPAIRS = 3;

/** A grade as `wza grade` prints it: result, coverage, calculation, what keeps the site from more. */
export const gradeText = (report: LargeReport, rubric: Rubric, catalogue: Catalogue, lang: Lang): string => {
  const { grade } = report;
  const say = (key: keyof typeof cliGradeWords, args: Args = {}): string =>
    fill(cliGradeWords[key][lang], args);
  const criteria = new Map(catalogue.standards.flatMap((one) => one.criteria.map((c) => [c.id, c] as const)));
  const steps = (list: typeof grade.why): string[] =>
    list.map((step, at) => `  ${at + 1}. ${stepText(step, lang, scoringOf(rubric) ?? undefined)}`);

  const listed = (ids: readonly string[]): string[] => {
    const lines = ids
      .slice(0, LISTED)
      .map((id) => `  - ${criteria.get(id)?.clause ?? id} ${criteria.get(id)?.name[lang] ?? ''}`.trimEnd());
    return ids.length > LISTED ? [...lines, `  ${say('more', { n: ids.length - LISTED })}`] : lines;
  };
  // up to the first level that is not attained: what stands above it does not matter yet
  const kept = ({ levels }: LevelGauge): string[] => {
    const upTo = levels.slice(0, levels.findIndex(({ state }) => state !== 'met') + 1);
    return upTo.flatMap(({ level, notMet, open }) => {
      const name = levelName(level, lang);
      return [
        ...(notMet.length > 0 ? [say('notMet', { level: name }), ...listed(notMet)] : []),
        ...(open.length > 0 ? [say('open', { level: name }), ...listed(open)] : []),
      ];
    });
  };
  const titles = new Map<string, string>([
    ...catalogue.rules.map((rule) => [rule.id, rule.text[lang].title] as const),
    ...catalogue.axe.map((rule) => [`axe/${rule.id}`, rule.text[lang].title] as const),
  ]);
  const repairs = grade.repairs
    .filter(({ score, gain }) => score !== null && gain > 0)
    .slice(0, REPAIRS)
    .map(({ rule, findings, score, gain }) => {
      const title = titles.get(rule) ?? rule;
      return `  - ${say('repair', { title, findings, score: (score ?? 0).toFixed(1), gain: gain.toFixed(1) })}`;
    });

  const { pages, notAudited } = grade.coverage;
  const failed = Object.values(notAudited).reduce((sum, n) => sum + n, 0);
  const { open } = grade;
  return `${[
    say('head', { name: rubric.name[lang], id: rubric.id, version: rubric.version }),
    say('result', { result: resultOf(grade, lang), status: statusName(grade, lang) }),
    say('pages', { audited: pages.audited, failed, found: pages.found }),
    ...(grade.ungradable.length > 0 ? [say('ungradable'), ...steps(grade.ungradable)] : []),
    say('why'),
    ...steps(grade.why),
    ...(grade.level ? kept(grade.level) : []),
    ...(repairs.length > 0 ? [say('repairs'), ...repairs] : []),
    say('openAll', { criteria: open.criteria.length, questions: open.questions }),
    ...(rubric.kind === 'composite' ? [say('unknown', { text: rubric.unknown[lang] })] : []),
    say('source', { text: rubric.source[lang] }),
  ].join('\n')}\n`;
};
