import type { Check } from '../../src/model/check.ts';

/** A test for the checklist of the sample. */
export const sampleChecks: readonly Check[] = [
  {
    criteria: ['wcag22:1.4.3'],
    ways: ['look'],
    places: 'images',
    how: {
      zh: '在图片上的文字处，用取色工具量最差的一处。',
      en: 'Measure text on pictures at its worst spot with a colour picker.',
    },
    decides: { zh: '低于 4.5:1 的为不通过。', en: 'Fail below 4.5:1.' },
  },
];
