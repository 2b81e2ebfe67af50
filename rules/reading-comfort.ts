import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Running text that is hard on the eye: tiny, tight or slanted. */
export default definePageRule({
  id: 'reading-comfort',
  version: 4,
  criteria: ['wcag22:1.4.8', 'gbt37668@2019:3.2.2.3'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const kinds = {
      tiny: [] as Element[],
      tight: [] as Element[],
      slanted: [] as Element[],
    };
    let judged = 0;
    for (const el of wza.all('p, li, td, dd, div, article, section, span')) {
      let own = 0;
      for (const child of el.childNodes)
        if (child.nodeType === 3) own += (child.nodeValue ?? '').trim().length;
      if (own === 0) continue;
      const css = getComputedStyle(el);
      const size = Number.parseFloat(css.fontSize);
      const wide = /\p{Script=Han}/u.test(el.textContent ?? '');
      if (size < (wide ? 12 : 10) && own >= 12) kinds.tiny.push(el);
      if (own < (wide ? 60 : 120)) continue;
      judged += 1;
      const line = Number.parseFloat(css.lineHeight); // not a number when it is left to the browser
      if (line < size * 1.2 && el.getBoundingClientRect().height > line * 1.8) kinds.tight.push(el);
      if (/italic|oblique/.test(css.fontStyle)) kinds.slanted.push(el);
    }
    return {
      judged,
      found: Object.entries(kinds).flatMap(([kind, list]) =>
        list[0] ? [{ kind, at: wza.target(list[0]), count: list.length }] : [],
      ),
    };
  },
  decide: ({ judged, found }) => {
    if (found.length === 0) return judged > 0 ? [pass(null)] : [];
    return found.map(({ kind, at, count }) =>
      kind === 'tiny'
        ? ask(at, 'tiny', { count })
        : kind === 'tight'
          ? ask(at, 'tight', { count })
          : ask(at, 'slanted', { count }),
    );
  },
  text: {
    zh: {
      title: '正文的字号、行距和排法应便于阅读',
      who: '低视力、阅读困难的人和老年人看小字、密行、斜体格外吃力。',
      fix: '正文至少 16 像素、行距 1.5 倍以上；大段文字不用斜体，外文不用两端对齐。',
      example: {
        bad: 'p { font-size: 9px; line-height: 1 }',
        good: 'p { font-size: 16px; line-height: 1.75 }',
      },
      says: {
        tiny: '{count} 处文字太小（中文小于 12 像素，外文小于 10 像素），请核对能否看清。',
        tight: '{count} 处正文的行距不到字号的 1.2 倍，请核对是否便于阅读。',
        slanted: '{count} 处大段文字用了斜体，请核对是否便于阅读。',
      },
    },
    en: {
      title: 'Size, spacing and setting of text should be easy to read',
      who: 'Tiny, tight, slanted text is hard for people with low vision or dyslexia and for older people.',
      fix: 'At least 16 px with a line height of 1.5; no long italics.',
      example: {
        bad: 'p { font-size: 9px; line-height: 1 }',
        good: 'p { font-size: 16px; line-height: 1.75 }',
      },
      says: {
        tiny: 'Text is too small in {count} places (Chinese under 12 pixels, other text under 10); check whether it can be read.',
        tight:
          'Line height is below 1.2 times the letter size in {count} places; check whether it is easy to read.',
        slanted: 'Long text is in italics in {count} places; check whether it is easy to read.',
      },
    },
  },
});
