import { ask, defineBehaviourRule, pass } from '../src/model/rule.ts';
import type { ComparedVariants } from '../src/model/variants-record.ts';

const LEAST = 44;

/** Controls of the version for older people: 44 px or more, main ones 60, on the home page of an elder app 48 (MIIT notice 67 of 2021, Annex 2, 2.1: for apps). */
export default defineBehaviourRule({
  id: 'elder-target-size',
  version: 1,
  criteria: ['indicator:elder-quality', 'miit67@2021:a2-2.1'],
  act: [],
  impact: 'minor',
  walk: 'variants',
  decide: ({ variants }: ComparedVariants) =>
    variants.flatMap(({ label, measures }) => {
      if (!measures || measures.all === 0) return [];
      const below = (px: number): number =>
        measures.controls.filter(({ width, height }) => Math.min(width, height) < px).length;
      const small = measures.controls[0];
      if (!small || below(LEAST) === 0) return [pass(null)];
      return [
        ask(small.at, 'small', {
          label: label || '…',
          name: small.name || '…',
          width: small.width,
          height: small.height,
          all: measures.all,
          below44: below(44),
          below48: below(48),
          below60: below(60),
        }),
      ];
    }),
  text: {
    zh: {
      title: '适老版的按钮和链接应够大',
      who: '手抖、手指粗的老年人点不准小按钮。',
      fix: '主要按钮不小于 60×60 像素，其他不小于 44×44，之间留出空隙。',
      example: {
        bad: '<a style="font-size:14px">我要办事</a>',
        good: '<a style="display:block;min-height:60px">我要办事</a>',
      },
      says: {
        small:
          '“{label}”打开后，{all} 个按钮、链接和输入框中，至少 {below44} 个小于 44 像素，{below48} 个小于 48，{below60} 个小于 60（移动应用规范对适老界面的要求）；最小的“{name}”为 {width}×{height}，请核对主要的是否够大。',
      },
    },
    en: {
      title: 'Buttons and links of the version for older people are large',
      who: 'People with unsteady hands or thick fingers miss small buttons.',
      fix: 'Make main buttons 60 by 60 px or more, others 44 by 44, with room between them.',
      example: {
        bad: '<a style="font-size:14px">我要办事</a>',
        good: '<a style="display:block;min-height:60px">我要办事</a>',
      },
      says: {
        small:
          'With “{label}” on, of {all} buttons, links and fields at least {below44} are below 44 px, {below48} below 48 and {below60} below 60 (asked of apps for older people); the smallest, “{name}”, is {width} by {height}. Check that the main ones are large enough.',
      },
    },
  },
});
