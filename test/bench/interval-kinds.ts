import type { Kind } from './synthetic-sites.ts';

export const mostly = () => 0.8;
const LEVELS = [0, 0.04, 0.2, 0.6, 1];

/** Remembers a chance by criterion and template. */
const kept = (make: (k: number, t: number) => number): ReturnType<Kind['fails']> => {
  const chances = new Map<string, number>();
  return (k, t) => {
    const key = `${k} ${t}`;
    const known = chances.get(key);
    if (known !== undefined) return known;
    const chance = make(k, t);
    chances.set(key, chance);
    return chance;
  };
};

/** Criteria that fail as often as the levels say at most, each in turn, and each template with a chance of its own. */
export const upTo =
  (...levels: number[]): Kind['fails'] =>
  (lot) =>
    kept((k) => levels[k % levels.length]! * lot());

/** Criteria from never failing to failing on all pages. */
export const mixed: Kind['fails'] = upTo(...LEVELS);

/** A template either has a barrier on nearly all of its pages or on hardly any. */
const byTemplate: Kind['fails'] = (lot) => kept(() => (lot() < 0.3 ? 0.95 : 0.01));

/** The kinds of sites that the method was chosen on. */
export const kinds: Readonly<Record<string, Kind>> = {
  ordinary: {
    zh: '普通：12 种模板，3,000 页，抽 120 页',
    en: 'ordinary: 12 templates, 3,000 pages, 120 drawn',
    templates: 12,
    pages: 3000,
    sample: 120,
    applies: mostly,
    fails: mixed,
  },
  'few-templates': {
    zh: '模板少：3 种，抽 60 页',
    en: 'few templates: 3, 60 drawn',
    templates: 3,
    pages: 3000,
    sample: 60,
    applies: mostly,
    fails: mixed,
  },
  'many-templates': {
    zh: '模板多：60 种，抽 150 页',
    en: 'many templates: 60, 150 drawn',
    templates: 60,
    pages: 3000,
    sample: 150,
    applies: mostly,
    fails: mixed,
  },
  'template-effects': {
    zh: '差别在模板之间：20 种，抽 100 页',
    en: 'templates differ, pages of one do not: 20, 100 drawn',
    templates: 20,
    pages: 3000,
    sample: 100,
    applies: () => 0.9,
    fails: byTemplate,
  },
  'rare-barriers': {
    zh: '障碍稀少：每项要求 1% 的页面不通过，抽 100 页',
    en: 'rare barriers: each criterion fails on 1 % of pages, 100 drawn',
    templates: 12,
    pages: 3000,
    sample: 100,
    applies: () => 0.9,
    fails: () => () => 0.01,
  },
  'rare-content': {
    zh: '内容稀少：四分之一的要求只涉及 3% 的页面，抽 100 页',
    en: 'rare content: a quarter of the criteria concern 3 % of pages, 100 drawn',
    templates: 12,
    pages: 3000,
    sample: 100,
    applies: (k) => (k % 4 === 0 ? 0.03 : 0.9),
    fails: mixed,
  },
  'rarer-content': {
    zh: '内容更少：60 项要求，五分之一只涉及 1.5% 的页面，抽 150 页',
    en: 'rarer content: of 60 criteria a fifth concern 1.5 % of pages, 150 drawn',
    criteria: 60,
    templates: 20,
    pages: 6000,
    sample: 150,
    applies: (k) => (k % 5 === 0 ? 0.015 : 0.8),
    fails: upTo(0, 0.02, 0.1, 0.4),
  },
  'bad-pages': {
    zh: '少数页面极差：4% 的页面几乎处处不通过，抽 100 页',
    en: 'a few very bad pages: 4 % fail nearly everywhere, 100 drawn',
    templates: 12,
    pages: 3000,
    sample: 100,
    applies: mostly,
    fails: upTo(0, 0.02, 0.04, 0.05, 0.1),
    worse: (lot) => (lot() < 0.04 ? 20 : 0.3),
  },
  'bad-pages-hidden': {
    zh: '极差的页面更少：1%，抽 100 页，常常一页也抽不到',
    en: 'very bad pages are 1 %, 100 drawn: often not one of them',
    templates: 12,
    pages: 5000,
    sample: 100,
    applies: () => 0.9,
    fails: () => () => 0.02,
    worse: (lot) => (lot() < 0.01 ? 40 : 0.2),
  },
  'large-share': {
    zh: '抽得多：200 页抽 100 页',
    en: 'a large share: 100 of 200 pages drawn',
    templates: 8,
    pages: 200,
    sample: 100,
    applies: mostly,
    fails: mixed,
  },
  'small-sample': {
    zh: '样本小：400 页抽 15 页',
    en: 'a small sample: 15 of 400 pages',
    templates: 5,
    pages: 400,
    sample: 15,
    applies: mostly,
    fails: mixed,
  },
  'tiny-sample': {
    zh: '样本极小：每种模板 2 页，共 10 页',
    en: 'a tiny sample: 2 pages of each template, 10 in all',
    templates: 5,
    pages: 1000,
    sample: 10,
    applies: mostly,
    fails: mixed,
  },
  singles: {
    zh: '每种模板只抽 1 页，共 30 页',
    en: 'a single page of each template, 30 in all',
    templates: 30,
    pages: 1000,
    sample: 30,
    applies: mostly,
    fails: mixed,
  },
  'veto-clear': {
    zh: '否决项：30% 的页面触发，界线 10%，抽 100 页',
    en: 'a veto hit by 30 % of pages, its limit 10 %, 100 drawn',
    templates: 12,
    pages: 3000,
    sample: 100,
    applies: mostly,
    fails: mixed,
    veto: { chance: () => 0.3, minShare: 0.1 },
  },
  'veto-near': {
    zh: '否决项：4% 到 16% 的页面触发，界线 10%，抽 100 页',
    en: 'a veto hit by 4 to 16 % of pages, its limit 10 %, 100 drawn',
    templates: 12,
    pages: 3000,
    sample: 100,
    applies: mostly,
    fails: mixed,
    veto: { chance: (lot) => 0.04 + 0.12 * lot(), minShare: 0.1 },
  },
  'veto-hidden': {
    zh: '否决项藏在 0.3% 的页面上，一页即触发，抽 100 页',
    en: 'a veto on 0.3 % of pages that a single page brings about, 100 drawn',
    templates: 12,
    pages: 3000,
    sample: 100,
    applies: mostly,
    fails: mixed,
    veto: { chance: () => 0.003, minShare: 0 },
  },
  'ceiling-clear': {
    zh: '封顶条件确定成立（半数要求不到 90%），抽 100 页',
    en: 'a ceiling that surely holds (half of the criteria below 90 %), 100 drawn',
    templates: 12,
    pages: 3000,
    sample: 100,
    applies: () => 0.9,
    fails: () => () => 0.16,
    ceilings: true,
  },
  'ceiling-near': {
    zh: '封顶条件成立与否在界线附近，抽 120 页',
    en: 'a ceiling near its limit, 120 drawn',
    templates: 12,
    pages: 3000,
    sample: 120,
    applies: mostly,
    fails: mixed,
    ceilings: true,
  },
  'near-perfect': {
    zh: '几乎没有障碍：1 项要求 0 到 5% 的页面不通过，抽 60 页',
    en: 'hardly a barrier: one criterion fails on 0 to 5 % of pages, 60 drawn',
    templates: 12,
    pages: 3000,
    sample: 60,
    applies: () => 0.9,
    fails: (lot) => {
      const chance = 0.05 * lot() ** 2;
      return (k) => (k === 0 ? chance : 0);
    },
  },
  auto: {
    zh: '--sample auto：抽到区间在 ±3 分以内为止',
    en: '--sample auto: draws until the interval is within 3 points',
    templates: 12,
    pages: 3000,
    sample: 'auto',
    applies: mostly,
    fails: mixed,
  },
};
