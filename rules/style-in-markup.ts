import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Colours written into style attributes. One question a page; <font> and <center> are a rule of their own. */
export default definePageRule({
  id: 'style-in-markup',
  version: 2,
  criteria: ['wcag22:1.4.8'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const found = wza
      .all('[style*="color" i], [style*="background" i]')
      .filter(
        (el) =>
          wza.exposed(el) &&
          wza.visibleText(el) !== '' &&
          /(?:^|;)\s*(?:color|background(?:-color)?)\s*:\s*(?!inherit|currentcolor|transparent|none|var\(|url\()[#\w]/i.test(
            el.getAttribute('style') ?? '',
          ),
      );
    const body = document.body;
    return {
      text: body !== null && wza.visibleText(body) !== '',
      count: found.length,
      at: found[0] ? wza.target(found[0]) : null,
    };
  },
  decide: ({ text, count, at }) => (!text ? [] : at === null ? [pass(null)] : [ask(at, 'colour', { count })]),
  text: {
    zh: {
      title: '外观应写在样式表里',
      who: '低视力用户用自己的样式更换颜色、放大字号时，写死在标记里的外观不听使唤，统一修改也难。',
      fix: '删去 style 里的颜色，改用类名和样式表。',
      example: {
        bad: '<p style="color: red">重要通知</p>',
        good: '<p class="notice">重要通知</p>',
      },
      says: {
        colour: '页面有 {count} 处在 style 属性里写了颜色，请核对用户更换颜色时是否仍可读。',
      },
    },
    en: {
      title: 'Looks belong in style sheets',
      who: 'When people with low vision set their own colours or sizes, looks fixed in the markup do not follow.',
      fix: 'Replace colours in style attributes by classes and a style sheet.',
      example: {
        bad: '<p style="color: red">Important</p>',
        good: '<p class="notice">Important</p>',
      },
      says: {
        colour:
          'The page writes colours into {count} style attributes; check that it stays readable in the user’s own colours.',
      },
    },
  },
});
