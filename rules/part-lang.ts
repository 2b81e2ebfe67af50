import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { countScripts, guessLanguage, primaryTag, scriptsOf, otherLanguage } from '../src/words/language.ts';

/** Passages in another language than the nearest lang says, marked wrongly or not at all. */
export default definePageRule({
  id: 'part-lang',
  version: 4,
  criteria: ['wcag22:3.1.2'],
  act: ['off6ek'],
  impact: 'moderate',
  probe: (wza) => {
    const langOf = (el: Element): Element | null => wza.closest(el, '[lang]');
    const marked = wza
      .all('body [lang], body[lang]', { hidden: true })
      .filter((el) => wza.exposed(el) && wza.squash(el.getAttribute('lang') ?? '') !== '')
      .filter((el) => !wza.closest(el, 'code, samp, kbd, [translate="no"]')) // code is nobody's language
      .map((el) => {
        let text = '';
        const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node && text.length < 2000; node = walker.nextNode())
          if (node.parentElement && langOf(node.parentElement) === el && wza.exposed(node.parentElement))
            text += ` ${node.nodeValue ?? ''}`;
        return {
          at: wza.target(el),
          marked: true,
          lang: el.getAttribute('lang') ?? '',
          text: wza.squash(text).slice(0, 2000),
        };
      });
    const inherits = wza
      .all('p, li, td, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, a, span, div, caption, figcaption')
      .filter((el) => wza.exposed(el) && !wza.closest(el, 'code, pre, address, [translate="no"]'))
      .flatMap((el) => {
        // its own words, whatever they are wrapped in for looks; passages in child blocks are taken there
        let own = '';
        for (const child of el.childNodes)
          if (child.nodeType === 3) own += child.nodeValue ?? '';
          else if (
            child instanceof Element &&
            child.matches('b, i, em, strong, font, u, br, sup, sub') &&
            !child.hasAttribute('lang')
          )
            own += ` ${child.textContent ?? ''}`;
        const text = wza.squash(own);
        const lang = langOf(el);
        if (
          text.length < 4 ||
          !lang ||
          (lang !== document.documentElement &&
            el !== lang &&
            lang.hasAttribute('lang') &&
            lang.tagName !== 'BODY')
        )
          return [];
        if (lang === el) return [];
        // plain Chinese is the rule: only what has foreign letters travels on
        if (
          !/[^\p{Script=Han}\p{P}\p{S}\p{Z}\p{N}]/u.test(text) &&
          /^zh/i.test(lang.getAttribute('lang') ?? '')
        )
          return [];
        return [
          {
            at: wza.target(el),
            marked: false,
            lang: lang.getAttribute('lang') ?? '',
            text: text.slice(0, 2000),
          },
        ];
      });
    return [...marked, ...inherits.slice(0, 400)];
  },
  decide: (parts) =>
    parts
      .map(({ at, marked, lang, text: whole }) => {
        const tag = primaryTag(lang);
        // a script subtag says it outright: zh-Latn is pinyin
        const wanted = /[-_]latn\b/i.test(lang) ? (['latin'] as const) : tag ? scriptsOf(tag) : null;
        if (!tag || !wanted) return null;
        const text = whole.replaceAll(/(?:https?:\/\/|www\.)\S+|\S+@\S+/gi, ' ').trim();
        const { total, by } = countScripts(text);
        const inWanted = wanted.reduce((sum, script) => sum + (by[script] ?? 0), 0);
        const sample = text.slice(0, 60);
        if (marked) {
          if (total < 4) return null;
          if (inWanted === 0 && total >= 6) {
            // names keep their letters in every language: a few Latin words prove nothing
            const few = (by.latin ?? 0) === total && (text.match(/\p{Script=Latin}{2,}/gu) ?? []).length < 6;
            return few ? ask(at, 'maybe-names', { lang, sample }) : fail(at, 'wrong-mark', { lang, sample });
          }
          const other = otherLanguage(text, tag);
          if (other)
            return other.sure
              ? fail(at, 'wrong-language', { lang, guess: other.tag, sample })
              : ask(at, 'maybe-wrong-language', { lang, guess: other.tag, sample });
          const guess = guessLanguage(text);
          if (guess && guess !== tag && !['cmn', 'yue', 'wuu'].includes(tag)) {
            const words = text.split(/\s+/).length;
            return words >= 8 && total >= 30
              ? fail(at, 'wrong-language', { lang, guess, sample })
              : ask(at, 'maybe-wrong-language', { lang, guess, sample });
          }
          return pass(at);
        }
        const foreign = total - inWanted;
        const minority = // Mongolian has a rule of its own
          (by.tibetan ?? 0) +
          (by.arabic ?? 0) +
          (by.yi ?? 0) +
          (by.cyrillic ?? 0) +
          (by.kana ?? 0) +
          (by.hangul ?? 0) +
          (by.thai ?? 0) +
          (by.tai ?? 0);
        if (foreign > total * 0.8 && minority >= 12 && minority > foreign * 0.8)
          return ask(at, 'unmarked-script', { sample });
        // names, abbreviations and addresses need no mark: only sentences do
        const words = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
        const guess = words >= 8 ? guessLanguage(text) : null;
        // whole sentences, in words that only the other language has
        const other = wanted.includes('latin') ? otherLanguage(text, tag) : null;
        const sentences = /[.!?…]["”»']?(?:\s|$)/.test(text);
        if (words >= 12 && sentences && other?.sure === true && guess === other.tag)
          return fail(at, 'unmarked-sentences', { sample, guess: other.tag });
        if (
          tag !== guess &&
          (wanted.includes('latin') ? guess !== null : words >= 8 && foreign > total * 0.8)
        )
          return ask(at, 'unmarked', { sample });
        return null;
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '换用另一种语言的段落应标明语言',
      who: '屏幕阅读器不知道换了语言，会用原来的发音去读，听不懂。',
      fix: '给外文、蒙古文等段落加上正确的 lang，例如 lang="en"、lang="mn-Mong"。',
      example: {
        bad: '<p>Welcome to the official website of the city.</p>',
        good: '<p lang="en">Welcome to the official website of the city.</p>',
      },
      says: {
        'wrong-mark': '“{sample}”标成了“{lang}”，但不是这种语言的文字。',
        'maybe-names': '“{sample}”标成了“{lang}”，但不是这种语言的文字；如果只是人名、机构名，就没有问题。',
        'wrong-language': '“{sample}”标成了“{lang}”，但像是“{guess}”。',
        'maybe-wrong-language': '“{sample}”标成了“{lang}”，但像是“{guess}”，请核对。',
        'unmarked-script': '“{sample}”用的是另一种文字，没有标明语言，请核对。',
        'unmarked-sentences': '“{sample}”是整句的“{guess}”，没有标明语言。',
        unmarked: '“{sample}”像是另一种语言的句子，没有标明语言，请核对。',
      },
    },
    en: {
      title: 'Passages in another language should be marked',
      who: 'A screen reader that does not know of the change reads them with the wrong voice, beyond understanding.',
      fix: 'Give foreign or Mongolian passages the right lang, such as lang="en" or lang="mn-Mong".',
      example: {
        bad: '<p>欢迎访问政府网站。</p> (on an English page)',
        good: '<p lang="zh">欢迎访问政府网站。</p>',
      },
      says: {
        'wrong-mark': '“{sample}” is marked “{lang}” but is not written in a script of that language.',
        'maybe-names':
          '“{sample}” is marked “{lang}” but is not in a script of that language; names alone would be fine.',
        'wrong-language': '“{sample}” is marked “{lang}” but looks like “{guess}”.',
        'maybe-wrong-language': '“{sample}” is marked “{lang}” but looks like “{guess}”; check it.',
        'unmarked-script': '“{sample}” is in another script without a language mark; check it.',
        'unmarked-sentences': '“{sample}” is a whole sentence of “{guess}” without a language mark.',
        unmarked: '“{sample}” looks like a sentence in another language without a language mark; check it.',
      },
    },
  },
});
