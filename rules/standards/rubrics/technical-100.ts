import type { ScoreRubric, Unit } from '../../../src/model/rubric.ts';

/**
 * How verdicts become points. The standards give no score, weight or sampling rule, so all of this is ours, a draft.
 *
 * Counted: all WCAG 2.2 A and AA criteria, and what GB/T 37668-2019 asks at 一级 or 二级 beyond them. A GB item that
 * asks the same as a WCAG criterion is not counted again, nor is one that machines only ask about (3.3.1.4: passes
 * without failures would be free points). 三级 items do not count: the standard itself advises against level 3 as a
 * general target, and the toolbar (3.5.1.3) must never lift a site that is not accessible. Criteria only a person can
 * judge are listed as well: unjudged they change nothing, yet coverage can be stated.
 *
 * Unit: `both` where a page holds a list of like things: half for the share of them that pass, half for a page without any
 * failure, so that 999 good links do not hide a bad one; `pages` where one barrier is enough to spoil a page.
 */
const weights = { critical: 10, serious: 7, moderate: 3, minor: 1 } as const; // as Lighthouse weighs axe's impacts

type Row = { readonly id: string; readonly weight: number; readonly unit: Unit };
const rows = (weight: number, unit: Unit, ids: readonly string[]): Row[] =>
  ids.map((id) => ({
    id: /^\d\.\d\.\d+$/.test(id) ? `wcag22:${id}` : `gbt37668@2019:${id.slice(3)}`,
    weight,
    unit,
  }));

const counted: readonly Row[] = [
  // critical: whoever meets the barrier cannot get or do the thing at all
  ...rows(weights.critical, 'both', ['1.1.1', '4.1.2']),
  ...rows(weights.critical, 'pages', ['2.1.1', '2.3.1']),
  // serious: possible only with great effort, or whole groups are left without the content
  ...rows(weights.serious, 'both', ['1.3.1', '1.4.1', '1.4.3', '2.4.4', '2.4.7', '3.3.2']),
  ...rows(weights.serious, 'pages', ['1.2.1', '1.2.2', '1.2.3', '1.3.2', '1.4.2', '1.4.4', '1.4.10']),
  ...rows(weights.serious, 'pages', ['2.2.1', '2.2.2', '2.4.1', '2.4.2', '2.4.3']),
  ...rows(weights.serious, 'pages', ['3.1.1', '3.2.1', '3.2.2', '3.3.1', '3.3.4']),
  // moderate: slows down, disorients or tires; a floating window (3.3.3.3) weighs in 2.2.2 as well
  ...rows(weights.moderate, 'both', ['1.4.5', '1.4.11', '2.4.6', '2.5.3', '2.5.8', '3.1.2', 'gb:3.3.3.9']),
  ...rows(weights.moderate, 'pages', ['1.2.4', '1.2.5', '1.4.13']),
  ...rows(weights.moderate, 'pages', ['2.1.4', '2.4.5', '2.4.11', '2.5.1', '2.5.2', '2.5.7']),
  // moderate although critical when they happen: nearly every page passes them, so a high weight would be points for
  // nothing; the vetoes below guard the worst of them
  ...rows(weights.moderate, 'pages', ['2.1.2', '3.3.8']),
  ...rows(weights.moderate, 'pages', ['3.2.3', '3.2.4', '3.3.3', '4.1.3', 'gb:3.5.2.1', 'gb:3.3.3.3']),
  // minor: a convenience that few miss on most pages, or what machines see fail only in rare ways
  ...rows(weights.minor, 'both', ['1.3.5']),
  ...rows(weights.minor, 'pages', ['1.3.3', '1.3.4', '1.4.12', 'gb:3.5.1.1']),
  ...rows(weights.minor, 'pages', ['2.5.4', '3.2.6', '3.3.7', 'gb:3.5.2.2']),
];

const NOT_GOOD = 79.9; // just below the band 良好
const NOT_EXCELLENT = 89.9; // just below 优秀
const LOST = 59; // one below the band 合格

/**
 * Few on purpose: each shuts people out or harms them whatever else the site does well, and each rests on a verdict
 * that a machine can be sure of. Floating windows are no veto: they annoy, but the content behind stays within reach.
 */
