import { ask, definePageRule, fail, type Judgement, pass } from '../src/model/rule.ts';

/** Long pages without any heading, and lines that only look like headings. */
export default definePageRule({
  id: 'heading-missing',
  version: 3,
  criteria: ['wcag22:1.3.1', 'gbt37668@2019:3.4.3.4'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const size = (el: Element): number => Number.parseFloat(getComputedStyle(el).fontSize);
    const paragraphs = wza.all('article p, main p, p');
    const body = size(
      paragraphs.find((el) => wza.visibleText(el).length >= 40) ??
        paragraphs[0] ??
        document.body ??
        document.documentElement,
    );
    const headings = wza
      .all('h1, h2, h3, h4, h5, h6, [role="heading"]', { hidden: true })
      .filter((el) => wza.exposed(el) && wza.text(el) !== '');
    const first = headings[0];
    const fakes = wza
      .all('p, div')
      .filter((el) => {
        const text = wza.visibleText(el);
        if (text.length < 2 || text.length > 40 || /[。！；，.!;,:：]$/.test(text)) return false;
        if (
          el.querySelector('a, button, input, img, div, p, table, ul') ||
          wza.closest(
            el,
            'a, button, li, td, th, label, legend, figcaption, summary, dt, h1, h2, h3, h4, h5, h6, [role="heading"], header, footer, nav, blockquote, [aria-hidden="true"]',
          )
        )
          return false;
        const only =
          el.children.length === 1 &&
          el.children[0]?.matches('b, strong, font, span') &&
          wza.visibleText(el.children[0]) === text
            ? el.children[0]
            : el;
        const heavy = Number(getComputedStyle(only).fontWeight) >= 600;
        const next = el.nextElementSibling;
        if (!next || !next.matches('p, div, ul, ol, table') || wza.visibleText(next).length < 60)
          return false;
        return heavy && size(only) >= body * 1.15 && size(next) < size(only);
      })
      .slice(0, 30)
      .map((el) => {
        const next = el.nextElementSibling;
        const letters = wza.visibleText(el).replaceAll(/[^\p{L}]/gu, '').length;
        return {
          at: wza.target(el),
          text: wza.visibleText(el),
          share: size(el.firstElementChild ?? el) / body,
          // right above a paragraph of sentences
          above:
            letters >= 3 &&
            next?.localName === 'p' &&
            /[。！？.!?]/.test(wza.visibleText(next)) &&
            Number(getComputedStyle(next).fontWeight) < 600,
        };
      });
    // whole lines that are only bold, each above its paragraph: one question for all of them
    const bold = wza.all('p').filter((el) => {
      const text = wza.visibleText(el);
      const [only] = el.children;
      const next = el.nextElementSibling;
      return (
        text.length >= 2 &&
        text.length <= 40 &&
        !/[。！；，.!;,:：]$/.test(text) &&
        el.childElementCount === 1 &&
        only?.matches('b, strong') === true &&
        wza.visibleText(only) === text &&
        size(only) < body * 1.15 &&
        next?.localName === 'p' &&
        wza.visibleText(next).length >= 60 &&
        next.querySelector('b, strong') === null &&
        !wza.closest(el, 'a, li, td, th, header, footer, nav, blockquote')
      );
    });
    const [firstBold] = bold;
    return {
      bold:
        firstBold !== undefined && bold.length >= 2
          ? [{ at: wza.target(firstBold), count: bold.length }]
          : [],
      top: window.top === window,
      headings: headings.length,
      at: first ? wza.target(first) : null,
      length: wza.text(document.body ?? document.documentElement).length,
      fakes,
    };
  },
  decide: ({ top, headings, at, length, fakes, bold }) => {
    if (!top) return [];
    // W3C failure F2: one much larger line, or several of one look, right above their paragraphs
    const surely = fakes.filter(
      ({ above, share }, _n, all) =>
        above &&
        (share >= 1.4 ||
          (share >= 1.2 && all.filter((other) => other.above && other.share === share).length > 1)),
    );
    const asked: Judgement<'fake' | 'looks-like' | 'bold-lines'>[] = fakes.map((fake) =>
      surely.includes(fake)
        ? fail(fake.at, 'fake', { text: fake.text })
        : ask(fake.at, 'looks-like', { text: fake.text }),
    );
    asked.push(...bold.map((lines) => ask(lines.at, 'bold-lines', { count: lines.count })));
    if (headings > 0) return [pass(at), ...asked];
    return length > 1500 ? [ask(null, 'none-at-all', { length }), ...asked] : asked;
  },
  text: {
    zh: {
      title: '内容分节应有真正的标题',
      who: '屏幕阅读器用户靠标题跳着读；只靠加粗放大的“标题”，他们跳不过去，只能从头听到尾。',
      fix: '页面标题用 <h1>，各节标题用 <h2>、<h3>，样子用 CSS 调整。',
      example: { bad: '<p><b style="font-size:20px">申请条件</b></p>', good: '<h2>申请条件</h2>' },
      says: {
        'none-at-all': '页面有 {length} 个字，却没有一个标题元素，请核对是否应分节加标题。',
        fake: '“{text}”用大号粗体排在段落上方当标题，却没有用标题元素。',
        'bold-lines': '有 {count} 行只是加粗，各在段落上方，像是小标题，却没有用标题元素，请核对。',
        'looks-like': '“{text}”看上去是标题，却没有用标题元素，请核对。',
      },
    },
    en: {
      title: 'Sections of content should have real headings',
      who: 'Screen reader users jump from heading to heading; a bold big line is no landing place and they must listen to everything.',
      fix: 'Use <h1> for the page title and <h2>, <h3> for sections; style them with CSS.',
      example: { bad: '<p><b style="font-size:20px">Conditions</b></p>', good: '<h2>Conditions</h2>' },
      says: {
        'none-at-all':
          'The page has {length} characters of text and no heading at all; check whether it needs sections with headings.',
        fake: '“{text}” stands above a paragraph in large bold type as its heading and is no heading element.',
        'bold-lines':
          '{count} lines are only bold, each above its paragraph, and look like headings without being such elements; check them.',
        'looks-like': '“{text}” looks like a heading but is not one; check it.',
      },
    },
  },
});
