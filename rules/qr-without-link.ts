import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** QR codes that are the only way to what they lead to. */
export default definePageRule({
  id: 'qr-without-link',
  version: 1,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    const called = /二维码|扫码|扫一扫|qr-?_?code|qrcode|erweima|(?:^|[^a-z])(?:ewm|qr)(?:[^a-z]|$)/i;
    return wza
      .all('img, canvas', { hidden: true })
      .filter((el) => {
        const marks = `${el.getAttribute('alt') ?? ''} ${el.getAttribute('title') ?? ''} ${el.id} ${el.getAttribute('class') ?? ''} ${el.parentElement?.getAttribute('class') ?? ''}`;
        const file = (el.getAttribute('src') ?? '').startsWith('data:') ? '' : (el.getAttribute('src') ?? '');
        return called.test(`${marks} ${file.split(/[?#]/)[0]?.split('/').pop() ?? ''}`);
      })
      .filter((el) => {
        const { width, height } = el.getBoundingClientRect();
        return width >= 60 && Math.abs(width - height) < width * 0.25 && wza.visible(el);
      })
      .slice(0, 10)
      .map((el) => {
        // its block: as far up as there is little else
        let block: Element = el;
        for (let up = el.parentElement; up && up !== document.body; up = up.parentElement) {
          if (up.matches('main, article, section, form, header, footer, table')) break;
          if (wza.squash(up.textContent ?? '').length > 160) break;
          block = up;
        }
        const words = wza.squash(block.textContent ?? '');
        const another =
          wza.closest(el, 'a[href]') !== null ||
          block.querySelector('a[href]:not([href^="#"]):not([href^="javascript" i])') !== null ||
          /https?:\/\/|www\.|[\w-]+\.(?:gov\.)?cn\b|搜索|查找|拨打|电话|或登录|也可/.test(words);
        return { at: wza.target(el), another, words: (words || wza.name(el)).slice(0, 60) };
      });
  },
  decide: (codes) =>
    codes.map(({ at, another, words }) => (another ? pass(at) : ask(at, 'alone', { words: words || '…' }))),
  text: {
    zh: {
      title: '二维码之外要有别的办法',
      who: '看不见屏幕、手举不稳或没有智能手机的人，对不准二维码；正用手机看本页的人也没法扫自己的屏幕。',
      fix: '在二维码旁写出同一去处的链接，或公众号名称、网址。',
      example: {
        bad: '<img src="ewm.png" alt="二维码">',
        good: '<img src="ewm.png" alt="办事指南二维码"><a href="/zn/">打开办事指南</a>',
      },
      says: { alone: '二维码（“{words}”）旁没有同样去处的链接、网址或名称，请核对不能扫码的人怎样到达。' },
    },
    en: {
      title: 'A QR code needs another way beside it',
      who: 'People who cannot see the screen, hold a phone steady or own one cannot scan; nor can readers of this page on their phone.',
      fix: 'Write the link, the address or the account’s name beside the code.',
      example: {
        bad: '<img src="qr.png" alt="QR code">',
        good: '<img src="qr.png" alt="QR code of the guide"><a href="/guide/">Open the guide</a>',
      },
      says: {
        alone:
          'Beside the QR code (“{words}”) there is no link, address or name for the same; check how people who cannot scan get there.',
      },
    },
  },
});
