import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type { Json } from '../../src/model/json.ts';
import type { PageRule } from '../../src/model/rule.ts';
import { kitSource } from '../../src/gather/page/source.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// keeps who listens to what, as DevTools would tell it in an audit
const recordListeners = `(() => {
  const seen = (window.listenersSeen = new Map());
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (this === window && /^device(?:motion|orientation)$/.test(type))
      seen.set(document.documentElement, [String(type)]);
    if (this instanceof Element) seen.set(this, [...(seen.get(this) ?? []), String(type)]);
    return add.call(this, type, ...rest);
  };
})();`;

/** Call once before the page goes anywhere. */
export const preparePage = (page: Page): Promise<unknown> => page.addInitScript(recordListeners);

/** Runs the probes of the rules on the open page, main frame only; answers facts by rule id. */
export const probePage = async (page: Page, rules: readonly PageRule[]): Promise<Record<string, Json>> => {
  const probes = rules.map((rule) => `${JSON.stringify(rule.id)}: ${rule.probe.toString()}`).join(',\n');
  const script = `(async () => {
    ${axeSource};
    ${kitSource};
    const handlers = new Map(window.listenersSeen);
    for (const el of document.querySelectorAll('*'))
      for (const type of ['click', 'mousedown', 'change', 'paste', 'mouseover'])
        if (typeof el['on' + type] === 'function') handlers.set(el, [...(handlers.get(el) ?? []), type]);
    const heard = await hearMedia();
    axe.setup(document);
    try {
      const kit = makePageKit(axe, [], handlers, heard);
      const probes = {${probes}};
      return Object.fromEntries(Object.entries(probes).map(([id, probe]) => [id, probe(kit)]));
    } finally {
      axe.teardown();
    }
  })()`;
  return (await page.evaluate(script)) as Record<string, Json>;
};
