import { bandsOf, type Rubric } from '../model/rubric.ts';
import { bandName } from '../words/grade.ts';
import type { Context } from './context.ts';

/** The bands of a rubric in words, the best first: '优秀：90 分及以上'. */
export const bandRanges = (context: Context, rubric: Rubric | null): readonly string[] => {
  const { t, lang } = context;
  const sorted = [...(rubric ? bandsOf(rubric) : [])].sort((a, b) => b.from - a.from);
  return sorted.map(({ band, from }, i) => {
    const args = { band: bandName(band, lang), from, to: sorted[i - 1]?.from ?? 100 };
    if (i === 0) return t('bandFrom', args);
    return t(i === sorted.length - 1 && from <= 0 ? 'bandBelow' : 'bandBetween', args);
  });
};
