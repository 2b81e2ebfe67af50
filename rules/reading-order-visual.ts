import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Boxes that style sheets show in another order than the source has: column-reverse, order, grid places, absolute boxes. */
export default definePageRule({
  id: 'reading-order-visual',
  version: 4,
  criteria: ['wcag22:1.3.2'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    // W3C failure F1 needs an order that matters: words that say so
    const ordinal =
      /^\W*(?:第\s*([一二三四五六七八九十\d]+)\s*[步阶环项]|(?:step|stage|phase)\s*(\d+)|步骤\s*([一二三四五六七八九十\d]+)|(\d+)\s*[.、)）]|(first|second|third|fourth|fifth|sixth)(?:ly)?\s*[:,：，])/i;
    const digits = '一二三四五六七八九十';
    const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
    const placeOf = (el: Element): number | null => {
      const hit = ordinal.exec(wza.visibleText(el));
      const word = hit?.slice(1).find((part) => part !== undefined);
      if (word === undefined) return null;
      if (/^[a-z]+$/i.test(word)) return ordinals.indexOf(word.toLowerCase()) + 1;
      return /^\d+$/.test(word) ? Number(word) : digits.indexOf(word) + 1;
    };
    /** Whether the boxes are steps whose source order is surely another: numbers that do not rise, or a heading that counts them. */
    const sequence = (parts: readonly Element[], around: Element, reversedRow: boolean): boolean => {
      const numbered = parts.flatMap((el) => {
        const place = placeOf(el);
        return place === null ? [] : [{ place, box: el.getBoundingClientRect() }];
      });
      const rises = (list: readonly { place: number }[]): boolean =>
        list.every(({ place }, n) => n === 0 || place > (list[n - 1]?.place ?? 0));
      if (numbered.length >= 2 && numbered.length === parts.length) {
        const seen = numbered.toSorted((a, b) =>
          Math.abs(a.box.top - b.box.top) < 8 ? a.box.left - b.box.left : a.box.top - b.box.top,
        );
        return rises(seen) && !rises(numbered);
      }
      if (!reversedRow || parts.length < 3) return false;
      const before = parts[0]?.previousElementSibling;
      const heading =
        before?.matches('h1, h2, h3, h4, h5, h6, legend, caption, strong, b') === true
          ? wza.visibleText(before)
          : wza.headingOf(around.firstElementChild ?? around);
      const counted =
        /(\d+|[一二两三四五六七八九十]|two|three|four|five|six)[\s-]*(?:个|大)?\s*(?:steps?\b|stages?\b|步|步骤|阶段|环节)/i.exec(
          heading,
        );
      const many = { two: 2, three: 3, four: 4, five: 5, six: 6, 两: 2 }[counted?.[1]?.toLowerCase() ?? ''];
      const number =
        many ?? (counted === null ? 0 : Number(counted[1]) || digits.indexOf(counted[1] ?? '?') + 1);
      return number === parts.length;
    };
    const told = (el: Element): boolean => wza.visible(el) && wza.visibleText(el).length >= 4;
    return wza
      .all('body, main, section, article, div, ul, ol, form, nav, td, dl, fieldset', { hidden: true })
      .flatMap((el) => {
        if (el.childElementCount < 2 || el.childElementCount > 60) return [];
        const css = getComputedStyle(el);
        if (!css.writingMode.startsWith('horizontal')) return [];
        const flexible = /flex|grid/.test(css.display);
        const parts = [...el.children]
          .filter((child) => told(child) && getComputedStyle(child).position !== 'fixed')
          .map((child) => {
            const box = child.getBoundingClientRect();
            const style = getComputedStyle(child);
            return {
              el: child,
              box,
              placed: style.position === 'absolute' || style.position === 'relative',
              moved:
                flexible ||
                style.order !== '0' ||
                ((style.position === 'absolute' || style.position === 'relative') && style.top !== 'auto') ||
                (style.float !== 'none' && style.marginTop.startsWith('-')) ||
                style.transform !== 'none',
            };
          })
          .filter(({ box }) => box.width > 8 && box.height > 8);
        if (parts.length < 2) return [];
        // what stands wholly above what comes before it in the source, side by side columns apart
        const swapped = parts.filter((part, n) => {
          const before = parts[n - 1];
          return (
            before !== undefined &&
            (part.moved || before.moved) &&
            part.box.bottom <= before.box.top + 2 &&
            part.box.left < before.box.right - 8 &&
            part.box.right > before.box.left + 8
          );
        });
        const reversed =
          flexible &&
          css.flexDirection === 'row-reverse' &&
          parts.length >= 2 &&
          parts.some((part, n) => n > 0 && part.box.right <= (parts[n - 1]?.box.left ?? 0) + 2);
        // boxes floated to the right stand from right to left
        const floated = parts.filter(({ el: child }) => getComputedStyle(child).float === 'right');
        const backwards =
          floated.length >= 3 &&
          floated.every(
            ({ box }, n) =>
              n === 0 ||
              (box.right <= (floated[n - 1]?.box.left ?? 0) + 2 &&
                Math.abs(box.top - (floated[n - 1]?.box.top ?? 0)) < 8),
          );
        // of three or more boxes of a kind in one row, each wholly left of the one before it in the source
        const alike = new Set(parts.map(({ el: child }) => child.localName)).size === 1;
        const reordered =
          flexible &&
          css.direction === 'ltr' &&
          parts.length >= 3 &&
          alike &&
          !css.flexDirection.endsWith('reverse')
            ? parts.find((part, n) => {
                const before = parts[n - 1];
                return (
                  before !== undefined &&
                  part.box.right <= before.box.left + 2 &&
                  part.box.top < before.box.bottom - 8 &&
                  part.box.bottom > before.box.top + 8
                );
              })
            : undefined;
        // two floats that change sides, when their words say which comes first
        const sides = parts.filter(({ el: child }) => getComputedStyle(child).float !== 'none');
        const crossed =
          sides.length === parts.length &&
          sequence(
            sides.map((part) => part.el),
            el,
            false,
          );
        const hit =
          (crossed ? parts[0]?.el : undefined) ??
          swapped[0]?.el ??
          reordered?.el ??
          (backwards ? floated[0]?.el : undefined) ??
          (reversed ? parts[0]?.el : undefined);
        const ordered = flexible || parts.some(({ placed }) => placed);
        if (hit)
          return [
            {
              at: wza.target(el),
              swapped: true,
              steps: sequence(
                (backwards ? floated : parts).map((part) => part.el),
                el,
                backwards || reversed,
              ),
              sample: wza.visibleText(hit).slice(0, 40),
            },
          ];
        return ordered ? [{ at: wza.target(el), swapped: false, steps: false, sample: '' }] : [];
      });
  },
  decide: (boxes) =>
    boxes.map(({ at, swapped, steps, sample }) =>
      swapped ? (steps ? fail(at, 'steps', { sample }) : ask(at, 'swapped', { sample })) : pass(at),
    ),
  text: {
    zh: {
      title: '源代码的顺序应与看到的顺序一致',
      who: '屏幕阅读器和键盘按源代码的顺序走；看到的“第一步”可能最后才读到。',
      fix: '按阅读顺序写源代码；不要用 column-reverse、order、绝对定位颠倒有先后意义的内容。',
      example: {
        bad: '<div style="display:flex; flex-direction:column-reverse"><p>第二步</p><p>第一步</p></div>',
        good: '<div><p>第一步</p><p>第二步</p></div>',
      },
      says: {
        steps: '几个步骤在页面上的先后与源代码相反：读屏和键盘用户从“{sample}”开始，先听到最后一步。',
        swapped: '“{sample}”在页面上的位置与源代码的先后相反，请核对按源代码的顺序读是否仍然通顺。',
      },
    },
    en: {
      title: 'Source order should match what is seen',
      who: 'Screen readers and the keyboard follow the source; what is seen as step one may be read last.',
      fix: 'Write the source in reading order; do not turn meaningful order round with column-reverse, order or absolute positions.',
      example: {
        bad: '<div style="display:flex; flex-direction:column-reverse"><p>Step 2</p><p>Step 1</p></div>',
        good: '<div><p>Step 1</p><p>Step 2</p></div>',
      },
      says: {
        steps:
          'The steps are shown in the reverse of their order in the source: screen reader and keyboard users start at “{sample}” and get the last step first.',
        swapped:
          '“{sample}” stands in another order on the page than in the source; check that the source still reads well.',
      },
    },
  },
});
