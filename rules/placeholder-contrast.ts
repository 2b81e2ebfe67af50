import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Hints inside empty fields in letters too pale to read; axe leaves them out. */
export default definePageRule({
  id: 'placeholder-contrast',
  version: 1,
  criteria: ['wcag22:1.4.3'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const fields = wza.all('input[placeholder], textarea[placeholder]');
    if (fields.length === 0) return [];
    // "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)"; null = another notation
    const read = (css: string): { rgb: number[]; alpha: number } | null => {
      const hit = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(css);
      return hit === null
        ? null
        : { rgb: hit.slice(1, 4).map(Number), alpha: hit[4] === undefined ? 1 : Number(hit[4]) };
    };
    // relative luminance as WCAG 2.2 defines it
    const light = (rgb: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = rgb.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    // Chromium computes no style of ::placeholder for scripts: the sheets are read, the last rule that matches counts
    const rules: { selector: string; style: CSSStyleDeclaration }[] = [];
    const collect = (list: CSSRuleList): void => {
      for (const rule of list) {
        if (rule instanceof CSSStyleRule && /::?(?:-\w+-)?(?:input-)?placeholder/.test(rule.selectorText))
          rules.push({ selector: rule.selectorText, style: rule.style });
        else if (rule instanceof CSSMediaRule && matchMedia(rule.conditionText).matches)
          collect(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets)
      try {
        collect(sheet.cssRules);
      } catch {
        // another site's sheet keeps its rules to itself
      }
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    const plain = (el: Element, value: string): string => {
      const name = /^var\(\s*(--[\w-]+)/.exec(value)?.[1];
      const css = name === undefined ? value : getComputedStyle(el).getPropertyValue(name).trim();
      if (pen === null || css === '' || !CSS.supports('color', css) || /current/i.test(css)) return '';
      pen.fillStyle = css;
      const hex = /^#(..)(..)(..)$/.exec(String(pen.fillStyle));
      return hex === null
        ? String(pen.fillStyle)
        : `rgb(${hex
            .slice(1)
            .map((part) => Number.parseInt(part, 16))
            .join(', ')})`;
    };
    /** Every colour that a matching rule gives: which of them wins is left open, the most readable is taken. */
    const inksOf = (el: Element): { ink: NonNullable<ReturnType<typeof read>>; opacity: number }[] =>
      rules.flatMap(({ selector, style }) => {
        const fits = selector.split(',').some((one) => {
          const base = one.trim().replace(/::?(?:-\w+-)?(?:input-)?placeholder.*$/, '') || '*';
          try {
            return el.matches(/[\s>+~]$/.test(base) ? `${base}*` : base);
          } catch {
            return false;
          }
        });
        const ink = fits && style.color !== '' ? read(plain(el, style.color)) : null;
        return ink === null ? [] : [{ ink, opacity: style.opacity === '' ? 1 : Number(style.opacity) }];
      });
    return fields.flatMap((el) => {
      const field = el as HTMLInputElement;
      const words = wza.squash(field.placeholder);
      if (words === '' || rules.length === 0 || field.disabled || field.value !== '' || !wza.exposed(el))
        return [];
      const inks = inksOf(el).filter(({ ink, opacity }) => ink.alpha * opacity > 0.1); // hidden on purpose
      let ground: number[] | null = null;
      let through = 1;
      let own = false; // painted by the field itself: nothing else can lie between
      for (let up: Element | null = el; up !== null; up = up.parentElement) {
        const look = getComputedStyle(up);
        if (
          (ground === null && look.backgroundImage !== 'none') ||
          look.filter !== 'none' ||
          look.mixBlendMode !== 'normal'
        )
          return [];
        through *= Number(look.opacity);
        const paint: ReturnType<typeof read> = ground === null ? read(look.backgroundColor) : null;
        if (paint !== null && paint.alpha === 1) [ground, own] = [paint.rgb, up === el];
        else if (paint !== null && paint.alpha > 0) return [];
      }
      if (inks.length === 0) return []; // the browser’s own grey is read well enough
      const under = ground ?? [255, 255, 255];
      const ratios = inks.map(({ ink, opacity }) => {
        const share = ink.alpha * opacity * through;
        const seen = ink.rgb.map((value, n) => value * share + (under[n] ?? 255) * (1 - share));
        const [a, b] = [light(seen), light(under)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      });
      const style = getComputedStyle(el);
      const size = Number.parseFloat(style.fontSize);
      return [
        {
          at: wza.target(el),
          words: words.slice(0, 40),
          ratio: Math.floor(Math.max(...ratios) * 100) / 100,
          least: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5,
          own,
          // the same words beside the field: nothing is lost
          told: [...(field.labels ?? [])].some((label) => wza.visibleText(label).includes(words)),
        },
      ];
    });
  },
  decide: (fields) =>
    fields.map(({ at, words, ratio, least, own, told }) => {
      if (ratio >= least || told) return pass(at);
      const args = { words, ratio: String(ratio), least: String(least) };
      return own && ratio < least * 0.9 ? fail(at, 'pale', args) : ask(at, 'nearly', args);
    }),
  text: {
    zh: {
      title: '输入框里的提示文字应看得清',
      who: '低视力用户和老年人看不清浅灰色的提示，不知道该填什么、按什么格式填。',
      fix: '用 ::placeholder { color: #595959; opacity: 1 } 一类的深色；要紧的说明写在输入框外面。',
      example: {
        bad: 'input::placeholder { color: #ccc }',
        good: 'input::placeholder { color: #595959; opacity: 1 }',
      },
      says: {
        pale: '输入框里的提示“{words}”对比度只有 {ratio}:1，至少要 {least}:1。',
        nearly: '输入框里的提示“{words}”对比度约 {ratio}:1，略低于 {least}:1，请核对。',
      },
    },
    en: {
      title: 'Hints inside fields should be readable',
      who: 'People with low vision and old people cannot read a pale grey hint and do not learn what to write, or in which form.',
      fix: 'Use a dark colour, such as ::placeholder { color: #595959; opacity: 1 }; what matters stands outside the field.',
      example: {
        bad: 'input::placeholder { color: #ccc }',
        good: 'input::placeholder { color: #595959; opacity: 1 }',
      },
      says: {
        pale: 'The hint “{words}” in the field has a contrast of {ratio}:1 only; at least {least}:1 is needed.',
        nearly:
          'The hint “{words}” in the field has a contrast of about {ratio}:1, a little under {least}:1; check it.',
      },
    },
  },
});
