import { definePageRule, fail, pass } from '../src/model/rule.ts';

/** Links of a letter or a digit, smaller than 24 px both ways and with no room between: WCAG 2.5.8 without its exceptions. */
export default definePageRule({
  id: 'targets-crowded',
  version: 1,
  criteria: ['wcag22:2.5.8'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    // sizes tell nothing where a style sheet did not come
    const bare = [...document.querySelectorAll('link[rel~="stylesheet" i]')].some(
      (link) => (link as HTMLLinkElement).sheet === null && !(link as HTMLLinkElement).disabled,
    );
    const letters = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    const links = wza.all('a[href], area[href], button, [role="link"], [role="button"]');
    const large = new Set(
      links
        .filter((el) => {
          const { width, height } = el.getBoundingClientRect();
          return width >= 24 && height >= 24;
        })
        .map((el) => (el as HTMLAnchorElement).href),
    );
    const small = links
      .filter((el) => {
        const text = wza.visibleText(el);
        // numbers of a carousel have arrows beside them that do the same: links to other pages only
        return el.localName === 'a' && letters(text) >= 1 && letters(text) <= 3 && wza.tabbable(el);
      })
      .map((el) => ({ el, box: el.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.width < 24 && box.height > 0 && box.height < 24);
    const near = (one: DOMRect, other: DOMRect): boolean =>
      Math.hypot(
        one.x + one.width / 2 - other.x - other.width / 2,
        one.y + one.height / 2 - other.y - other.height / 2,
      ) < 23;
    const judged = small.map(({ el, box }) => {
      const block = wza.closest(
        el.parentElement ?? el,
        'p, li, td, dd, div, nav, section, ul, ol, main, body',
      );
      const own = block === null ? 0 : letters(wza.visibleText(block));
      const linked =
        block === null
          ? 0
          : links
              .filter((link) => link !== block && block.contains(link))
              .reduce((sum, link) => sum + letters(wza.visibleText(link)), 0);
      const next = small.find(
        (other) =>
          other.el !== el && !el.contains(other.el) && !other.el.contains(el) && near(box, other.box),
      );
      const href = (el as HTMLAnchorElement).href;
      return {
        at: wza.target(el),
        text: wza.visibleText(el),
        width: Math.round(box.width),
        height: Math.round(box.height),
        crowded:
          !bare &&
          next !== undefined &&
          own - linked <= linked * 0.2 && // a target in a sentence is excepted
          !large.has(href) && // and one with a larger twin
          href !== (next.el as HTMLAnchorElement).href &&
          (el.getAttribute('href') ?? '').startsWith('#') === false,
      };
    });
    const [first] = judged.filter(({ crowded }) => crowded);
    return {
      judged: judged.length,
      count: judged.filter(({ crowded }) => crowded).length,
      first: first ?? null,
    };
  },
  decide: ({ judged, count, first }) =>
    first !== null && count >= 3
      ? [
          fail(first.at, 'crowded', {
            count,
            text: first.text,
            width: first.width,
            height: first.height,
          }),
        ]
      : judged > 0
        ? [pass(null)]
        : [],
  text: {
    zh: {
      title: '一两个字的链接要有 24 像素大，或彼此隔开',
      who: '手抖、用触屏或放大镜的人点页码、字母索引，常常点到旁边的一个。',
      fix: '给链接加 padding 或 min-width、min-height，使每个不小于 24 × 24 像素；或加大间距，使中心相距 24 像素以上。',
      example: {
        bad: '<a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a>',
        good: '.pages a { display: inline-block; min-width: 32px; line-height: 32px }',
      },
      says: {
        crowded: '{count} 个链接（如“{text}”，{width} × {height} 像素）不足 24 像素，彼此又挨着，容易点错。',
      },
    },
    en: {
      title: 'Links of a letter or a digit are 24 px large, or stand apart',
      who: 'People with a tremor, on touch screens or with a magnifier hit the page number or letter beside the one they want.',
      fix: 'Add padding or min-width and min-height so that each is at least 24 by 24 px, or set them apart so that their centres are 24 px from each other.',
      example: {
        bad: '<a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a>',
        good: '.pages a { display: inline-block; min-width: 32px; line-height: 32px }',
      },
      says: {
        crowded:
          '{count} links (such as “{text}”, {width} by {height} px) are smaller than 24 px and touch each other, so that the wrong one is hit.',
      },
    },
  },
});
