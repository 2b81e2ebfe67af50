import type { AxeRule, Catalogue } from '../../src/model/catalogue.ts';
import type { Criterion, Standard } from '../../src/model/criterion.ts';
import { definePageRule, defineSiteRule, fail } from '../../src/model/rule.ts';
import { fill } from '../../src/words/fill.ts';
import { sampleChecks } from './sample-checks.ts';

const readWith = (confidence: 'high' | 'medium'): Criterion['provenance'] => {
  const source = { source: 'sample', confidence };
  return { asks: source, clause: source, level: source };
};

const criterion = (
  id: string,
  principle: Criterion['principle'],
  name: readonly [string, string],
  extra: Partial<Criterion> = {},
): Criterion => ({
  id,
  standard: id.split(':')[0] ?? '',
  clause: id.split(':')[1] ?? null,
  level: 'A',
  principle,
  scope: 'web',
  classes: null,
  devices: ['desktop', 'mobile'],
  name: { zh: name[0], en: name[1] },
  asks: { zh: `网页应做到：${name[0]}。`, en: `The page should provide: ${name[1]}.` },
  judged: 'machine-and-person',
  seeAlso: [],
  sameAs: [],
  replaces: [],
  provenance: readWith('high'),
  ...extra,
});

const gbt: Standard = {
  id: 'gbt37668@2019',
  kind: 'technical',
  name: { zh: 'GB/T 37668—2019', en: 'GB/T 37668-2019' },
  edition: '2019',
  status: { zh: '现行，正在修订', en: 'in force, under revision' },
  levels: ['一级', '二级', '三级'],
  supersedes: null,
  complete: true,
  source: { source: 'sample', confidence: 'high' },
  criteria: [
    criterion('gbt37668@2019:3.2.1.1', 'perceivable', ['非文本内容的替代文本', 'text alternatives'], {
      level: null,
      seeAlso: ['wcag22:1.1.1'],
      provenance: readWith('medium'),
    }),
    criterion('gbt37668@2019:3.2.1.10', 'perceivable', ['字幕', 'captions'], {
      level: null,
      judged: 'person',
    }),
    criterion('gbt37668@2019:3.2.2.1', 'operable', ['键盘操作', 'keyboard operation'], {
      level: '一级',
      seeAlso: ['wcag22:2.1.1'],
    }),
    criterion('gbt37668@2019:3.2.3.2', 'understandable', ['网页语言', 'language of page'], { clause: null }),
    criterion('gbt37668@2019:3.2.4.1', 'robust', ['名称和角色', 'name and role'], { judged: 'machine' }),
  ],
};

const wcag: Standard = {
  id: 'wcag22',
  kind: 'technical',
  name: { zh: 'WCAG 2.2', en: 'WCAG 2.2' },
  edition: '2024-12-12',
  status: { zh: 'W3C 推荐标准', en: 'W3C Recommendation' },
  levels: ['A', 'AA', 'AAA'],
  supersedes: null,
  complete: true,
  source: { source: 'sample', confidence: 'high' },
  criteria: [
    criterion('wcag22:1.1.1', 'perceivable', ['非文本内容', 'Non-text Content'], {
      seeAlso: ['gbt37668@2019:3.2.1.1'],
    }),
    criterion('wcag22:1.4.3', 'perceivable', ['对比度（最低）', 'Contrast (Minimum)'], { level: 'AA' }),
    criterion('wcag22:2.1.1', 'operable', ['键盘', 'Keyboard']),
    criterion('wcag22:2.4.4', 'operable', ['链接目的（语境中）', 'Link Purpose (In Context)']),
    criterion('wcag22:3.2.3', 'understandable', ['一致的导航', 'Consistent Navigation'], { level: 'AA' }),
  ],
};

const vague = definePageRule<unknown, 'vague' | 'context'>({
  id: 'link-vague-text',
  version: 1,
  criteria: ['wcag22:2.4.4'],
  act: ['c487ae'],
  impact: 'serious',
  probe: () => [],
  decide: () => [fail(null, 'vague')],
  text: {
    zh: {
      title: '链接文字应说明去向',
      who: '使用屏幕阅读器的人常把链接列成清单，一串“更多”听不出去哪里。',
      fix: '把去向写进链接文字，例如“更多通知公告”。',
      example: { bad: '<a href="/tz">更多</a>', good: '<a href="/tz">更多通知公告</a>' },
      says: { vague: '链接文字“{name}”没有说明去向', context: '链接文字“{name}”要靠上文“{heading}”才明白' },
    },
    en: {
      title: 'Link text says where the link leads',
      who: 'Screen reader users often list links; a row of “more” says nothing.',
      fix: 'Put the destination into the link text.',
      example: { bad: '<a href="/n">more</a>', good: '<a href="/n">more notices</a>' },
      says: {
        vague: 'the link text “{name}” does not say where it leads',
        context: 'the link text “{name}” needs “{heading}”',
      },
    },
  },
});

