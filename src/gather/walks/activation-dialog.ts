import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenedDialog } from '../../model/activation-record.ts';
import type { Effect, Stage } from './activation-stage.ts';
import { targetIn } from './keyboard-steps.ts';
import type { Control } from './page/controls.ts';
import type { KitWorld, PlaceOnly } from './page/kit.ts';
import { before } from './worlds.ts';

type Facts = {
  place: PlaceOnly;
  marked: boolean;
  modal: boolean;
  named: boolean;
  stops: number;
  close: number | null;
};

const factsOf = (id: number): Facts => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const el = kit.byId(id) as Element;
  const inside = [el, ...el.querySelectorAll('*')];
  const own = inside.find((one) => kit.is(one, 'dialog,[role=dialog],[role=alertdialog]')) ?? el;
  const label = kit
    .attr(own, 'aria-labelledby')
    .split(/\s+/)
    .map((key) => (key === '' ? '' : (document.getElementById(key)?.textContent ?? '')))
    .join('');
  const stops = inside.filter(kit.tabbable);
  const closing = /^(?:关闭.*|取消|返回|知道了|我知道了|[×✕✖x]|close.*|cancel|dismiss|ok)$/i;
  const close = stops.find((one) => closing.test(kit.name(one)));
  return {
    place: kit.target(own),
    marked: kit.is(own, 'dialog,[role=dialog],[role=alertdialog]'),
    modal: kit.is(own, ':modal,[aria-modal=true]') || kit.is(el, '[aria-modal=true]'),
    named: `${label}${kit.attr(own, 'aria-label')}${kit.attr(own, 'title')}`.trim() !== '',
    stops: stops.length,
    close: close === undefined ? null : kit.id(close),
  };
};
/** Whether focus is in the element; otherwise the name of where it is, null = nowhere. */
const focusIn = (id: number): { inside: boolean; name: string | null } => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at === null || at === document.body || at === document.documentElement)
    return { inside: false, name: null };
  return { inside: kit.within(at, kit.byId(id) as Element), name: kit.name(at) || at.localName };
};
const hasFocus = (id: number): boolean => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  return (
    (kit.byId(id) as Element).contains(document.activeElement) || document.activeElement === kit.byId(id)
  );
};

/** The window over the page that an effect brought: a marked dialog, or a box together with a veil over the page. */
export const dialogOf = (effect: Effect): number | null => {
  const marked = effect.shown.find((part) => part.dialog !== null);
  if (marked !== undefined) return marked.dialog;
  if (!effect.shown.some((part) => part.veil)) return null;
  return effect.shown.find((part) => part.overlay)?.id ?? null;
};

/** Tries a dialog that `control` opened: Tab through it, Escape, its own button to close. Leaves it closed if it can. */
export const tryDialog = async (
  stage: Stage,
  control: Control,
  id: number,
  veil: boolean,
): Promise<OpenedDialog> => {
  const { world, page } = stage;
  const press = (key: string) => before(stage.deadline, page.keyboard.press(key));
  const facts = await world.call(factsOf, id);
  await stage.deed(id, () => Promise.resolve(), 120); // some move focus a moment later
  let focus = (await world.call(focusIn, id)).inside;
  for (let waited = 0; !focus && waited < 500; waited += 100) {
    await sleep(100); // until it has slid in
    focus = (await world.call(focusIn, id)).inside;
  }
  let tabIn = false;
  let leftTo: string | null = null;
  for (let n = 0; n < Math.min(facts.stops, 10) + 1; n++) {
    await press('Tab');
    const now = await world.call(focusIn, id);
    if (n === 0) tabIn = now.inside;
    if (now.inside || now.name === null) continue;
    // Only focus that stays outside has left: traps fetch it back.
    await stage.deed(id, () => Promise.resolve(), 60);
    const then = await world.call(focusIn, id);
    // a window that folds up when focus leaves it keeps nobody
    if (!then.inside && then.name !== null && (await stage.shown(id))) leftTo ??= then.name;
  }
  if (focus && !(await world.call(focusIn, id)).inside && facts.close !== null)
    await stage.focus(facts.close);
  const waits = async (key: string): Promise<boolean> => {
    await stage.deed(id, () => press(key), 250);
    return !(await stage.shown(id));
  };
  const escape = await waits('Escape');
  let closed = escape;
  if (!closed && facts.close !== null && (await stage.focus(facts.close))) closed = await waits('Enter');
  if (closed) await stage.deed(control.id, () => Promise.resolve(), 80);
  return {
    at: targetIn(world, facts.place),
    text: '',
    marked: facts.marked,
    modal: facts.modal,
    veil: veil && facts.close !== null,
    named: facts.named,
    stops: facts.stops,
    focusIn: focus,
    tabIn,
    leftTo,
    escape,
    closed,
    returned: closed ? await world.call(hasFocus, control.id) : null,
  };
};
