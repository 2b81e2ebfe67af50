import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Windows laid over the page that are no dialogs to a screen reader. */
export default definePageRule({
  id: 'overlay-unmarked',
  version: 2,
  criteria: ['wcag22:4.1.2', 'gbt37668@2019:3.3.3.9'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    const inside = 'dialog, [role="dialog"], [role="alertdialog"]';
    const boxes = wza.all('body *').filter((el) => {
      const css = getComputedStyle(el);
      if (css.position !== 'fixed' && css.position !== 'absolute') return false;
      if (!(Number.parseInt(css.zIndex, 10) >= 1) && css.position !== 'fixed') return false;
      const { width, height, top, left } = el.getBoundingClientRect();
      if (top >= innerHeight || left >= innerWidth || width * height < innerWidth * innerHeight * 0.04)
        return false;
      return width >= 200 && height >= 80;
    });
    const named =
      /layui-layer|layer-|modal|dialog|popup|pop-?up|pop-?win|tanchuang|tankuang|lightbox|overlay|mask|弹/i;
    const open = boxes.flatMap((el) => {
      const words = wza.visibleText(el);
      const control = el.querySelector('a, button, input, [onclick], [role="button"], img');
      const covers = (() => {
        const { left, top, width, height } = el.getBoundingClientRect();
        const hit = document.elementFromPoint(
          Math.min(innerWidth - 2, Math.max(1, left + width / 2)),
          Math.min(innerHeight - 2, Math.max(1, top + height / 2)),
        );
        return hit !== null && (el === hit || el.contains(hit));
      })();
      const marked = wza.closest(el, inside) !== null || el.querySelector(inside) !== null;
      const called =
        named.test(`${el.className} ${el.id}`) || named.test(`${el.firstElementChild?.className ?? ''}`);
      if (words.length < 6 || control === null || !covers || !called) return [];
      if (boxes.some((other) => other !== el && other.contains(el))) return [];
      return [{ at: wza.target(el), marked, shut: false, sample: words.slice(0, 40) }];
    });
    // windows that wait unseen for a click, with a sign to close them
    const closing = /^(?:关闭|取消|返回|[×✕✖x]|close.*|cancel|dismiss)$/i;
    const waiting = wza
      .all('div, section, aside', { hidden: true })
      .filter((el) => named.test(`${el.className} ${el.id}`) && !wza.visible(el))
      .filter((el, n, all) => !all.some((other) => other !== el && other.contains(el)))
      .slice(0, 20)
      .flatMap((el) => {
        const words = wza.squash(el.textContent ?? '');
        const shuts = [...el.querySelectorAll('a, button, span, i, img, input, div')].some((one) =>
          closing.test(
            wza.squash(one.textContent ?? '') ||
              one.getAttribute('alt') ||
              one.getAttribute('title') ||
              one.getAttribute('aria-label') ||
              '',
          ),
        );
        const marked = wza.closest(el, inside) !== null || el.querySelector(inside) !== null;
        return words.length >= 10 && shuts
          ? [{ at: wza.target(el), marked, shut: true, sample: words.slice(0, 40) }]
          : [];
      });
    return [...open, ...waiting];
  },
  decide: (boxes) =>
    boxes.map(({ at, marked, shut, sample }) =>
      marked ? pass(at) : ask(at, shut ? 'unmarked-waiting' : 'unmarked', { sample }),
    ),
  text: {
    zh: {
      title: '弹出的窗口应标记为对话框',
      who: '看不见的人不知道弹出了窗口，焦点还留在被遮住的页面里，也找不到怎样关闭。',
      fix: '用 <dialog> 或 role="dialog" aria-modal="true" 加名称；打开时把焦点移进去，Esc 可关闭，关闭后焦点回到原处。',
      example: {
        bad: '<div class="layui-layer">您即将离开本站……</div>',
        good: '<dialog aria-labelledby="t"><h2 id="t">您即将离开本站</h2>……</dialog>',
      },
      says: {
        'unmarked-waiting':
          '页面里有一个待弹出的窗口（“{sample}”），没有标记为对话框，请打开它核对：焦点是否移入并留在其中，Esc 和关闭按钮能否关闭。',
        unmarked:
          '页面上有一个弹出的窗口（“{sample}”），没有标记为对话框，请核对焦点是否移入、能否用键盘关闭。',
      },
    },
    en: {
      title: 'Windows that pop up should be marked as dialogs',
      who: 'Blind people do not learn that a window opened; focus stays in the covered page, and they do not find how to close it.',
      fix: 'Use <dialog>, or role="dialog" aria-modal="true" with a name; move focus inside, close on Esc, and give focus back.',
      example: {
        bad: '<div class="modal">You are leaving this site…</div>',
        good: '<dialog aria-labelledby="t"><h2 id="t">You are leaving this site</h2>…</dialog>',
      },
      says: {
        'unmarked-waiting':
          'A window waits unseen (“{sample}”) and is not marked as a dialog; open it and check that focus moves in and stays, and that Esc and the close button work.',
        unmarked:
          'A window lies over the page (“{sample}”) and is not marked as a dialog; check that focus moves into it and the keyboard can close it.',
      },
    },
  },
});
