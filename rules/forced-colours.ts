import type { PartsRecord } from '../src/model/parts-record.ts';
import { ask, defineBehaviourRule, pass } from '../src/model/rule.ts';

/** Icons that are all there is of a control stay in sight in the contrast themes of the system. */
export default defineBehaviourRule({
  id: 'forced-colours',
  version: 1,
  criteria: [], // no criterion speaks of contrast themes
  act: [],
  impact: 'moderate',
  walk: 'parts',
  decide: (record: PartsRecord) =>
    record.forced
      ? record.parts
          .filter(({ kind }) => kind === 'icon')
          .map(({ at, name, gone }) =>
            gone.length === 0 ? pass(at) : ask(at, gone.length > 1 ? 'both' : (gone[0] ?? 'both'), { name }),
          )
      : [],
  text: {
    zh: {
      title: '系统的高对比度主题下，图标按钮仍看得见',
      who: '开启 Windows 对比度主题的低视力者看不到这些按钮，它们还在，却是空白。',
      fix: '图标用 <img>、currentColor 的 SVG 或文字；用背景色、渐变、遮罩（mask）画的图标，在 @media (forced-colors: active) 中改用系统颜色。',
      example: {
        bad: '.search { background: #036; mask: url(search.svg) }',
        good: '.search { background: #036; mask: url(search.svg) }\n@media (forced-colors: active) { .search { forced-color-adjust: none; background: ButtonText } }',
      },
      says: {
        dark: '在深色的高对比度主题下，“{name}”什么也看不见，请核对。',
        light: '在浅色的高对比度主题下，“{name}”什么也看不见，请核对。',
        both: '在高对比度主题下，“{name}”什么也看不见，请核对。',
      },
    },
    en: {
      title: 'Icon buttons stay in sight in contrast themes',
      who: 'People with low vision who use a contrast theme of Windows do not see these buttons: they are there, but blank.',
      fix: 'Make icons of <img>, SVG in currentColor or text; give icons drawn by background colour, gradient or mask a system colour in @media (forced-colors: active).',
      example: {
        bad: '.search { background: #036; mask: url(search.svg) }',
        good: '.search { background: #036; mask: url(search.svg) }\n@media (forced-colors: active) { .search { forced-color-adjust: none; background: ButtonText } }',
      },
      says: {
        dark: 'In a dark contrast theme nothing is left to see of “{name}”; check it.',
        light: 'In a light contrast theme nothing is left to see of “{name}”; check it.',
        both: 'In contrast themes nothing is left to see of “{name}”; check it.',
      },
    },
  },
});
