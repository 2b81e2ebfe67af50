import type { PageKit } from '../../model/page-kit.ts';
import type { Tree } from './tree.ts';

/**
 * Self-contained (serialised): pictures behind elements, and computed values of ::before and ::after. Chromium works the style of such a part out anew each
 * time it is asked, so it is asked only where a rule of the page could set the property.
 */
export function makeParts(tree: Tree): Pick<PageKit, 'background' | 'part'> {
  const most = 300; // rules of which it is worth knowing what they match
  type Property = 'content' | 'background-image';
  const touched: Record<Property, Set<Element>> = { content: new Set(), 'background-image': new Set() };
  const touches: Record<Property, RegExp> = {
    content: /(?:^|[\s;])(?:content|all|animation[a-z-]*)\s*:/,
    'background-image': /(?:^|[\s;])(?:background[a-z-]*|all|animation[a-z-]*)\s*:/,
  };
  /** The elements that the rule's parts belong to, and maybe others. Text in quotes is left alone. */
  const holders = (selector: string): string =>
    selector.replaceAll(
      /("[^"]*"|'[^']*')|(^|[\s,>+~(])?::?(?:before|after)\b/g,
      (_, quoted: string | undefined, edge: string | undefined) =>
        quoted ?? (edge === undefined ? '' : `${edge}*`),
    );
  let found = 0;
  const collect = (rules: CSSRuleList, plain: boolean): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && /:(?:before|after)\b/.test(rule.selectorText)) {
        const css = rule.style.cssText;
        for (const property of ['content', 'background-image'] as const) {
          if (!touches[property].test(css)) continue;
          if (!plain || ++found > most) throw new Error('too much to tell');
          for (const el of tree.select(holders(rule.selectorText))) touched[property].add(el);
        }
      }
      if (rule instanceof CSSImportRule) {
        if (rule.styleSheet) collect(rule.styleSheet.cssRules, plain);
        continue;
      }
      const inner = 'cssRules' in rule ? (rule.cssRules as CSSRuleList) : null;
      if (inner !== null && inner.length > 0)
        // rules within rules, and those of a scope, mean other elements than they say
        collect(
          inner,
          plain &&
            (rule instanceof CSSMediaRule ||
              rule instanceof CSSSupportsRule ||
              rule instanceof CSSLayerBlockRule),
        );
    }
  };
  const backgrounds = new Map<Element, string>();
  let known: boolean | undefined;
  const learn = (): boolean => {
    try {
      for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
        collect(sheet.cssRules, true);
      return !tree.shadowed;
    } catch {
      return false; // a style sheet of another site keeps its rules to itself
    }
  };
  return {
    background: (el) => {
      let image = backgrounds.get(el);
      if (image === undefined) backgrounds.set(el, (image = getComputedStyle(el).backgroundImage));
      return image;
    },
    part: (el, part, property) =>
      !(known ??= learn()) || touched[property].has(el)
        ? getComputedStyle(el, part).getPropertyValue(property)
        : 'none',
  };
}
