import { ask, defineBehaviourRule, pass } from '../src/model/rule.ts';
import type { ComparedVariants } from '../src/model/variants-record.ts';

const LEAST = 1.3;

/** Line spacing of the version for older people: 1.3 or more, as MIIT notice 67 of 2021 asks of apps (Annex 2, 1.2). */
export default defineBehaviourRule({
  id: 'elder-line-spacing',
  version: 1,
  criteria: ['indicator:elder-quality', 'miit67@2021:a2-1.2'],
  act: [],
  impact: 'minor',
  walk: 'variants',
  decide: ({ variants }: ComparedVariants) =>
    variants.flatMap(({ label, measures }) => {
      if (!measures || measures.spacing.length === 0) return [];
      const tight = measures.spacing.filter(({ value }) => value < LEAST);
      if (!tight[0]) return [pass(null)];
      return tight.map(({ value, at }) => ask(at, 'tight', { label: label || '…', value }));
    }),
  text: {
    zh: {
      title: '适老版的行距不应小于 1.3 倍',
      who: '行与行挨得太近，看字费力的老年人容易串行。',
      fix: 'line-height 设为 1.5 或更大。',
      example: { bad: '.elder p { line-height: 1 }', good: '.elder p { line-height: 1.6 }' },
      says: {
        tight: '“{label}”打开后，这里的行距是字号的 {value} 倍，小于移动应用规范要求的 1.3 倍，请核对。',
      },
    },
    en: {
      title: 'Lines of the version for older people are 1.3 apart or more',
      who: 'Where lines stand close, people who read with effort lose their line.',
      fix: 'Set line-height to 1.5 or more.',
      example: { bad: '.elder p { line-height: 1 }', good: '.elder p { line-height: 1.6 }' },
      says: {
        tight:
          'With “{label}” on, lines stand {value} times the type size apart here, less than the 1.3 asked of apps; check it.',
      },
    },
  },
});
