import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare, isFileName, isVague } from '../src/words/chinese.ts';

/** Headings that a template left behind or that tell no topic. */
export default definePageRule({
  id: 'heading-quality',
  version: 2,
  criteria: ['wcag22:2.4.6'],
  act: ['b49b2e'],
  impact: 'moderate',
  probe: (wza) =>
    wza
      .all('h1, h2, h3, h4, h5, h6, [role="heading"]', { hidden: true })
      .filter((el) => wza.exposed(el) && wza.role(el) === 'heading' && wza.text(el) !== '')
      .slice(0, 300)
      .map((el) => ({
        at: wza.target(el),
        words: wza.text(el).slice(0, 80),
        length: wza.text(el).length,
        prose: /[.。！!]\s*$/.test(wza.text(el)) && /[,，、;；]/.test(wza.text(el)),
      })),
  decide: (headings) =>
    headings.map(({ at, words, length, prose }) => {
      const word = bare(words);
      if (
        /^(?:标题|大标题|小标题|主标题|副标题|栏目标题|文章标题|模块标题|标题文字|标题内容|此处为标题|这里是标题|请输入标题|在此输入标题|无标题|未命名|untitled|untitledsection|headinghere|yourheading(?:here)?|undefined|null)\d*$/.test(
          word,
        ) ||
        isFileName(words)
      )
        return fail(at, 'left-over', { words });
      // W3C failure F43: a paragraph that is a heading for its looks
      if (prose && length > (/\p{Script=Han}/u.test(words) ? 60 : 120))
        return ask(at, 'paragraph', { words });
      // in a text about headings these may be meant
      const maybe = /^(?:loremipsum.*|test|测试|heading|headline|title|subtitle|section)\d*$|^h[1-6]$/.test(
        word,
      );
      return word !== '' && (maybe || isVague(words)) ? ask(at, 'vague', { words }) : pass(at);
    }),
  text: {
    zh: {
      title: '标题应说明所在部分的主题',
      who: '屏幕阅读器用户靠一串标题了解全页、跳到要看的部分；“标题”“更多”帮不上忙。',
      fix: '写出这一部分讲什么，如“办理材料”。',
      example: { bad: '<h2>标题</h2>', good: '<h2>办理材料</h2>' },
      says: {
        'left-over': '标题“{words}”是模板或编辑器留下的，没有说明主题。',
        paragraph: '标题“{words}……”是一整段话，请核对是不是为了大字号才用标题标记。',
        vague: '标题“{words}”没有说明主题，请核对。',
      },
    },
    en: {
      title: 'Headings tell the topic of their part',
      who: 'Screen reader users learn from the list of headings what a page holds and jump by them; “Heading” is no help.',
      fix: 'Write what the part is about, such as “Documents you need”.',
      example: { bad: '<h2>Heading</h2>', good: '<h2>Documents you need</h2>' },
      says: {
        'left-over': 'The heading “{words}” was left behind by a template and tells no topic.',
        paragraph:
          'The heading “{words}…” is a whole paragraph; check whether it is a heading only for its looks.',
        vague: 'The heading “{words}” tells no topic; check it.',
      },
    },
  },
});
