import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Words stretched with spaces between their characters. Screen readers spell them, searches miss them. */
export default definePageRule({
  id: 'spaced-letters',
  version: 2,
  criteria: ['wcag22:1.3.2'],
  act: [],
  impact: 'moderate',
  probe: (wza) =>
    wza
      .all('p, li, td, th, h1, h2, h3, h4, h5, h6, a, span, div, dt, dd, label, strong, b')
      .filter((el) => wza.exposed(el))
      .flatMap((el) => {
        const own = wza.own(el);
        if (own.length < 2) return [];
        // a word of Latin letters one by one (W3C failure F32); A B C D E is an index
        const latin = /(?<![\p{L}\p{N}.]\s?)(?:\p{Script=Latin} ){4,}\p{Script=Latin}(?![\p{L}.])/u.exec(
          own.replaceAll(/[^\S\r\n]/g, ' '),
        )?.[0];
        const spelt = latin?.replaceAll(' ', '') ?? '';
        if (
          /[aeiou]/i.test(spelt.slice(0, 4)) &&
          [...spelt.toLowerCase()].some((char, n, all) => n > 0 && char <= (all[n - 1] ?? ''))
        )
          return [{ at: wza.target(el), words: (latin ?? '').slice(0, 40), latin: true }];
        if (!/\p{Script=Han}{2}|\p{Script=Han}[\s\u3000]+\p{Script=Han}/u.test(own)) return [];
        // single characters with a space after each, or two of them far apart with wide or no-break spaces
        const stretched =
          /(?<!\p{Script=Han})(?:\p{Script=Han}[^\S\r\n]{1,6}){3,}\p{Script=Han}(?!\p{Script=Han})/u.exec(
            own,
          ) ?? /(?<![\p{Script=Han}\p{P}])\p{Script=Han}[^\S\r\n]{1,6}\p{Script=Han}(?=[：:])/u.exec(own);
        return [
          { at: wza.target(el), words: stretched ? wza.squash(stretched[0]).slice(0, 40) : '', latin: false },
        ];
      })
      .slice(0, 200),
  decide: (texts) => {
    const found = texts.filter(({ words }) => words !== '');
    const rest = texts.filter(({ words }) => words === '');
    return [
      ...found
        .slice(0, 20)
        .map(({ at, words, latin }) =>
          latin ? fail(at, 'spelt', { words }) : ask(at, 'stretched', { words }),
        ),
      ...(rest[0] ? [pass(rest[0].at)] : []),
    ];
  },
  text: {
    zh: {
      title: '不要用空格把一个词拉开',
      who: '屏幕阅读器会一个字一个字地读，搜索和翻译也认不出这个词。',
      fix: '去掉空格，用样式表的 letter-spacing 或 text-align-last: justify 调整间距。',
      example: {
        bad: '<p>通&emsp;知&emsp;公&emsp;告</p>',
        good: '<p style="letter-spacing:1em">通知公告</p>',
      },
      says: {
        spelt: '“{words}”的字母之间加了空格，读屏软件会逐个字母地读。',
        stretched: '“{words}”用空格拉开，请核对读出来是否还是一个词。',
      },
    },
    en: {
      title: 'Words are not stretched with spaces',
      who: 'Screen readers read the characters one by one, and searching and translating do not find the word.',
      fix: 'Remove the spaces and use letter-spacing of the style sheet.',
      example: { bad: '<p>N o t i c e</p>', good: '<p style="letter-spacing:1em">Notice</p>' },
      says: {
        spelt: '“{words}” has spaces between its letters: screen readers spell it.',
        stretched: '“{words}” is stretched with spaces; check whether it is still read as one word.',
      },
    },
  },
});
