import type { CDPSession } from 'playwright';
import type { Shortcut } from '../../model/activation-record.ts';
import type { Stage } from './activation-stage.ts';
import { targetIn } from './keyboard-steps.ts';
import type { KitWorld } from './page/kit.ts';
import { before } from './worlds.ts';

const mostKeys = 4;
const patience = 150; // ms a page gets to answer a key
const hearers = ['window', 'document', 'document.documentElement', 'document.body'];

/** Characters that a handler of keys compares with, by its source: `e.key === 's'`, `keyCode == 83`, `case 'KeyS':`. */
export const charactersIn = (source: string): string[] => {
  const found = new Set<string>();
  const literal = (text: string): void => {
    const key = /^(?:Key|Digit)([A-Z\d])$/.exec(text)?.[1]?.toLowerCase() ?? text;
    if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key)) found.add(key.length === 1 ? key.toLowerCase() : key);
  };
  if (/\.\s*(?:key|code)\b/.test(source))
    for (const [, , one, , other, , chosen] of source.matchAll(
      /[=!]==?\s*(["'`])([^"'`]{1,6})\1|(["'`])([^"'`]{1,6})\3\s*[=!]==?|\bcase\s*(["'`])([^"'`]{1,6})\5/g,
    ))
      literal(one ?? other ?? chosen ?? '');
  if (/\b(?:keyCode|which|charCode)\b/.test(source))
    for (const [, one, other, chosen] of source.matchAll(
      /[=!]==?\s*(\d{2,3})\b|\b(\d{2,3})\s*[=!]==?|\bcase\s*(\d{2,3})\s*:/g,
    )) {
      const code = Number(one ?? other ?? chosen);
      // letters and digits have one code in all events; small letters only where characters are told
      if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122))
        found.add(String.fromCharCode(code).toLowerCase());
    }
  return [...found];
};

const objectGroup = 'wza-keys'; // DevTools hands out handlers of objects in a group only

/** Sources of the handlers of keys on the document itself; at most 20. */
const sourcesOf = async (session: CDPSession): Promise<string[]> => {
  const sources: string[] = [];
  for (const expression of hearers) {
    const { result } = await session.send('Runtime.evaluate', { expression, objectGroup });
    if (result.objectId === undefined) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    for (const { type, handler } of listeners) {
      if (!/^key(?:down|up|press)$/.test(type) || handler?.objectId === undefined || sources.length >= 20)
        continue;
      const told = await session.send('Runtime.callFunctionOn', {
        objectId: handler.objectId,
        functionDeclaration: 'function () { return String(this).slice(0, 20000); }',
        returnByValue: true,
      });
      if (typeof told.result.value === 'string') sources.push(told.result.value);
    }
  }
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return sources;
};

const letGo = (): number => {
  (document.activeElement as HTMLElement | null)?.blur?.();
  return (globalThis as unknown as KitWorld).wzaKit.id(document.body ?? document.documentElement);
};
/** Whether a control speaks of keys: it may switch them off or change them. */
const hasSwitch = (): boolean => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  return kit
    .all()
    .some(
      (el) =>
        kit.is(el, 'button,input,select,a[href],summary,[role=switch],[role=checkbox],[role=button]') &&
        /快捷键|热键|按键|shortcut|hot ?key|key ?board|key ?bind|keys\b/i.test(
          `${kit.name(el)} ${kit.attr(el, 'title')}`,
        ),
    );
};

/**
 * Presses the single characters that scripts of the page wait for, with focus nowhere, and tells which of them did
 * something twice. Nothing is pressed on a page whose document listens for no character; `pressing` is told before the first.
 */
export const shortcutsOf = async (
  stage: Stage,
  pressing: () => void,
): Promise<{ shortcuts: Shortcut[]; shortcutSwitch: boolean }> => {
  const { world, page } = stage;
  const sources = await before(stage.deadline, sourcesOf(world.session));
  const characters = [...new Set(sources.flatMap(charactersIn))].slice(0, mostKeys);
  const shortcuts: Shortcut[] = [];
  if (characters.length === 0) return { shortcuts, shortcutSwitch: false };
  pressing();
  await stage.watch();
  const does = async (key: string) => {
    const body = await world.call(letGo);
    const effect = await stage.deed(body, () => before(stage.deadline, page.keyboard.press(key)), patience);
    const part = effect.words[0] ?? effect.shown[0] ?? effect.hidden[0];
    if (part === undefined && effect.asked === null) return null;
    return { part, asked: effect.asked };
  };
  for (const key of characters) {
    if ((await does(key)) === null) continue;
    const again = await does(key); // a page may also change by itself
    if (again === null) continue;
    shortcuts.push({
      key,
      at: again.part === undefined ? null : targetIn(world, again.part.place),
      text: again.part?.text.slice(0, 40) ?? '',
      asked: again.asked,
    });
  }
  return { shortcuts, shortcutSwitch: shortcuts.length > 0 && (await world.call(hasSwitch)) };
};
