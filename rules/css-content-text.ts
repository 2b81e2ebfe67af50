import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Words that exist only in a style sheet (::before, ::after). */
export default definePageRule({
  id: 'css-content-text',
  version: 3,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const seen = new Map<string, number>();
    let written: string | null = null; // the page's text, without what style sheets add
    return wza.all('body *').flatMap((el) => {
      const found = (['::before', '::after'] as const).flatMap((part) => {
        const content = wza.part(el, part, 'content');
        const text = content === 'none' ? '' : (/^"(.*)"$/s.exec(content)?.[1] ?? '');
        return text === '' || getComputedStyle(el, part).display === 'none' ? [] : [text];
      });
      if (found.length === 0) return [];
      const words = found.find((text) =>
        /\p{L}{2,}/u.test(text.replaceAll(/\\[0-9a-f]{1,6} ?|[\ue000-\uf8ff]/gi, '')),
      );
      if (words === undefined)
        return found.length > 0 && (seen.set('', (seen.get('') ?? 0) + 1), seen.get('') === 1)
          ? [{ at: wza.target(el), words: '', completes: false }]
          : [];
      const times = (seen.get(words) ?? 0) + 1;
      seen.set(words, times);
      // icon fonts draw pictures from ligatures
      const icon = /icon|awesome|glyph|symbol|material/i.test(
        getComputedStyle(el, '::before').fontFamily + getComputedStyle(el, '::after').fontFamily,
      );
      if (icon || times > 3) return [];
      if (written === null) {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        written = '';
        while (texts.nextNode())
          if (texts.currentNode.parentElement?.matches('style, script, template') === false)
            written += texts.currentNode.nodeValue ?? '';
        written = wza.squash(written).toLowerCase();
      }
      // a part of its sentence or a label before it, and nowhere in the page itself
      const own = wza.squash(el.textContent ?? '');
      const many =
        (words.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= 3 || /\p{Script=Han}{6}/u.test(words);
      const completes =
        (own.length >= 2 || (own === '' && many && el.matches('p, div, span, li, td, h1, h2, h3, h4'))) &&
        !el.matches('[contenteditable], [data-placeholder], [placeholder]') &&
        el.getRootNode() === document &&
        !written.includes(
          wza
            .squash(words)
            .replaceAll(/[:：()（）]/g, '')
            .trim()
            .toLowerCase(),
        ) &&
        wza.closest(el, 'a, button, summary, label, [role], [aria-hidden="true"], [aria-label]') === null;
      return [{ at: wza.target(el), words: words.slice(0, 60), completes }];
    });
  },
  // W3C failure F87 has both kinds that fail here
  decide: (found) =>
    found.map(({ at, words, completes }) =>
      words === '' ? pass(at) : completes ? fail(at, 'part', { words }) : ask(at, 'words', { words }),
    ),
  text: {
    zh: {
      title: '有内容的文字不应由样式表生成',
      who: '关闭样式、使用阅读模式或复制文字时，样式里的文字会消失，有的屏幕阅读器也不读。',
      fix: '把文字写进 HTML，样式只管装饰。',
      example: { bad: '.zt::after { content: "已办结" }', good: '<span class="zt">已办结</span>' },
      says: {
        part: '“{words}”是这段文字的一部分，却只写在样式表里。',
        words: '“{words}”由样式表生成，请核对它是不是内容。',
      },
    },
    en: {
      title: 'Words that matter should not come from a style sheet',
      who: 'They vanish without styles, in reading mode and when copied, and some screen readers skip them.',
      fix: 'Write the words in HTML and leave decoration to CSS.',
      example: { bad: '.state::after { content: "Done" }', good: '<span class="state">Done</span>' },
      says: {
        part: '“{words}” is part of this text and stands in the style sheet alone.',
        words: '“{words}” comes from the style sheet; check whether it is content.',
      },
    },
  },
});
