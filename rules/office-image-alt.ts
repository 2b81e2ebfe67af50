import { ask, defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { officeFacts } from './office.ts';

/** Pictures, charts and diagrams of office documents need words, unless they are marked as decoration. */
export default defineDocumentRule({
  id: 'office-image-alt',
  version: 1,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: [],
  impact: 'serious',
  kinds: ['office'],
  decide: (document) => {
    const { pictures, picturesWithoutAlt: without, weakAlts } = officeFacts(document);
    return [
      ...Array.from({ length: Math.max(0, pictures - without - weakAlts.length) }, () => pass(null)),
      ...(without === 0 ? [] : [fail(null, 'no-alt', { without, pictures })]),
      ...weakAlts.map((alt) => ask(null, 'weak', { alt })),
    ];
  },
  text: {
    zh: {
      title: 'Word、Excel、PPT 文件中的图片有替代文本',
      who: '屏幕阅读器遇到没有替代文本的图片，只会念“图片”，盲人用户不知道图里是流程、数据还是印章。',
      fix: '右键图片，选择“编辑替代文本（可选文字）”并写明内容；纯装饰的勾选“标记为装饰性”。',
      example: { bad: '办理流程图没有替代文本', good: '替代文本：办理流程：申请、受理、审核、发证' },
      says: {
        'no-alt': '{pictures} 处图片、图表中有 {without} 处没有替代文本',
        weak: '替代文本“{alt}”像是软件自动留下的，不能说明内容：请核对',
      },
    },
    en: {
      title: 'Pictures in office documents have text alternatives',
      who: 'Of a picture without alternative a screen reader says only “picture”; blind people cannot know what it shows.',
      fix: 'Edit the alternative text of the picture; mark pure decoration as decorative.',
      example: {
        bad: 'A flow chart without alternative',
        good: 'Alternative: steps: apply, accept, examine, issue',
      },
      says: {
        'no-alt': '{without} of {pictures} pictures and charts have no text alternative',
        weak: 'the alternative “{alt}” looks left behind by a program and may tell nothing: check it',
      },
    },
  },
});
