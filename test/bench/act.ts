import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tallyRules, type Word } from './by-rule.ts';
import type { Checked } from './check-all.ts';
import { type CorpusPage, countBy, shareText } from './corpus.ts';

const root = 'WAI/content-assets/wcag-act-rules';

/** One W3C ACT test case: a page, the ACT rule it is for, and what that rule must say of it. */
export type ActCase = CorpusPage & {
  readonly rule: string;
  readonly name: string;
  readonly title: string;
  readonly expected: 'passed' | 'failed' | 'inapplicable';
};

type Listed = {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly expected: ActCase['expected'];
  readonly testcaseId: string;
  readonly testcaseTitle: string;
  readonly relativePath: string;
};

/** The test cases of the corpus in `folder`. */
export const actCases = (folder: string): ActCase[] =>
  (
    JSON.parse(readFileSync(join(folder, root, 'testcases.json'), 'utf8')) as { testcases: Listed[] }
  ).testcases.map(({ ruleId, ruleName, expected, testcaseId, testcaseTitle, relativePath }) => ({
    id: `${ruleId}/${testcaseId}`, // a page may serve several rules
    path: `/${root}/${relativePath}`,
    rule: ruleId,
    name: ruleName,
    title: testcaseTitle,
    expected,
  }));

type Judged = ActCase & { readonly fails: string[]; readonly asks: string[]; readonly reached: string };

const judge = (cases: readonly ActCase[], checked: readonly Checked[]): Judged[] => {
  const results = new Map(checked.map((page) => [page.id, page]));
  return cases.flatMap((one) => {
    const page = results.get(one.id);
    if (!page) return [];
    const by = (outcome: string) => [
      ...new Set(
        page.findings
          .filter((finding) => finding.outcome === outcome && finding.act.includes(one.rule))
          .map((finding) => finding.rule),
      ),
    ];
    return [{ ...one, fails: by('fail'), asks: by('ask'), reached: page.reached }];
  });
};

/** Figures of the ACT corpus: a failed case is flagged by a `fail`, asked by an `ask` alone; the rest are missed. */
export const scoreAct = (cases: readonly ActCase[], checked: readonly Checked[]) => {
  const judged = judge(cases, checked);
  const failed = judged.filter(({ expected }) => expected === 'failed');
  const sound = judged.filter(({ expected }) => expected !== 'failed');
  const flagged = failed.filter(({ fails }) => fails.length > 0);
  const asked = failed.filter(({ fails, asks }) => fails.length === 0 && asks.length > 0);
  const alarms = sound.filter(({ fails }) => fails.length > 0);
  const tally = (group: readonly Judged[]) => {
    const of = (list: readonly Judged[]) => list.filter((one) => group.includes(one));
    return {
      failed: of(failed).length,
      flagged: of(flagged).length,
      asked: of(asked).length,
      sound: of(sound).length,
      alarms: of(alarms).length,
      askedSound: of(sound).filter(({ fails, asks }) => fails.length === 0 && asks.length > 0).length,
    };
  };
  const ruleIds = [...new Set(judged.map(({ rule }) => rule))].sort();
  const ours = [...new Set(judged.flatMap(({ fails, asks }) => [...fails, ...asks]))].sort();
  return {
    ...tally(judged),
    notAudited: judged
      .filter(({ reached }) => reached !== 'audited')
      .map(({ id, reached }) => ({ id, reached })),
    byActRule: ruleIds.map((rule) => {
      const group = judged.filter((one) => one.rule === rule);
      return { rule, name: group[0]!.name, ...tally(group) };
    }),
    byOurRule: ours.map((rule) => ({
      rule,
      flagged: flagged.filter(({ fails }) => fails.includes(rule)).length,
      alarms: alarms.filter(({ fails }) => fails.includes(rule)).length,
      asked: judged.filter(({ asks }) => asks.includes(rule)).length,
    })),
    falseAlarms: alarms.map(({ id, title, fails, path }) => ({ id, title, rules: fails, path })),
    missed: failed
      .filter(({ fails, asks }) => fails.length === 0 && asks.length === 0)
      .map(({ id, title, path }) => ({ id, title, path })),
  };
};

/** Lines for people. */
export const actText = (score: ReturnType<typeof scoreAct>): string[] => [
  `ACT  flagged ${shareText(score.flagged, score.failed)}; asked besides ${score.asked}; false alarms ${score.alarms} on ${score.sound} (asked ${score.askedSound})`,
  ...score.notAudited.map(({ id, reached }) => `  not audited: ${id} (${reached})`),
  '  ACT rule: flagged + asked / failed; false alarms / others',
  ...score.byActRule.map(
    (rule) =>
      `  ${rule.rule}  ${String(rule.flagged).padStart(2)} + ${String(rule.asked).padStart(2)} / ${String(rule.failed).padStart(2)}   ${rule.alarms} / ${rule.sound}  ${rule.name}`,
  ),
  '  our rule: flagged, false alarms, asked',
  ...score.byOurRule.map(({ rule, flagged, alarms, asked }) => `  ${rule}: ${flagged}, ${alarms}, ${asked}`),
  '  false alarms',
  ...score.falseAlarms.map(({ id, title, rules }) => `  ${id} (${title}): ${rules.join(', ')}`),
  '  missed cases by ACT rule',
  ...countBy(score.missed.map(({ id }) => id.slice(0, 6))).map(([rule, n]) => `  ${rule}: ${n}`),
];

/** Rules over the ACT cases. `actOf`: the ACT rules that a rule of ours names. */
export const actByRule = (
  cases: readonly ActCase[],
  checked: readonly Checked[],
  actOf: ReadonlyMap<string, readonly string[]>,
) => {
  const judged = judge(cases, checked);
  const words = judged.flatMap(({ fails, asks, expected }) => {
    const say = (outcome: Word['outcome']) => (rule: string) => ({
      rule,
      outcome,
      right: expected === 'failed',
    });
    return [...fails.map(say('fail')), ...asks.map(say('ask'))];
  });
  const failed = judged.filter(({ expected }) => expected === 'failed');
  return tallyRules(
    'ACT',
    words,
    (rule) => failed.filter((one) => actOf.get(rule)?.includes(one.rule)).length,
  );
};
