/**
 * Self-contained (serialised). True when the style sheets of the page plainly hold nothing about the orientation of the screen, so
 * that axe need not fetch and read them all once more for `css-orientation-lock`: it would pass. False where that cannot be told.
 */
export function leavesOrientation(): boolean {
  const root = document.documentElement;
  if (!(root instanceof HTMLHtmlElement) || root.matches('[hidden], [inert], [aria-hidden]')) return false;
  if (!root.checkVisibility({ visibilityProperty: true })) return false;
  for (const el of document.querySelectorAll('*')) if (el.shadowRoot !== null) return false;
  let whole = 0; // sheets that axe surely takes
  const free = (sheet: CSSStyleSheet): boolean => {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSImportRule && (rule.styleSheet === null || !free(rule.styleSheet))) return false;
      if (rule instanceof CSSMediaRule && /orientation/i.test(rule.cssText)) return false;
    }
    return true;
  };
  try {
    for (const sheet of document.styleSheets) {
      if (!free(sheet)) return false;
      if (!sheet.disabled && sheet.media.mediaText === '' && sheet.cssRules.length > 0) whole += 1;
    }
  } catch {
    return false; // a style sheet of another site keeps its rules to itself
  }
  return whole > 0 && document.querySelector('audio, video') === null; // axe waits for those likewise
}
