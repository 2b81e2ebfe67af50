import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Looks written into the markup: <font>, <center> and their kin, colours in style attributes. One question a kind and page. */
export default definePageRule({
  id: 'style-in-markup',
  version: 1,
  criteria: ['wcag22:1.4.8'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const first = (selector: string, kind: string, keep: (el: Element) => boolean = () => true) => {
      const found = wza
        .all(selector)
        .filter((el) => wza.exposed(el) && wza.visibleText(el) !== '' && keep(el));
      return found[0]
        ? [{ at: wza.target(found[0]), kind, tag: found[0].localName, count: found.length }]
        : [];
    };
    const body = document.body;
    return {
      text: body !== null && wza.visibleText(body) !== '',
      found: [
        ...first('font, basefont', 'font'),
        ...first('center, big, strike, tt', 'tag'),
        ...first('[style*="color" i], [style*="background" i]', 'colour', (el) =>
          /(?:^|;)\s*(?:color|background(?:-color)?)\s*:\s*(?!inherit|currentcolor|transparent|none|var\(|url\()[#\w]/i.test(
            el.getAttribute('style') ?? '',
          ),
        ),
      ],
    };
  },
  decide: ({ text, found }) => {
    if (!text) return [];
    if (found.length === 0) return [pass(null)];
    return found.map(({ at, kind, tag, count }) =>
      kind === 'colour' ? ask(at, 'colour', { count }) : ask(at, 'element', { tag, count }),
    );
  },
  text: {
    zh: {
      title: '外观应写在样式表里',
      who: '低视力用户用自己的样式更换颜色、放大字号时，写死在标记里的外观不听使唤，统一修改也难。',
      fix: '删去 <font>、<center> 等废弃标签和 style 里的颜色，改用类名和样式表；内容里的重点用 <strong>、标题用 <h2> 等表达。',
      example: {
        bad: '<center><font color="red" size="5">重要通知</font></center>',
        good: '<h2 class="notice">重要通知</h2>',
      },
      says: {
        element:
          '页面用了 {count} 处已废弃的 <{tag}> 一类标签来设置外观，请核对用户更换颜色、字号时是否仍可读。',
        colour: '页面有 {count} 处在 style 属性里写了颜色，请核对用户更换颜色时是否仍可读。',
      },
    },
    en: {
      title: 'Looks belong in style sheets',
      who: 'When people with low vision set their own colours or sizes, looks fixed in the markup do not follow.',
      fix: 'Replace <font>, <center> and colours in style attributes by classes and a style sheet; express emphasis and headings by their elements.',
      example: {
        bad: '<center><font color="red" size="5">Important</font></center>',
        good: '<h2 class="notice">Important</h2>',
      },
      says: {
        element:
          'The page sets its looks with {count} obsolete elements such as <{tag}>; check that it stays readable in the user’s own colours and sizes.',
        colour:
          'The page writes colours into {count} style attributes; check that it stays readable in the user’s own colours.',
      },
    },
  },
});
