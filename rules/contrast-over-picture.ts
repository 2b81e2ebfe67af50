import type { ContrastRecord } from '../src/model/contrast-record.ts';
import { ask, defineBehaviourRule, fail, type Judgement, pass } from '../src/model/rule.ts';

/** By how much a certain failure falls short: colours of pictures are a little blurred. */
const margin = 0.1;

/** Text whose background styles alone do not tell stands out from every pixel behind its letters. */
export default defineBehaviourRule({
  id: 'contrast-over-picture',
  version: 3,
  criteria: ['wcag22:1.4.3'], // GB/T 37668-2019 has no contrast item
  act: ['afw4f7', '09o5cg'],
  impact: 'serious',
  walk: 'contrast',
  decide: (record: ContrastRecord) =>
    record.texts.map((text): Judgement<'below' | 'mostly' | 'partly'> => {
      const args = {
        sample: text.sample,
        colour: text.colour,
        needed: text.needed,
        best: text.best,
        typical: text.typical,
        share: Math.round(text.below * 100),
      };
      // Even where the background suits the text best it is too faint; a shadow may still lift it.
      if (text.below >= 0.98 && text.steady && !text.shadow && text.best < text.needed - margin)
        return fail(text.at, 'below', args);
      if (text.typical < text.needed) return ask(text.at, 'mostly', args);
      if (text.below > 0.05) return ask(text.at, 'partly', args);
      return pass(text.at);
    }),
  text: {
    zh: {
      title: '图片、渐变和叠层上的文字与背景有足够的对比',
      who: '视力弱的人、在阳光下看屏幕的人，分不清图片上的字。',
      fix: '给文字加不透明或足够深（浅）的底色，或在图片上加一层遮罩；对比度至少 4.5:1，大字至少 3:1。',
      example: {
        bad: '<div style="background: url(sky.jpg)"><p style="color: #fff">通知公告</p></div>',
        good: '<div style="background: url(sky.jpg)"><p style="color: #fff; background: #003a70">通知公告</p></div>',
      },
      says: {
        below:
          '“{sample}”的颜色 {colour} 与笔画背后的像素相比，最好处对比度也只有 {best}:1，中位 {typical}:1，要求 {needed}:1。',
        mostly:
          '“{sample}”的颜色 {colour} 与笔画背后像素的对比度，中位 {typical}:1，低于要求的 {needed}:1（{share}% 的像素不足），请核对。',
        partly:
          '“{sample}”的颜色 {colour} 与笔画背后 {share}% 的像素对比度低于 {needed}:1，请核对这些地方的字是否看得清。',
      },
    },
    en: {
      title: 'Text over pictures, gradients and layers stands out',
      who: 'People with low vision, and anyone in sunlight, cannot tell the letters from the picture.',
      fix: 'Give the text an opaque or sufficiently dark (light) backing, or lay a veil over the picture; at least 4.5:1, for large text 3:1.',
      example: {
        bad: '<div style="background: url(sky.jpg)"><p style="color: #fff">Notices</p></div>',
        good: '<div style="background: url(sky.jpg)"><p style="color: #fff; background: #003a70">Notices</p></div>',
      },
      says: {
        below:
          '“{sample}” in {colour} against the pixels behind its letters: {best}:1 at best, {typical}:1 at the median, where {needed}:1 is required.',
        mostly:
          '“{sample}” in {colour} against the pixels behind its letters: {typical}:1 at the median, below the {needed}:1 required ({share}% of the pixels fall short); check it.',
        partly:
          '“{sample}” in {colour}: against {share}% of the pixels behind its letters the contrast is below {needed}:1; check whether the letters there can be read.',
      },
    },
  },
});
