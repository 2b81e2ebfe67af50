import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Words that exist only in a style sheet (::before, ::after). */
export default definePageRule({
  id: 'css-content-text',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const seen = new Map<string, number>();
    return wza.all('body *').flatMap((el) => {
      const found = (['::before', '::after'] as const).flatMap((part) => {
        const text = /^"(.*)"$/s.exec(wza.part(el, part, 'content'))?.[1] ?? '';
        return text === '' || getComputedStyle(el, part).display === 'none' ? [] : [text];
      });
      const words = found.find((text) =>
        /\p{L}{2,}/u.test(text.replaceAll(/\\[0-9a-f]{1,6} ?|[\ue000-\uf8ff]/gi, '')),
      );
      if (words === undefined)
        return found.length > 0 && (seen.set('', (seen.get('') ?? 0) + 1), seen.get('') === 1)
          ? [{ at: wza.target(el), words: '' }]
          : [];
      const times = (seen.get(words) ?? 0) + 1;
      seen.set(words, times);
      // icon fonts draw pictures from ligatures
      const icon = /icon|awesome|glyph|symbol|material/i.test(
        getComputedStyle(el, '::before').fontFamily + getComputedStyle(el, '::after').fontFamily,
      );
      return icon || times > 3 ? [] : [{ at: wza.target(el), words: words.slice(0, 60) }];
    });
  },
  decide: (found) => found.map(({ at, words }) => (words === '' ? pass(at) : ask(at, 'words', { words }))),
  text: {
    zh: {
      title: '有内容的文字不应由样式表生成',
      who: '关闭样式、使用阅读模式或复制文字时，样式里的文字会消失，有的屏幕阅读器也不读。',
      fix: '把文字写进 HTML，样式只管装饰。',
      example: { bad: '.zt::after { content: "已办结" }', good: '<span class="zt">已办结</span>' },
      says: { words: '“{words}”由样式表生成，请核对它是不是内容。' },
    },
    en: {
      title: 'Words that matter should not come from a style sheet',
      who: 'They vanish without styles, in reading mode and when copied, and some screen readers skip them.',
      fix: 'Write the words in HTML and leave decoration to CSS.',
      example: { bad: '.state::after { content: "Done" }', good: '<span class="state">Done</span>' },
      says: { words: '“{words}” comes from the style sheet; check whether it is content.' },
    },
  },
});