const trap = definePageRule({
  id: 'keyboard-trap',
  version: 1,
  criteria: ['wcag22:2.1.1', 'gbt37668@2019:3.2.2.1'],
  act: ['80af7b'],
  impact: 'critical',
  probe: () => [],
  decide: () => [fail(null, 'trap')],
  text: {
    zh: {
      title: '键盘焦点不应被困住',
      who: '只用键盘的人进得去出不来，只能关掉网页。',
      fix: '让 Tab 键或 Esc 键能离开该组件。',
      example: { bad: 'onkeydown="return false"', good: '只处理需要的按键，其余放行' },
      says: { trap: '焦点进入后，连按 {presses} 次 Tab 键也不能离开' },
    },
    en: {
      title: 'Keyboard focus is never trapped',
      who: 'Keyboard users get in and never out; they have to close the page.',
      fix: 'Let Tab or Escape leave the component.',
      example: { bad: 'onkeydown="return false"', good: 'handle only the keys you need' },
      says: { trap: 'focus could not leave after {presses} presses of Tab' },
    },
  },
});

const nav = defineSiteRule({
  id: 'site-navigation-differs',
  version: 1,
  criteria: ['wcag22:3.2.3'],
  act: [],
  impact: 'moderate',
  decide: () => [fail(null, 'order')],
  text: {
    zh: {
      title: '各页导航顺序应一致',
      who: '低视力和认知障碍人士靠固定位置找导航。',
      fix: '各页使用同一导航模板。',
      example: { bad: '首页与栏目页导航顺序不同', good: '全站同一顺序' },
      says: { order: '有 {n} 个网页的导航顺序与首页不同' },
    },
    en: {
      title: 'Navigation keeps its order on all pages',
      who: 'People with low vision or cognitive disabilities rely on fixed places.',
      fix: 'Use one navigation template on all pages.',
      example: { bad: 'the order differs between pages', good: 'one order on all pages' },
      says: { order: '{n} pages have another order than the home page' },
    },
  },
});

const axe = (
  id: string,
  impact: AxeRule['impact'],
  criteria: readonly string[],
  zh: string,
  en: string,
): AxeRule => ({
  id,
  criteria,
  act: [],
  impact,
  violation: 'fail',
  incomplete: 'ask',
  text: {
    zh: {
      title: zh,
      who: '看不见或看不清的人得不到这部分信息。',
      fix: '补上缺少的内容，并请使用屏幕阅读器的人试用。',
      example: { bad: '<img src="a.png">', good: '<img src="a.png" alt="办事大厅一层平面图">' },
    },
    en: {
      title: en,
      who: 'People who see little or nothing miss this information.',
      fix: 'Supply what is missing, and ask a screen reader user to try it.',
      example: { bad: '<img src="a.png">', good: '<img src="a.png" alt="Floor plan of the service hall">' },
    },
  },
});

/** A small catalogue with every kind of thing a report shows. */
export const sampleCatalogue: Catalogue = {
  rules: [vague, trap, nav],
  axe: [
    axe(
      'image-alt',
      'critical',
      ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.1'],
      '图片应有替代文本',
      'Images have alternative text',
    ),
    axe(
      'color-contrast',
      'serious',
      ['wcag22:1.4.3'],
      '文字与背景应有足够对比',
      'Text contrasts with its background',
    ),
  ],
  axeSays: (code, outcome, args, lang) =>
    code === 'color-contrast'
      ? fill(
          lang === 'zh'
            ? outcome === 'fail'
              ? '对比度为 {ratio}，要求 {expected}'
              : '背景是图片，对比度须人工判断'
            : outcome === 'fail'
              ? 'contrast is {ratio}, {expected} is required'
              : 'the background is an image: judge the contrast by eye',
          args,
        )
      : code === 'has-alt'
        ? { zh: '这张图片没有替代文本', en: 'this image has no alternative text' }[lang]
        : null,
  standards: [gbt, wcag],
  duties: [],
  corrections: [],
  checks: sampleChecks,
  rubrics: [
    {
      kind: 'score',
      id: 'technical-100',
      version: 1,
      name: { zh: '网站无障碍评级办法（草案）', en: 'Draft rating method' },
      source: { zh: '示例权重，待主管部门核定', en: 'sample weights, to be settled by the authority' },
      principles: { perceivable: 30, operable: 30, understandable: 20, robust: 20 },
      criteria: gbt.criteria.map((c) => ({ id: c.id, weight: 2, unit: 'pages' })),
      vetoes: [
        {
          id: 'keyboard',
          name: { zh: '键盘焦点被困', en: 'Keyboard trap' },
          rules: [{ rule: 'keyboard-trap', codes: ['trap'] }],
          minPages: 1,
          minShare: 0.05,
          cap: 59.9,
        },
      ],
      ceilings: [],
      bands: [
        { band: 'excellent', from: 90 },
        { band: 'good', from: 75 },
        { band: 'pass', from: 60 },
        { band: 'fail', from: 0 },
      ],
      gradable: { minPages: 3, minShare: 0.6 },
    },
  ],
  version: '0123456789abcdef',
};
