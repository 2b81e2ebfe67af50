import { ask, defineBehaviourRule, pass } from '../src/model/rule.ts';
import type { ComparedVariants } from '../src/model/variants-record.ts';

const LEAST = 18; // dp or pt, which are CSS px
const SOME = 0.1; // share of small text that is no longer a foot line

/** Text of the version for older people: at least 18 px, as MIIT notice 67 of 2021 asks on phones (Annex 1, 1.2.3; Annex 2, 1.1). */
export default defineBehaviourRule({
  id: 'elder-text-size',
  version: 1,
  criteria: ['indicator:elder-quality', 'miit67@2021:a1-1.2.3', 'miit67@2021:a2-1.1'],
  act: [],
  impact: 'moderate',
  walk: 'variants',
  decide: ({ variants }: ComparedVariants) =>
    variants.flatMap(({ label, measures }) => {
      if (!measures) return [];
      const all = measures.sizes.reduce((sum, { characters }) => sum + characters, 0);
      const small = measures.sizes.filter(({ value }) => value < LEAST);
      const characters = small.reduce((sum, one) => sum + one.characters, 0);
      if (all === 0) return [];
      const most = small.toSorted((a, b) => b.characters - a.characters)[0];
      if (!most || characters < all * SOME) return [pass(null)];
      const share = Math.round((100 * characters) / all);
      return [ask(most.at, 'small', { label: label || '…', share, px: most.value })];
    }),
  text: {
    zh: {
      title: '适老版的文字不应小于 18 像素',
      who: '视力下降的老年人看不清小字，适老版字不够大就失去意义。',
      fix: '适老版的主要文字设为 18px 以上，并能继续放大。',
      example: { bad: '.elder body { font-size: 14px }', good: '.elder body { font-size: 20px }' },
      says: {
        small:
          '“{label}”打开后，{share}% 的文字小于 18 像素，以 {px} 像素的最多；请核对主要文字是否够大，能否再放大。',
      },
    },
    en: {
      title: 'Text of the version for older people is 18 px or more',
      who: 'Older people cannot read small type; a version with small type misses its purpose.',
      fix: 'Set the main text to 18 px or more and let it be enlarged further.',
      example: { bad: '.elder body { font-size: 14px }', good: '.elder body { font-size: 20px }' },
      says: {
        small:
          'With “{label}” on, {share} % of the text is smaller than 18 px, most of it {px} px; check whether the main text is large enough or can be enlarged.',
      },
    },
  },
});
