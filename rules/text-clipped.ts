import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Text cut off by a box that neither grows nor scrolls, and no way near to read the rest; larger text only cuts more. */
export default definePageRule({
  id: 'text-clipped',
  version: 1,
  criteria: ['wcag22:1.4.4', 'gbt37668@2019:3.2.2.2'],
  act: ['59br37'],
  impact: 'serious',
  probe: (wza) => {
    const ways =
      'a[href], button, summary, details, [role="button"], [role="link"], [aria-expanded], [onclick], [tabindex]';
    let body: string | undefined; // what the page shows, asked for only where something is cut off
    return wza.all('p, div, span, td, li, dd, blockquote, section, h1, h2, h3, h4, h5, h6').flatMap((el) => {
      const style = getComputedStyle(el);
      const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';
      const [down, across] = [cuts(style.overflowY), cuts(style.overflowX)];
      if (!(down || across) || !wza.exposed(el) || !wza.visible(el)) return [];
      const text = wza.visibleText(el);
      // a box of a few pixels hides its text from the eye on purpose
      if (text.length < 8 || el.clientWidth < 16 || el.clientHeight < 4) return [];
      if (
        style.clipPath !== 'none' ||
        !/^(?:auto|normal)?$/.test(style.clip) ||
        style.textIndent.startsWith('-')
      )
        return [];
      // plain running text only: rotating, floating and placed parts are moved into view by scripts
      const parts = [...el.querySelectorAll('*')];
      const plain = parts.every((part) => {
        const { position, float, display, transform, animationName } = getComputedStyle(part);
        return (
          position === 'static' &&
          float === 'none' &&
          transform === 'none' &&
          animationName === 'none' &&
          /^inline$|^block$|^contents$/.test(display) &&
          part.scrollHeight <= part.clientHeight + 1 + (display === 'inline' ? 1e6 : 0)
        );
      });
      if (!plain || style.transform !== 'none' || style.animationName !== 'none') return [];
      const size = Number.parseFloat(style.fontSize);
      const line = Number.parseFloat(style.lineHeight) || size * 1.2;
      const lost =
        down && el.scrollHeight - el.clientHeight > line * 0.4
          ? 'down'
          : across && style.whiteSpace.startsWith('nowrap') && el.scrollWidth - el.clientWidth > size * 2
            ? 'across'
            : null;
      let near: Element | null = el;
      let relief =
        wza.closest(el, ways) !== null ||
        wza.handlers(el).length > 0 ||
        wza.closest(el, '[title], marquee') !== null;
      for (let level = 0; near && level < 4 && !relief; level += 1, near = near.parentElement)
        relief = near.querySelector(ways) !== null;
      // the whole text stands elsewhere once more
      body ??= wza.squash(document.body?.innerText ?? '');
      const twice = body.split(wza.squash(el.textContent ?? '').slice(0, 60)).length > 2;
      return [{ at: wza.target(el), sample: text.slice(0, 40), lost, relief: relief || twice }];
    });
  },
  decide: (boxes) =>
    boxes.map(({ at, sample, lost, relief }) =>
      lost === null
        ? pass(at)
        : relief
          ? ask(at, 'maybe-elsewhere', { sample })
          : fail(at, 'clipped', { sample }),
    ),
  text: {
    zh: {
      title: '文字不应被固定大小的框截掉',
      who: '低视力用户放大文字后，装不下的部分被截掉，无从阅读。',
      fix: '不要给文字框写死高度再隐藏溢出；改用 min-height、允许换行或滚动，或在旁边提供全文链接。',
      example: {
        bad: '<p style="height: 40px; overflow: hidden">很长的说明……</p>',
        good: '<p style="min-height: 40px">很长的说明……</p>',
      },
      says: {
        clipped: '“{sample}……”这段文字有一部分被截掉，附近没有办法读到全文。',
        'maybe-elsewhere': '“{sample}……”这段文字有一部分被截掉，请核对附近的链接或按钮能否打开全文。',
      },
    },
    en: {
      title: 'Text should not be cut off by a box of fixed size',
      who: 'When people with low vision enlarge the text, what no longer fits is cut off and lost.',
      fix: 'Do not fix the height of a text box and hide the rest; use min-height, let it wrap or scroll, or link to the whole text.',
      example: {
        bad: '<p style="height: 40px; overflow: hidden">A long explanation…</p>',
        good: '<p style="min-height: 40px">A long explanation…</p>',
      },
      says: {
        clipped: 'Part of the text “{sample}…” is cut off, and nothing near opens the rest.',
        'maybe-elsewhere':
          'Part of the text “{sample}…” is cut off; check that a link or button near it opens the whole text.',
      },
    },
  },
});
