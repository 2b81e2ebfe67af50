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
 * Unit: `places` where a page holds a list of like things and their share tells how far the work is; `pages` where
 * one barrier is enough to spoil a page.
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
  ...rows(weights.critical, 'places', ['1.1.1', '4.1.2']),
  ...rows(weights.critical, 'pages', ['2.1.1', '2.3.1']),
  // serious: possible only with great effort, or whole groups are left without the content
  ...rows(weights.serious, 'places', ['1.3.1', '1.4.1', '1.4.3', '2.4.4', '2.4.7', '3.3.2']),
  ...rows(weights.serious, 'pages', ['1.2.1', '1.2.2', '1.2.3', '1.3.2', '1.4.2', '1.4.4', '1.4.10']),
  ...rows(weights.serious, 'pages', ['2.2.1', '2.2.2', '2.4.1', '2.4.2', '2.4.3']),
  ...rows(weights.serious, 'pages', ['3.1.1', '3.2.1', '3.2.2', '3.3.1', '3.3.4']),
  // moderate: slows down, disorients or tires; a floating window (3.3.3.3) weighs in 2.2.2 as well
  ...rows(weights.moderate, 'places', ['1.4.5', '1.4.11', '2.4.6', '2.5.3', '2.5.8', '3.1.2', 'gb:3.3.3.9']),
  ...rows(weights.moderate, 'pages', ['1.2.4', '1.2.5', '1.4.13']),
  ...rows(weights.moderate, 'pages', ['2.1.4', '2.4.5', '2.4.11', '2.5.1', '2.5.2', '2.5.7']),
  // moderate although critical when they happen: nearly every page passes them, so a high weight would be points for
  // nothing; the vetoes below guard the worst of them
  ...rows(weights.moderate, 'pages', ['2.1.2', '3.3.8']),
  ...rows(weights.moderate, 'pages', ['3.2.3', '3.2.4', '3.3.3', '4.1.3', 'gb:3.5.2.1', 'gb:3.3.3.3']),
  // minor: a convenience that few miss on most pages, or what machines see fail only in rare ways
  ...rows(weights.minor, 'places', ['1.3.5']),
  ...rows(weights.minor, 'pages', ['1.3.3', '1.3.4', '1.4.12', 'gb:3.5.1.1']),
  ...rows(weights.minor, 'pages', ['2.5.4', '3.2.6', '3.3.7', 'gb:3.5.2.2']),
];

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

/** The rubric that is used unless a plan names another. */
export const technical100: ScoreRubric = {
  kind: 'score',
  id: 'technical-100',
  version: 1,
  name: { zh: '百分制技术评级', en: 'Technical rating in points' },
  source: {
    zh: '四项原则按 30、30、20、20 分配，沿用 2019 年全国公共服务网站无障碍调查的做法；指标权重按影响程度取 10、7、3、1，与 Lighthouse 相同；否决项和等级界线为本工具自定，GB/T 37668-2019 未作规定',
    en: 'Principles weigh 30, 30, 20, 20 as in the 2019 survey of Chinese public-service sites; criteria weigh 10, 7, 3, 1 by impact as in Lighthouse; vetoes and bands are our own, GB/T 37668-2019 sets none',
  },
  principles: { perceivable: 30, operable: 30, understandable: 20, robust: 20 },
  criteria: counted,
  vetoes,
  ceilings: [],
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
