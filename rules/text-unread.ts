import type { OutlineRecord } from '../src/model/outline-record.ts';
import { ask, defineBehaviourRule, fail, type Judgement, pass } from '../src/model/rule.ts';

/** Letters that tell something; letters of icon fonts, digits and marks left out. */
const lettersIn = (text: string): number => text.replace(/[^\p{L}]|[\p{Co}]/gu, '').length;

/** What stands on the page in words is in the tree that screen readers read. */
export default defineBehaviourRule({
  id: 'text-unread',
  version: 1,
  criteria: ['wcag22:1.3.1', 'wcag22:4.1.2'],
  act: [],
  impact: 'serious',
  walk: 'outline',
  decide: (record: OutlineRecord) => {
    // Behind an open dialog content is kept away on purpose.
    if (record.dialog || record.ended !== 'complete' || record.concealed === 0) return [];
    const found = record.unread.flatMap(
      ({ at, text, length, how }): Judgement<'passage' | 'words' | 'replaced'>[] => {
        const args = { text: text.slice(0, 60), length };
        if (how === 'replaced') return length >= 100 ? [ask(at, 'replaced', args)] : [];
        if (lettersIn(text) < 8) return []; // icons, separators, numbers
        return [length >= 60 && lettersIn(text) >= 30 ? fail(at, 'passage', args) : ask(at, 'words', args)];
      },
    );
    return found.length > 0 ? found : [pass(null)];
  },
  text: {
    zh: {
      title: '看得见的文字要让读屏软件读得到',
      who: '盲人听不到这些文字，也不知道它们存在。',
      fix: '去掉有内容的元素上的 aria-hidden="true"；它只用于装饰，或者旁边另有等效的文字。',
      example: {
        bad: '<div aria-hidden="true"><p>自 3 月 1 日起，办理地点改为市民中心二楼。</p></div>',
        good: '<div><p>自 3 月 1 日起，办理地点改为市民中心二楼。</p></div>',
      },
      says: {
        passage: '页面上看得见的 {length} 个字不在无障碍树中，别处也没有：“{text}…”。',
        words: '看得见的文字“{text}”不在无障碍树中，别处也没有，请核对是否只是装饰。',
        replaced: '元素的角色和名称代替了其中看得见的 {length} 个字（“{text}…”），请核对名称是否说全了。',
      },
    },
    en: {
      title: 'Text in sight is there for screen readers',
      who: 'Blind people do not hear these words and do not know that they exist.',
      fix: 'Remove aria-hidden="true" from elements with content; it is for decoration, or where equal text stands beside.',
      example: {
        bad: '<div aria-hidden="true"><p>From 1 March the office is on the second floor.</p></div>',
        good: '<div><p>From 1 March the office is on the second floor.</p></div>',
      },
      says: {
        passage:
          '{length} characters in sight are not in the accessibility tree, nor told elsewhere: “{text}…”.',
        words:
          'The words “{text}” are in sight but not in the accessibility tree, nor told elsewhere; check whether they are mere decoration.',
        replaced:
          'The role and name of the element take the place of {length} characters in sight (“{text}…”); check that the name tells all.',
      },
    },
  },
});
