/** What shows whether something was switched on: parts that stand apart, so that restless ones can be left out. */
export const stateMarks = (): string[] => {
  const marksOf = (el: Element | null): string =>
    el === null
      ? ''
      : el
          .getAttributeNames()
          .sort()
          .map((name) => `${name}=${el.getAttribute(name) ?? ''}`)
          .join('|');
  const { body, documentElement: root } = document;
  const fixed = [...document.querySelectorAll('body > *')].filter((el) => {
    const { position, display } = getComputedStyle(el);
    return display !== 'none' && (position === 'fixed' || position === 'sticky');
  }).length;
  const styles = [root, body, body?.querySelector('p, li, a')].map((el) => {
    if (!el) return '';
    const { fontSize, color, backgroundColor, filter, zoom, transform } = getComputedStyle(el);
    return [fontSize, color, backgroundColor, filter, zoom, transform].join('|');
  });
  return [
    String(document.querySelectorAll('*').length),
    marksOf(root),
    marksOf(body),
    String(fixed),
    ...styles,
    String(document.styleSheets.length),
    String(document.querySelectorAll('iframe').length),
  ];
};

/** Visible lines of text, each once; at most 400, cut at 80 characters. */
export const visibleLines = (): string[] => {
  const text = document.body?.innerText ?? '';
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length >= 4)
    .map((line) => line.slice(0, 80));
  return [...new Set(lines)].slice(0, 400);
};

/** Addresses of what the page loaded and of its scripts, cut at 300 characters. */
export const loadedAddresses = (): string[] => {
  const loaded = performance.getEntriesByType('resource').map((entry) => entry.name);
  const scripts = [...document.querySelectorAll('script[src]')].map((el) => (el as HTMLScriptElement).src);
  return [...new Set([...loaded, ...scripts])].map((address) => String(address).slice(0, 300));
};

/** Puts the keyboard on an element and says whether it got there. The selector may cross shadow roots by ' >>> '. */
export const findAnd = (
  selector: string,
  what: 'focus' | 'place' | 'here',
): boolean | { x: number; y: number } | null => {
  let scope: Document | ShadowRoot | null = document;
  let el: Element | null = null;
  for (const part of selector.split(' >>> ')) {
    el = scope?.querySelector(part) ?? null;
    scope = el?.shadowRoot ?? null;
  }
  if (!(el instanceof HTMLElement || el instanceof SVGElement)) return null;
  if (what === 'here') {
    if (el instanceof HTMLAnchorElement) el.removeAttribute('target'); // windows of their own are closed by our visitor
    return true;
  }
  if (what === 'focus') {
    el.focus();
    const root = el.getRootNode() as Document | ShadowRoot;
    return root.activeElement === el;
  }
  el.scrollIntoView({ block: 'center', inline: 'center' });
  const { left, top, width, height } = el.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};
