import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { countScripts, guessLanguage, primaryTag, scriptsOf, otherLanguage } from '../src/words/language.ts';

/** The page says it is in one language and is written in another. A missing or invalid lang is axe's matter. */
export default definePageRule({
  id: 'page-lang-mismatch',
  version: 3,
  criteria: ['wcag22:3.1.1'],
  act: ['ucwvc8'],
  impact: 'serious',
  probe: (wza) => {
    const html = document.documentElement;
    if (wza.squash(html.getAttribute('lang') ?? '') === '' || window.top !== window) return null;
    // text in the page's default language: what no inner lang claims
    const inner = wza.all('body [lang]', { hidden: true });
    const claimed = (el: Element | null): boolean => el !== null && inner.some((part) => part.contains(el));
    let [text, quoted] = ['', ''];
    const walker = document.createTreeWalker(document.body ?? html, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && text.length < 8000; node = walker.nextNode()) {
      const el = node.parentElement;
      if (
        !el ||
        el.closest('script, style, noscript, template, code, pre, samp') ||
        (inner.length > 0 && claimed(el))
      )
        continue;
      if (!wza.exposed(el)) continue;
      // quotations speak for themselves where the page says something else
      if (el.closest('blockquote, q') === null) text += ` ${node.nodeValue ?? ''}`;
      else quoted += ` ${node.nodeValue ?? ''}`;
    }
    for (const img of wza.all('img[alt]')) if (!claimed(img)) text += ` ${wza.name(img)}`;
    if (text.replaceAll(/[^\p{L}]/gu, '').length < 8) text += quoted;
    return {
      at: wza.target(html),
      lang: html.getAttribute('lang') ?? '',
      text: wza.squash(text).slice(0, 8000),
      title: wza.squash(document.title).slice(0, 300),
    };
  },
  decide: (page) => {
    if (!page) return [];
    const tag = primaryTag(page.lang);
    const wanted = tag ? scriptsOf(tag) : null;
    if (!tag || !wanted) return [];
    const { total, by } = countScripts(page.text);
    if (total < 8) return [];
    const inWanted = wanted.reduce((sum, script) => sum + (by[script] ?? 0), 0) / total;
    const guess = guessLanguage(page.text);
    const args = { lang: page.lang, share: Math.round(inWanted * 100) };
    // Chinese is often set with Latin names in it, and an English page with Chinese ones: only a clear majority counts
    if (inWanted < 0.2 && total >= 20) {
      const chinese = (by.han ?? 0) / total > 0.6 && !by.kana;
      return [chinese ? fail(page.at, 'chinese-text', args) : fail(page.at, 'other-script', args)];
    }
    if (inWanted < 0.5 && total >= 20) return [ask(page.at, 'mixed', args)];
    const other = otherLanguage(page.text, tag);
    if (other?.sure && total >= 20)
      return [fail(page.at, 'other-language', { lang: page.lang, guess: other.tag })];
    if (guess && guess !== tag && !(guess === 'zh' && ['cmn', 'yue', 'wuu', 'ja'].includes(tag))) {
      if (total >= 40) return [fail(page.at, 'other-language', { lang: page.lang, guess })];
      return [ask(page.at, 'maybe-other-language', { lang: page.lang, guess })];
    }
    return [pass(page.at)];
  },
  text: {
    zh: {
      title: '页面声明的语言应与正文一致',
      who: '屏幕阅读器按声明的语言选择发音；中文页面声明成英文，会被读成乱码或读不出声。',
      fix: '中文页面写 <html lang="zh-CN">；外文版、蒙古文版写各自的语言代码。',
      example: { bad: '<html lang="en">（正文是中文）', good: '<html lang="zh-CN">' },
      says: {
        'chinese-text': '页面声明的语言是“{lang}”，正文却是中文。',
        'other-script': '页面声明的语言是“{lang}”，但正文只有 {share}% 的文字属于这种语言的文字系统。',
        mixed: '页面声明的语言是“{lang}”，正文只有 {share}% 是这种语言的文字，请核对页面的主要语言。',
        'other-language': '页面声明的语言是“{lang}”，正文却像是“{guess}”。',
        'maybe-other-language': '页面声明的语言是“{lang}”，文字不多但像是“{guess}”，请核对。',
      },
    },
    en: {
      title: 'The declared language should be the language of the text',
      who: 'Screen readers choose their voice by the declared language; Chinese read by an English voice is gibberish or silence.',
      fix: 'Use <html lang="zh-CN"> on Chinese pages and the right code on foreign and Mongolian versions.',
      example: { bad: '<html lang="en"> (with Chinese text)', good: '<html lang="zh-CN">' },
      says: {
        'chinese-text': 'The page declares “{lang}”, but its text is Chinese.',
        'other-script':
          'The page declares “{lang}”, but only {share}% of its letters belong to a script of that language.',
        mixed:
          'The page declares “{lang}”, and only {share}% of its letters belong to it; check the main language.',
        'other-language': 'The page declares “{lang}”, but its text looks like “{guess}”.',
        'maybe-other-language': 'The page declares “{lang}”; its short text looks like “{guess}”; check it.',
      },
    },
  },
});
