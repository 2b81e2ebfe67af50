import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** A vertical page grows to the right: all of it must be reached by wheel and keys, which move down by nature. */
export default definePageRule({
  id: 'mongolian-scroll',
  version: 1,
  criteria: ['wcag22:2.1.1', 'gbt37668@2019:3.3.3.1'],
  act: [],
  impact: 'moderate',
  probe: (wza) =>
    wza
      .all('html, body, main, article, section, div, td')
      .filter((el) => getComputedStyle(el).writingMode === 'vertical-lr')
      .filter((el) => {
        const up = el.parentElement;
        return up === null || getComputedStyle(up).writingMode !== 'vertical-lr'; // the outermost alone
      })
      .filter((el) => (el.textContent ?? '').match(/[\u1820-\u18aa\ue234-\ue34f]/g)?.length)
      .map((el) => {
        let holder: Element = el;
        const scrolls = (one: Element): boolean => {
          const { overflowX } = getComputedStyle(one);
          return one.scrollWidth > one.clientWidth + 4 && overflowX !== 'visible';
        };
        while (holder.parentElement && !scrolls(holder)) holder = holder.parentElement;
        const root = holder === document.documentElement || holder === document.body;
        const page = document.scrollingElement ?? document.documentElement;
        const wide = root ? page.scrollWidth > page.clientWidth + 4 : scrolls(holder);
        const overflow = root
          ? [document.documentElement, document.body].map((one) => getComputedStyle(one).overflowX).join(' ')
          : getComputedStyle(holder).overflowX;
        return {
          at: wza.target(el),
          wide,
          cut: /\b(?:hidden|clip)\b/.test(overflow),
          wheel: [el, holder].some((one) =>
            wza.handlers(one).some((type) => /wheel|keydown|scroll/.test(type)),
          ),
        };
      }),
  decide: (places) =>
    places.map(({ at, wide, cut, wheel }) => {
      if (!wide) return pass(at);
      if (cut) return ask(at, 'cut');
      return wheel ? ask(at, 'handled') : ask(at, 'sideways');
    }),
  text: {
    zh: {
      title: '竖排页面的全部内容应能用滚轮和键盘到达',
      who: '竖排蒙古文向右延伸，滚轮和翻页键却只管上下，只用键盘的人可能看不到右边的内容。',
      fix: '让页面能横向滚动，并把滚轮、PageDown、End 等键转为横向移动；不要用 overflow: hidden 截掉。',
      example: {
        bad: 'html { writing-mode: vertical-lr; overflow-x: hidden }',
        good: 'html { writing-mode: vertical-lr; overflow-x: auto }',
      },
      says: {
        sideways: '这段竖排内容要横向滚动才能看全，请核对滚轮和 PageDown、End 等键能否到达末尾。',
        handled: '这段竖排内容由脚本处理滚动，请核对滚轮和 PageDown、End 等键能否到达末尾。',
        cut: '这段竖排内容向右超出页面，而且不能横向滚动，请核对是否有内容看不到。',
      },
    },
    en: {
      title: 'All of a vertical page can be reached by wheel and keys',
      who: 'Vertical Mongolian grows to the right, while wheel and paging keys move down: keyboard users may never see what is on the right.',
      fix: 'Let the page scroll sideways and turn wheel, PageDown and End into sideways movement; do not cut it off by overflow: hidden.',
      example: {
        bad: 'html { writing-mode: vertical-lr; overflow-x: hidden }',
        good: 'html { writing-mode: vertical-lr; overflow-x: auto }',
      },
      says: {
        sideways: 'This vertical content scrolls sideways; check that wheel, PageDown and End reach its end.',
        handled:
          'Scripts handle the scrolling of this vertical content; check that wheel, PageDown and End reach its end.',
        cut: 'This vertical content is wider than the page, which does not scroll sideways; check whether something cannot be seen.',
      },
    },
  },
});
