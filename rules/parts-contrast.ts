import type { PartsRecord } from '../src/model/parts-record.ts';
import { ask, defineBehaviourRule, type Judgement, pass } from '../src/model/rule.ts';

const needed = 3;

/** Edges of fields and icons without words stand out by 3:1 from what is around them. */
export default defineBehaviourRule({
  id: 'parts-contrast',
  version: 1,
  criteria: ['wcag22:1.4.11'],
  act: [],
  impact: 'moderate',
  walk: 'parts',
  decide: (record: PartsRecord) =>
    record.parts
      .filter(({ native }) => !native)
      .map((part): Judgement<'field' | 'icon'> => {
        if (part.best >= needed) return pass(part.at);
        return ask(part.at, part.kind, { name: part.name, best: part.best });
      }),
  text: {
    zh: {
      title: '输入框的边框、图标与周围的对比度至少 3:1',
      who: '低视力者看不出输入框在哪里、图标是什么。',
      fix: '加深输入框的边框（或让底色与周围不同）和图标的颜色，与相邻颜色的对比度至少 3:1。',
      example: {
        bad: '<input style="border:1px solid #ddd;background:#fff">',
        good: '<input style="border:1px solid #767676;background:#fff">',
      },
      says: {
        field:
          '输入框“{name}”的边缘与周围相比，最深处对比度只有 {best}:1，要求 3:1，请核对能否看出输入框的位置。',
        icon: '图标“{name}”与底色的对比度只有 {best}:1，要求 3:1，请核对是否看得清。',
      },
    },
    en: {
      title: 'Edges of fields and icons stand out by 3:1',
      who: 'People with low vision cannot tell where a field is or what an icon shows.',
      fix: 'Darken the border of fields (or give them a ground of their own) and icons to at least 3:1 against what is next to them.',
      example: {
        bad: '<input style="border:1px solid #ddd;background:#fff">',
        good: '<input style="border:1px solid #767676;background:#fff">',
      },
      says: {
        field:
          'The strongest edge of the field “{name}” has {best}:1 against what is around it, where 3:1 is required; check whether the field can be made out.',
        icon: 'The icon “{name}” has {best}:1 against its ground, where 3:1 is required; check whether it can be made out.',
      },
    },
  },
});
