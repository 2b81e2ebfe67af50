import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Selecting, copying or the context menu is blocked on the whole page: reading aids and dictionaries need them. */
export default definePageRule({
  id: 'copy-blocked',
  version: 1,
  criteria: ['gbt37668@2019:3.5.1.1'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const roots = [document.documentElement, document.body].filter((el): el is HTMLElement => el !== null);
    const events = [
      ...new Set(
        roots
          .flatMap((el) => wza.handlers(el))
          .filter((one) => /^(?:copy|contextmenu|selectstart)$/.test(one)),
      ),
    ].sort();
    const text = wza
      .all('main, article, #zoom, .TRS_Editor, #UCAP-CONTENT, .content, body')
      .filter((el) => wza.visibleText(el).length > 60);
    const unselectable = text.find((el) => getComputedStyle(el).userSelect === 'none');
    return {
      text: text.length > 0,
      events: events.join(', '),
      unselectable: unselectable ? wza.target(unselectable) : null,
    };
  },
  decide: ({ text, events, unselectable }) => {
    if (!text) return [];
    if (unselectable !== null) return [ask(unselectable, 'unselectable')];
    return [events === '' ? pass(null) : ask(null, 'handlers', { events })];
  },
  text: {
    zh: {
      title: '不要禁止选择、复制和右键',
      who: '低视力和阅读困难的人靠“选中朗读”、划词翻译和右键菜单读网页，禁止了就用不了。',
      fix: '去掉 oncopy、oncontextmenu、onselectstart 的拦截和 user-select: none。',
      example: { bad: '<body oncontextmenu="return false">', good: '<body>' },
      says: {
        unselectable: '正文设了 user-select: none，不能选中文字；请核对选中朗读等辅助功能能否使用。',
        handlers: '整个页面拦截了 {events} 事件；请核对能否选择、复制和使用右键菜单。',
      },
    },
    en: {
      title: 'Selecting, copying and the context menu are not blocked',
      who: 'People with low vision or dyslexia select text to have it read aloud or explained; blocking it takes that away.',
      fix: 'Remove handlers that cancel copy, contextmenu and selectstart, and user-select: none.',
      example: { bad: '<body oncontextmenu="return false">', good: '<body>' },
      says: {
        unselectable:
          'The text has user-select: none and cannot be selected; check whether reading aids work.',
        handlers:
          'The whole page handles {events}; check whether text can be selected, copied, and the context menu used.',
      },
    },
  },
});
