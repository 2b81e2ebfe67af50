import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare } from '../src/words/chinese.ts';

/** Pictures that are nothing but painted words: black letters in lines on one even ground. */
export default definePageRule({
  id: 'image-of-text',
  version: 2,
  criteria: ['wcag22:1.4.5'],
  act: ['0va7u6'],
  impact: 'moderate',
  probe: (wza) => {
    type Size = { width: number; height: number };
    /** Words that the source of a drawing holds as text. */
    const drawn = (source: string): string => {
      if (!/^data:image\/svg\+xml/i.test(source)) return '';
      let markup = source.slice(source.indexOf(',') + 1);
      try {
        markup = /^[^,]*;base64,/i.test(source) ? atob(markup) : decodeURIComponent(markup);
      } catch {
        // written without escapes
      }
      return wza.squash(
        [...markup.matchAll(/<text\b[^>]*>([^]*?)<\/text>/gi)]
          .map(([, inner]) => (inner ?? '').replaceAll(/<[^>]*>/g, ''))
          .join(' '),
      );
    };

    // signs that authorities prescribe in this very form, as on every government site
    const official =
      /找错|jiucuo|党政机关|事业单位|conac|备案|beian|网监|网警|公安|举报|jubao|12377|可信网站|电子标识|红盾|badge/i;
    // marks of owners, codes to be copied, formulas and plans may be pictures
    const excepted =
      /logo|brand|标志|标识|徽|captcha|yzm|verify|valid|code|qr|ewm|sign|seal|stamp|印章|签名|formula|math|chart|graph|map|ditu/i;
    let left = 20;
    const seen = (el: Element, picture: HTMLImageElement, size: Size, name: string) => {
      const source = picture.currentSrc || picture.src;
      const link = wza.closest(el, 'a[href]') as HTMLAnchorElement | null;
      const file = source.startsWith('data:') ? '' : ((source.split(/[?#]/)[0] ?? '').split('/').pop() ?? '');
      const marks = `${file} ${el.id} ${String(el.className)} ${name}`;
      if (excepted.test(marks) || official.test(marks)) return [];
      if (wza.closest(el, '[role="math"], math, figure.formula')) return [];
      const words = drawn(source);
      left -= 1;
      const print = words === '' ? wza.lettering(picture, size) : null;
      return [
        {
          at: wza.target(el),
          name: name.slice(0, 400),
          words: words.slice(0, 400),
          print,
          // the picture links of other sites are their marks
          mark: link !== null && (link.host !== location.host || link.pathname === '/'),
        },
      ];
    };

    const images = wza.all('img, input[type="image" i]').flatMap((el) => {
      if (left <= 0) return [];
      if (el instanceof HTMLImageElement) {
        if (!el.complete || el.naturalWidth === 0) return [];
        return seen(el, el, { width: el.naturalWidth, height: el.naturalHeight }, wza.name(el));
      }
      const picture = new Image();
      picture.src = (el as HTMLInputElement).src;
      return picture.complete && picture.naturalWidth > 0
        ? seen(el, picture, { width: picture.naturalWidth, height: picture.naturalHeight }, wza.name(el))
        : [];
    });
    const grounds = wza.all('div, span, h1, h2, h3, a, p').flatMap((el) => {
      if (left <= 0) return [];
      const url = /^url\(["']?([^"')]+)/.exec(wza.background(el))?.[1];
      if (url === undefined || wza.text(el) !== '') return [];
      const picture = new Image();
      picture.src = url;
      return picture.complete && picture.naturalWidth > 0
        ? seen(el, picture, { width: picture.naturalWidth, height: picture.naturalHeight }, wza.name(el))
        : [];
    });
    return [...images, ...grounds];
  },
  decide: (pictures) =>
    pictures
      .map(({ at, name, words, print, mark }) => {
        if (words !== '')
          return mark || bare(words).length < 4 ? null : fail(at, 'drawn', { words: words.slice(0, 80) });
        if (print === null) return null;
        if (print.share < 0.85 || print.marks < 6) return pass(at);
        const said = bare(name);
        const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
        // Latin letters are one mark each, but some touch, and fill half a square; Han characters fill a square each
        const within = (count: number, low: number, high: number): boolean =>
          count > said.length * low && count < said.length * high;
        const fits =
          han > said.length / 2
            ? said.length >= 5 && within(print.squares, 0.7, 1.3)
            : said.length >= 8 && within(print.marks, 0.35, 1.3) && within(print.squares, 0.3, 0.85);
        if (fits && !mark) return fail(at, 'same-words', { name: name.slice(0, 80) });
        return print.marks >= 20
          ? ask(at, name === '' ? 'unread' : 'other-words', { name: name.slice(0, 80) })
          : pass(at);
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '文字不应做成图片',
      who: '低视力的人放大后字会变糊，不能换字体和配色；图片里的字也不能朗读、查找和翻译。',
      fix: '用真实文字加样式表写出来；标志、印章、照片中的字除外。',
      example: {
        bad: '<img src="biaoti.png" alt="优化营商环境专题">',
        good: '<h2 class="biaoti">优化营商环境专题</h2>',
      },
      says: {
        drawn: '图片是用 SVG 画出的文字“{words}”，应改用网页文字。',
        'same-words': '图片里只有成行的文字，字数与替代文本“{name}”相符，应改用网页文字。',
        'other-words': '图片里只有成行的文字，替代文本是“{name}”；请核对能否改用网页文字、替代文本是否完整。',
        unread: '图片里只有成行的文字，而且没有替代文本，请核对这些文字能否读到。',
      },
    },
    en: {
      title: 'Words should not be pictures',
      who: 'Painted words blur when enlarged, keep their font and colours, and cannot be read aloud, found or translated.',
      fix: 'Write them as text and style them; logos, seals and words within photographs are excepted.',
      example: {
        bad: '<img src="title.png" alt="Better conditions for business">',
        good: '<h2 class="title">Better conditions for business</h2>',
      },
      says: {
        drawn: 'The picture is an SVG drawing of the words “{words}”; use text of the page instead.',
        'same-words':
          'The picture holds nothing but lines of print, about as many letters as its alternative “{name}”; use text of the page.',
        'other-words':
          'The picture holds nothing but lines of print; its alternative is “{name}”: check whether text would do and the alternative is complete.',
        unread:
          'The picture holds nothing but lines of print and has no alternative; check whether the words can be read.',
      },
    },
  },
});
