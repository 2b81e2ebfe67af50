import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Running text that is hard on the eye: tiny, tight, slanted, in capitals, centred, underlined like a link. */
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
      capitals: [] as Element[],
      centred: [] as Element[],
      underlined: [] as Element[],
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
      const letters = (el.textContent ?? '').replaceAll(/[^\p{Lu}\p{Ll}]/gu, '');
      const shouting =
        css.textTransform === 'uppercase' || letters.replaceAll(/\p{Lu}/gu, '').length < letters.length * 0.1;
      if (!wide && letters.length >= 60 && shouting) kinds.capitals.push(el);
      if (/center/.test(css.textAlign) && el.getBoundingClientRect().height > size * 5.5)
        kinds.centred.push(el);
    }
    for (const el of wza.all('u, span[style*="underline"], p[style*="underline"]'))
      if (wza.closest(el, 'a, button') === null && /[\p{L}\p{N}]{2}/u.test(el.textContent ?? ''))
        kinds.underlined.push(el);
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
          : kind === 'slanted'
            ? ask(at, 'slanted', { count })
            : kind === 'capitals'
              ? ask(at, 'capitals', { count })
              : kind === 'centred'
                ? ask(at, 'centred', { count })
                : ask(at, 'underlined', { count }),
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
        capitals: '{count} 处大段文字全是大写字母，请核对是否便于阅读。',
        centred: '{count} 处多行正文居中排列，行首参差不齐，请核对是否便于阅读。',
        underlined: '{count} 处文字带下划线却不是链接，请核对是否会被当作链接。',
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
        capitals: 'Long text is all in capitals in {count} places; check whether it is easy to read.',
        centred:
          'Text of many lines is centred in {count} places, so that lines begin anywhere; check whether it is easy to read.',
        underlined: '{count} texts are underlined but are no links; check whether they are taken for links.',
      },
    },
  },
});
