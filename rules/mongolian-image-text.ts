import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Mongolian made into pictures: a picture that says so itself, and a Mongolian page without Mongolian text. */
export default definePageRule({
  id: 'mongolian-image-text',
  version: 2,
  criteria: ['wcag22:1.4.5', 'wcag22:1.1.1'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    // called Mongolian by its words or its file; a link with such a picture leads to another version
    const called = wza
      .all('img[alt*="蒙"], img[src*="meng" i], img[src*="mgw" i], img[src*="mongol" i]')
      .find(
        (el) =>
          wza.closest(el, 'a[href], [lang^="mn" i]') === null &&
          (/蒙古?文|蒙语/.test(el.getAttribute('alt') ?? '') ||
            /(?:^|[^a-z])(?:mengwen|mengguwen|mgw|mongol(?:ian)?)(?:[^a-z]|$)/i.test(
              el.getAttribute('src')?.split(/[?#]/)[0]?.split('/').pop() ?? '',
            )),
      );
    const picture = called
      ? { at: wza.target(called), name: (called.getAttribute('alt') ?? '').slice(0, 60) }
      : null;
    if (window.top !== window) return { picture, page: null };
    const lang = (document.documentElement.getAttribute('lang') ?? '').toLowerCase();
    const path = decodeURIComponent(location.pathname.replace(/%(?![0-9a-f]{2})/gi, '%25'));
    const declared = /^(?:mn|mvf|mon)\b/.test(lang);
    const named =
      /蒙古?文|蒙语|ᠮᠣᠩᠭᠣᠯ/.test(document.title) ||
      /(?:^|\/)(?:mengwen|mgw|mengguwen|mongolian?)(?:\/|$)/i.test(path);
    if (!declared && !named) return { picture, page: null };
    const body = wza.squash(document.body?.innerText ?? '');
    const count = (pattern: RegExp): number => body.match(pattern)?.length ?? 0;
    const mongolian = count(/[\u1820-\u18aa]/g) + count(/[\ue234-\ue34f]/g);
    const cyrillic = count(/\p{Script=Cyrillic}/gu);
    const pictures = wza.all('img, input[type="image" i], object, embed, canvas').filter((el) => {
      const { width, height } = el.getBoundingClientRect();
      return width >= 24 && height >= 60 && height > width; // words that run downward
    });
    const page = {
      declared,
      named,
      mongolian,
      cyrillic,
      han: count(/\p{Script=Han}/gu),
      pictures: pictures.length,
      first: pictures[0] ? wza.target(pictures[0]) : null,
    };
    return { picture, page };
  },
  decide: ({ picture, page }) => {
    if (picture) return [ask(picture.at, 'called', { name: picture.name || '…' })];
    if (!page || !(page.declared || (page.named && page.han < 200))) return []; // Chinese pages speak of Mongolian too
    const { mongolian, cyrillic, pictures, first } = page;
    if (mongolian >= 12 || cyrillic >= 40) return [pass(null)];
    if (pictures >= 3) return [ask(first, 'pictures', { pictures })];
    return page.declared ? [ask(null, 'no-text')] : [];
  },
  text: {
    zh: {
      title: '蒙古文应是文字，不是图片',
      who: '图片里的蒙古文读屏软件读不出，放大会模糊，也搜不到、翻译不了。',
      fix: '用 Unicode 蒙古文和网络字体排出文字；确需图片的，替代文本用蒙古文写全。',
      example: {
        bad: '<a href="/mn/"><img src="mgw_title.png"></a>',
        good: '<a href="/mn/" lang="mn-Mong">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</a>',
      },
      says: {
        called: '图片“{name}”像是蒙古文，请核对能否改用文字，替代文本是否用蒙古文写全。',
        pictures:
          '这是蒙古文页面，却几乎没有蒙古文字，有 {pictures} 个竖长的图片，请核对文字是否做成了图片。',
        'no-text': '页面标明是蒙古文，却几乎没有蒙古文字，请核对内容是图片还是别的语言。',
      },
    },
    en: {
      title: 'Mongolian is text, not pictures',
      who: 'Mongolian in pictures cannot be read out, blurs when enlarged, and can be neither searched nor translated.',
      fix: 'Set it in Unicode with a web font; where a picture is needed, give its alternative in Mongolian.',
      example: {
        bad: '<a href="/mn/"><img src="mgw_title.png"></a>',
        good: '<a href="/mn/" lang="mn-Mong">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</a>',
      },
      says: {
        called:
          'The picture “{name}” seems to be Mongolian words; check whether text can take its place and whether its alternative gives them in Mongolian.',
        pictures:
          'This is a Mongolian page with hardly any Mongolian text and {pictures} tall pictures; check whether words were made pictures.',
        'no-text':
          'The page says it is Mongolian and holds hardly any Mongolian text; check whether its content is pictures or another language.',
      },
    },
  },
});
