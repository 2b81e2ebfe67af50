import type { Hold } from '../../model/keyboard-record.ts';
import type { KitWorld } from './page/kit.ts';
import { targetIn, type Key, type Place, type Reading, type Steps } from './keyboard-steps.ts';

type Circle = { exits: string[]; advice: string | null; modal: boolean; selects: boolean };

const readCircle = (ids: readonly number[]): Circle => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const els = ids.map((id) => kit.byId(id) as Element);
  const close =
    /关闭|取消|确定|确认|退出|返回|收起|知道了|同意|跳过|离开|[×✕✖]|^x$|close|cancel|\bok\b|dismiss|exit|leave|skip/i;
  const exits = els
    .filter((el) => kit.is(el, 'button,a[href],summary,input,[role=button],[role=link]'))
    .map((el) => kit.name(el))
    .filter((name) => close.test(name));
  const inDialog = (el: Element | null): boolean =>
    el !== null &&
    (kit.is(el, 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]') || inDialog(kit.parent(el)));
  const how =
    /.{0,20}(?:Ctrl|Alt|Esc|Shift|Option|F\d{1,2}\b|how to (?:go|leave|exit)|\bpress\b|\bkey to\b|如何(?:退出|离开)|按.{1,12}键).{0,20}/i;
  const text = (document.body?.innerText ?? '').slice(0, 100_000);
  return {
    exits,
    advice: how.exec(text)?.[0].replace(/\s+/g, ' ').trim() ?? null,
    modal: els.some(inDialog),
    selects: els.some((el) => kit.is(el, 'select')),
  };
};

/**
 * The keys that words of a page name to get out, as the browser is told to press them: “Press Ctrl+M to exit” gives
 * Control+m. Null where they name none, or say of nothing that it leads out.
 */
export const chordIn = (words: string): `${string}+${string}` | null => {
  if (!/\b(?:exit|leave|quit|get out|go on|move on|next)\b|退出|离开|跳出|返回|下一/i.test(words))
    return null;
  const [, first, second, key] =
    /\b(Ctrl|Control|Alt|Option|Shift)\s*[+＋-]\s*(?:(Alt|Option|Shift)\s*[+＋-]\s*)?([A-Z\d]|F\d{1,2})(?![\p{L}\d])/iu.exec(
      words,
    ) ?? [];
  if (first === undefined || key === undefined) return null;
  const held = [first, second].flatMap((one) =>
    one === undefined ? [] : [/^c/i.test(one) ? 'Control' : /^s/i.test(one) ? 'Shift' : 'Alt'],
  );
  return `${held.join('+')}+${key.length === 1 ? key.toLowerCase() : key.toUpperCase()}`;
};

/**
 * Focus goes round in a small circle although more could be reached: tries Shift+Tab, Escape, arrow keys and the keys that
 * the page itself names, in this order, and tells which let it go. Arrow keys are not pressed where a select is in the circle: they would choose.
 */
export const tryToLeave = async (steps: Steps, circle: readonly Place[]): Promise<Hold> => {
  const inside = new Set(circle.map((place) => place.key));
  const out = (reading: Reading): boolean => reading.place === null || !inside.has(reading.place.key);
  const rounds = Math.min(circle.length + 2, 24);
  const leaves = async (first: readonly (Key | `${string}+${string}`)[], then: Key): Promise<boolean> => {
    for (const key of first) if (out(await steps.press(key))) return true;
    for (let n = 0; n < rounds; n++) {
      const reading = await steps.press(then);
      // Only focus that stays away has left: some scripts fetch it back a moment later.
      if (out(reading) && out(await steps.settle(60))) return true;
    }
    return false;
  };
  const head = circle[0] as Place;
  const facts = await steps.facts(head);
  const at = head.world;
  const about = await at.call(
    readCircle,
    circle.filter((place) => place.world === at).map((place) => place.id),
  );
  const chord = about.advice === null ? null : chordIn(about.advice);
  const released = (await leaves([], 'Shift+Tab'))
    ? 'shift-tab'
    : (await leaves(['Escape'], 'Tab'))
      ? 'escape'
      : !about.selects && (await leaves(['ArrowDown', 'ArrowRight'], 'Tab'))
        ? 'arrows'
        : chord !== null && (await leaves([chord], 'Tab'))
          ? 'told'
          : null;
  return {
    at: targetIn(at, facts.place),
    name: facts.name,
    stops: circle.length,
    released,
    exits: about.exits,
    advice: about.advice,
    ...(chord === null ? {} : { tried: chord }),
    modal: about.modal,
  };
};