const vetoes: ScoreRubric['vetoes'] = [
  {
    id: 'keyboard-trap',
    name: { zh: '键盘焦点陷入后无法离开', en: 'Keyboard focus is trapped' },
    // whoever is caught cannot even leave the page; WCAG lets no page with a trap conform, whatever the rest does
    rules: [{ rule: 'keyboard-trap', codes: ['trapped'] }],
    minPages: 1,
    minShare: 0,
    cap: LOST,
  },
  {
    id: 'assistive-technology-shut-out',
    name: { zh: '整页对屏幕阅读器隐藏', en: 'Whole pages are hidden from screen readers' },
    // the page is empty for blind people; a tenth of the pages, so that one stray dialog does not decide
    rules: [{ rule: 'axe/aria-hidden-body', codes: ['aria-hidden-body'] }],
    minPages: 1,
    minShare: 0.1,
    cap: LOST,
  },
  {
    id: 'captcha-sight-only',
    name: { zh: '验证码只能靠看，没有其他验证方式', en: 'A CAPTCHA that needs sight, without another form' },
    // a 一级 item, and it locks the door of login or service behind it; one form is enough
    rules: [{ rule: 'captcha-alternative', codes: ['picture-only'] }],
    minPages: 1,
    minShare: 0,
    cap: LOST,
  },
];

/**
 * A mean forgives a total loss in one place for plenty in others; people who need that one thing cannot. So a good band
 * also needs that nothing weighty is lost and that weakness is not the rule. All look at shares, never at how many
 * failures there are: a larger site or sample is not judged more harshly.
 */
const ceilings: ScoreRubric['ceilings'] = [
  {
    id: 'critical-weak',
    name: {
      zh: '最要紧的要求（权重 10）中有符合率不到四成的',
      en: 'A most critical criterion (weight 10) has a share below 40 %',
    },
    // whoever depends on it is shut out of most of the site
    when: { kind: 'criteria-below', minWeight: weights.critical, share: 0.4, least: 1 },
    cap: NOT_GOOD,
  },
  {
    id: 'serious-lost-several',
    name: {
      zh: '至少三项重要的要求（权重 7 以上）几乎处处不符合（符合率不到一成）',
      en: 'At least three serious criteria (weight 7 and up) fail nearly everywhere (share below 10 %)',
    },
    // one may be a single widget; three are the way the site is built
    when: { kind: 'criteria-below', minWeight: weights.serious, share: 0.1, least: 3 },
    cap: NOT_GOOD,
  },
  {
    id: 'weak-half',
    name: {
      zh: '判定的要求有一半以上符合率不到九成',
      en: 'Half of the criteria judged have a share below 90 %',
    },
    when: { kind: 'part-below', share: 0.9, part: 0.5 },
    cap: NOT_GOOD,
  },
  {
    id: 'serious-lost',
    name: {
      zh: '有重要的要求（权重 7 以上）几乎处处不符合（符合率不到一成）',
      en: 'A serious criterion (weight 7 and up) fails nearly everywhere (share below 10 %)',
    },
    when: { kind: 'criteria-below', minWeight: weights.serious, share: 0.1, least: 1 },
    cap: NOT_EXCELLENT,
  },
  {
    id: 'weak-quarter',
    name: {
      zh: '判定的要求有四分之一以上符合率不到九成',
      en: 'A quarter of the criteria judged have a share below 90 %',
    },
    when: { kind: 'part-below', share: 0.9, part: 0.25 },
    cap: NOT_EXCELLENT,
  },
];

/**
 * The rubric that is used unless a plan names another. Version 2: pages that were not walked no longer count as passes of the
 * walks, so audits of which a part was walked have other scores than by version 1.
 */
export const technical100: ScoreRubric = {
  kind: 'score',
  id: 'technical-100',
  version: 2,
  name: { zh: '百分制技术评级', en: 'Technical rating in points' },
  source: {
    zh: '四项原则按 30、30、20、20 分配，沿用 2019 年全国公共服务网站无障碍调查的做法；指标权重按影响程度取 10、7、3、1，与 Lighthouse 相同；否决项、封顶条件和等级界线为本工具自定，GB/T 37668-2019 未作规定',
    en: 'Principles weigh 30, 30, 20, 20 as in the 2019 survey of Chinese public-service sites; criteria weigh 10, 7, 3, 1 by impact as in Lighthouse; vetoes, ceilings and bands are our own, GB/T 37668-2019 sets none',
  },
  principles: { perceivable: 30, operable: 30, understandable: 20, robust: 20 },
  criteria: counted,
  vetoes,
  ceilings,
  bands: [
    { band: 'excellent', from: 90 },
    { band: 'good', from: 80 },
    { band: 'pass', from: 60 },
    { band: 'fail', from: 0 },
  ],
  // Fewer pages than five say little of a site (one that has fewer needs all of them); where most attempts failed, the
  // grade would rest on the lucky half.
  gradable: { minPages: 5, minShare: 0.5 },
};
