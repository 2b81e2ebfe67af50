import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Access keys that nobody is told of help nobody, and may clash with those of screen readers. */
export default definePageRule({
  id: 'access-keys',
  version: 1,
  criteria: ['gbt37668@2019:3.4.4.4'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    if (window.top !== window) return null;
    const keyed = wza
      .all('[accesskey]')
      .filter((el) => wza.squash(el.getAttribute('accesskey') ?? '') !== '');
    const first = keyed[0];
    if (first === undefined) return null;
    const words = wza.text(document.body ?? document.documentElement);
    return {
      at: wza.target(first),
      keys: [...new Set(keyed.map((el) => (el.getAttribute('accesskey') ?? '').trim()))]
        .join(' ')
        .slice(0, 60),
      count: keyed.length,
      told: /快捷键|热键|access ?keys?\b|keyboard shortcuts?|\bAlt\s*[+＋]|\bCtrl\s*[+＋]/i.test(words),
    };
  },
  decide: (page) => {
    if (page === null) return [];
    const { at, keys, count, told } = page;
    return [told ? pass(at) : ask(at, 'untold', { keys, count })];
  },
  text: {
    zh: {
      title: '快捷键要有说明',
      who: '不知道有哪些快捷键的人用不上它们；它们还可能与读屏软件、浏览器的快捷键冲突，按了得到意外的结果。',
      fix: '在帮助页或页面上列出快捷键和用法；与读屏软件冲突的去掉 accesskey。',
      example: {
        bad: '<a accesskey="s" href="/ss/">搜索</a>',
        good: '<a accesskey="s" href="/ss/">搜索</a> <a href="/bz/">快捷键说明：Alt+S 到搜索</a>',
      },
      says: {
        untold:
          '页面有 {count} 处 accesskey（{keys}），没有看到快捷键说明，请核对是否另有说明、是否与读屏软件冲突。',
      },
    },
    en: {
      title: 'Access keys need an explanation',
      who: 'Keys that people do not know of help nobody, and may clash with those of screen reader and browser.',
      fix: 'List the keys on a help page or the page itself; drop an accesskey that clashes with screen readers.',
      example: {
        bad: '<a accesskey="s" href="/search/">Search</a>',
        good: '<a accesskey="s" href="/search/">Search</a> <a href="/help/">Keyboard shortcuts: Alt+S for search</a>',
      },
      says: {
        untold:
          'The page has {count} access keys ({keys}) and no explanation of them; check whether there is one elsewhere and whether they clash with screen readers.',
      },
    },
  },
});
