import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Pictures drawn with letters and signs: read out, they are a string of strokes (W3C failure F72). */
export default definePageRule({
  id: 'text-art',
  version: 1,
  criteria: ['wcag22:1.1.1'],
  act: [],
  impact: 'moderate',
  probe: (wza) =>
    wza
      .all('pre, p, div, td, figure')
      .filter(
        (el) =>
          wza.exposed(el) &&
          wza.closest(el, 'code, samp, kbd, textarea') === null &&
          [...el.children].every((child) => child.matches('br, span, b, font')),
      )
      .flatMap((el) => {
        const kept = /^(?:pre|break-spaces)/.test(getComputedStyle(el).whiteSpace);
        const raw = kept ? (el.textContent ?? '') : (el as HTMLElement).innerText;
        const lines = raw.split(/\r?\n/).filter((line) => line.trim() !== '');
        if (lines.length < 3 || lines.length > 80 || raw.length > 6000) return [];
        const marks = (raw.match(/[\\/|_()<>*#=^~`'"@+:;.,\-█░▒▓▀▄■●○]/g) ?? []).length;
        const words = raw.match(/\p{L}{3,}|\p{Script=Han}/gu) ?? [];
        const letters = (raw.match(/[\p{L}\p{N}]/gu) ?? []).length;
        const solid = raw.replaceAll(/\s/g, '').length;
        // strokes that slant or lie, at places that differ from line to line; rules and tables have neither
        const slants = (raw.match(/[\\/(<>)]/g) ?? []).length;
        const drawn = marks >= 15 && marks > solid * 0.6 && slants >= 5 && letters < solid * 0.4;
        if (!drawn) return [];
        // code and paths have these signs too, among words
        const code = /https?:|[{};]\s*$|^\s*(?:\/\/|\/\*|\*|<[a-z!/])/m.test(raw);
        const named = wza.closest(el, '[role="img"], figure[aria-label], [aria-label]') !== null;
        return [
          {
            at: wza.target(el),
            named,
            sure: !code && words.length <= 2 && el.localName === 'pre',
          },
        ];
      }),
  decide: (arts) =>
    arts.map(({ at, named, sure }) => (named ? pass(at) : sure ? fail(at, 'drawn') : ask(at, 'maybe'))),
  text: {
    zh: {
      title: '用字符拼成的图应有替代文本',
      who: '屏幕阅读器把字符图念成一串“斜杠、竖线、下划线”，听不出是什么。',
      fix: '换成有 alt 的图片，或用 role="img" 和 aria-label 说明画的是什么，并让读屏能跳过。',
      example: {
        bad: '<pre> /\\_/\\\n( o.o )</pre>',
        good: '<pre role="img" aria-label="一只猫"> /\\_/\\\n( o.o )</pre>',
      },
      says: {
        drawn: '这里用字符拼成一幅图，没有替代文本。',
        maybe: '这里像是用字符拼成的图，请核对是否需要替代文本。',
      },
    },
    en: {
      title: 'Pictures drawn with letters have an alternative',
      who: 'A screen reader says “slash, bar, underscore” and nobody learns what is drawn.',
      fix: 'Use a picture with alt, or say what it is with role="img" and aria-label.',
      example: {
        bad: '<pre> /\\_/\\\n( o.o )</pre>',
        good: '<pre role="img" aria-label="A cat"> /\\_/\\\n( o.o )</pre>',
      },
      says: {
        drawn: 'A picture is drawn with letters and signs, and has no alternative.',
        maybe:
          'This looks like a picture drawn with letters and signs; check whether it needs an alternative.',
      },
    },
  },
});
