import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Sentences too long to keep in mind. One question a page, about the longest. */
export default definePageRule({
  id: 'sentence-long',
  version: 1,
  criteria: ['wcag22:3.1.5'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const own = (el: Element): string => {
      if (el.localName === 'p') return wza.squash(el.textContent ?? '');
      const text = wza.own(el);
      return text.length < 150 ? '' : wza.squash(text);
    };
    let judged = 0;
    let worst: { el: Element; length: number; times: number; han: boolean; sample: string } | null = null;
    for (const el of wza.all('p, li, dd, td, blockquote, main, article, section, div', { hidden: true })) {
      const text = own(el);
      if (text.length < 120) continue;
      judged += 1;
      for (const sentence of text.split(/[。！？；;]|[.!?](?=\s|$)/)) {
        if (sentence.length < 120) continue;
        const signs = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
        const han = signs > sentence.length / 3;
        const length = han ? signs : (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0);
        const times = length / (han ? 150 : 40); // of what is asked about
        if (times > 1 && (worst === null || times > worst.times) && wza.visible(el))
          worst = { el, length, times, han, sample: sentence.trim().slice(0, 40) };
      }
    }
    return {
      judged,
      worst:
        worst === null
          ? null
          : { at: wza.target(worst.el), length: worst.length, han: worst.han, sample: worst.sample },
    };
  },
  decide: ({ judged, worst }) => {
    if (worst === null) return judged > 0 ? [pass(null)] : [];
    const { at, length, han, sample } = worst;
    return [ask(at, han ? 'characters' : 'words', { length, sample })];
  },
  text: {
    zh: {
      title: '句子不宜太长',
      who: '认知障碍者、老年人和听屏幕阅读器的人，读到句末已记不住句首。',
      fix: '拆成短句，一句说一件事；并列的事项列成清单。',
      example: { bad: '一句话三百字，全用逗号相连', good: '每句不超过五十字，事项列成清单' },
      says: {
        characters: '本页最长的一句有 {length} 个汉字（“{sample}……”），请核对一般人能否读懂。',
        words: '本页最长的一句有 {length} 个词（“{sample}…”），请核对一般人能否读懂。',
      },
    },
    en: {
      title: 'Sentences should not be too long',
      who: 'People with cognitive disabilities, older people and listeners have lost the beginning by the end.',
      fix: 'Split it: one thing a sentence, and a list for things side by side.',
      example: {
        bad: 'One sentence of 80 words, joined by commas',
        good: 'Sentences under 25 words, and a list',
      },
      says: {
        characters:
          'The longest sentence of the page has {length} Chinese characters (“{sample}…”); check whether most people can follow it.',
        words:
          'The longest sentence of the page has {length} words (“{sample}…”); check whether most people can follow it.',
      },
    },
  },
});
