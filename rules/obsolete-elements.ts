import { definePageRule, fail, pass } from '../src/model/rule.ts';

/** Elements for looks that the HTML standard tells authors not to use (16.2): font, center and their kin. One finding a kind. */
export default definePageRule({
  id: 'obsolete-elements',
  version: 1,
  criteria: [], // the HTML standard forbids them, no criterion of accessibility does: the fact is sure and moves no grade
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const told = wza
      .all('font, basefont, center, big, strike, tt, acronym')
      .filter((el) => wza.exposed(el) && wza.visibleText(el) !== '' && !wza.closest(el, '[contenteditable]'));
    const kinds = [...new Set(told.map((el) => el.localName))];
    const body = document.body;
    return {
      text: body !== null && wza.visibleText(body) !== '',
      found: kinds.map((tag) => {
        const all = told.filter((el) => el.localName === tag);
        return { at: wza.target(all[0] as Element), tag, count: all.length };
      }),
    };
  },
  decide: ({ text, found }) => {
    if (!text) return [];
    if (found.length === 0) return [pass(null)];
    return found.map(({ at, tag, count }) => fail(at, 'obsolete', { tag, count }));
  },
  text: {
    zh: {
      title: '不用已废弃的外观标签',
      who: '低视力用户用自己的样式更换颜色、放大字号时，写死在 <font>、<center> 里的外观不听使唤；这些标签也不说明内容是标题还是重点。',
      fix: '删去 <font>、<center>、<big> 等标签，改用类名和样式表；标题用 <h2>，重点用 <strong>，缩写用 <abbr>。',
      example: {
        bad: '<center><font color="red" size="5">重要通知</font></center>',
        good: '<h2 class="notice">重要通知</h2>',
      },
      says: {
        obsolete:
          '页面有 {count} 处 <{tag}>，HTML 标准已废弃，规定不得使用。各评价标准没有对应的指标，不影响评级。',
      },
    },
    en: {
      title: 'Obsolete elements for looks are not used',
      who: 'When people with low vision set their own colours or sizes, looks fixed in <font> or <center> do not follow; nor do these elements say what is a heading or an emphasis.',
      fix: 'Replace <font>, <center>, <big> and the like by classes and a style sheet; use <h2> for headings, <strong> for emphasis, <abbr> for abbreviations.',
      example: {
        bad: '<center><font color="red" size="5">Important</font></center>',
        good: '<h2 class="notice">Important</h2>',
      },
      says: {
        obsolete:
          'The page has {count} <{tag}> elements, which the HTML standard has made obsolete and forbids. No criterion asks for it, so no grade depends on it.',
      },
    },
  },
});
