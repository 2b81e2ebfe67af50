import type { Appeared, Operated } from '../../model/activation-record.ts';
import { dialogOf, tryDialog } from './activation-dialog.ts';
import type { Effect, Stage } from './activation-stage.ts';
import { targetIn } from './keyboard-steps.ts';
import type { Part } from './page/changes.ts';
import type { Control } from './page/controls.ts';
import type { KitWorld } from './page/kit.ts';
import { before } from './worlds.ts';

type Key = NonNullable<Operated['key']>;
const patience = 220; // ms a page gets to answer a key
const closing = 500; // and to fold something up

const attrOf = (id: number, name: string): string => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  return kit.attr(kit.byId(id) as Element, name);
};
const related = (id: number, panel: number): boolean => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const [el, goal] = [kit.byId(id) as Element, kit.byId(panel) as Element];
  return kit.within(el, goal) || kit.within(goal, el);
};

const blur = (): void => (document.activeElement as HTMLElement | null)?.blur?.();

/** Roles whose pattern moves by arrow keys. */
const arrowed = new Set([
  'treeitem',
  'row',
  'gridcell',
  'slider',
  'spinbutton',
  'option',
  'radio',
  'combobox',
  'listbox',
  'menuitem',
  'menuitemradio',
  'menuitemcheckbox',
  'separator',
  'scrollbar',
]);
const keysFor = (control: Control): readonly Key[] => {
  if (control.kind === 'select') return ['ArrowDown'];
  if (control.link) return ['Enter'];
  if (control.kind === 'tab') return ['ArrowRight', 'Enter', 'Space', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
  if (control.native) return control.kind === 'popup' ? ['Enter', 'Space', 'ArrowDown'] : ['Enter', 'Space'];
  return arrowed.has(control.role)
    ? ['Enter', 'Space', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']
    : ['Enter', 'Space'];
};
/** Anything at all: a key that did this was heard. */
const heard = (effect: Effect, id: number, key: Key): boolean =>
  effect.mutations > 0 ||
  effect.shown.length + effect.hidden.length + effect.words.length > 0 ||
  effect.state ||
  effect.asked !== null ||
  effect.alerts > 0 ||
  (effect.scrolled && key === 'Enter') || // the others scroll by themselves
  effect.focus !== id;
/** What people can see of it, in a few words; null = nothing. */
const seen = (effect: Effect): string | null => {
  if (effect.asked !== null) return effect.asked;
  const part = effect.shown[0] ?? effect.words[0] ?? effect.hidden[0];
  if (part !== undefined) return part.text.slice(0, 40);
  return effect.state || effect.alerts > 0 ? '' : null;
};

const press = (stage: Stage, key: string) => () =>
  before(stage.deadline, stage.page.keyboard.press(key === 'Space' ? ' ' : key));

const byKeys = async (
  stage: Stage,
  control: Control,
  ms: number,
): Promise<{ key: Key; effect: Effect } | null> => {
  for (const key of keysFor(control)) {
    if (!(await stage.focus(control.id))) return null;
    const effect = await stage.deed(control.id, press(stage, key), ms);
    if (heard(effect, control.id, key)) return { key, effect };
  }
  return null;
};
const byMouse = async (stage: Stage, control: Control): Promise<string | null> => {
  const spot = await stage.hover(control.id, true);
  if (spot === null) return null;
  return seen(await stage.deed(control.id, () => stage.page.mouse.click(spot.x, spot.y), patience));
};

/**
 * No key did anything: does the mouse? Tried a second time on the page opened anew, keys first and with more patience.
 * Returns what the click showed; null when nothing or not twice. Afterwards all ids are void when `fresh` is true.
 */
const mouseAlone = async (
  stage: Stage,
  control: Control,
): Promise<{ shows: string | null; fresh: boolean }> => {
  if ((await byMouse(stage, control)) === null) return { shows: null, fresh: false };
  await stage.fresh();
  const again = await stage.again(control.place.selector);
  if (again === null || !(await stage.focus(again.id))) return { shows: null, fresh: true };
  if ((await byKeys(stage, again, 600)) !== null) return { shows: null, fresh: true };
  return { shows: await byMouse(stage, again), fresh: true };
};

/** Operates one control by keyboard and puts it back. `fresh` = the page was opened anew, ids are void. */
export const operate = async (
  stage: Stage,
  control: Control,
): Promise<{ operated: Operated; fresh: boolean } | null> => {
  const { world } = stage;
  if (!(await stage.shown(control.id))) return null;
  const arrival = await stage.deed(control.id, () => stage.focus(control.id), 40);
  if (arrival.focus !== control.id) return null;
  let onFocus = arrival.asked;
  if (onFocus !== null) {
    // Once more, for a page may also leave by a timer of its own.
    await world.call(blur);
    onFocus = (await stage.deed(control.id, () => stage.focus(control.id), 40)).asked;
  }
  const panelBefore = control.panel === null ? false : await stage.shown(control.panel);
  const expandedBefore = await world.call(attrOf, control.id, 'aria-expanded');
  const result = await byKeys(stage, control, patience);
  const appeared = async (parts: readonly Part[]): Promise<Appeared[]> => {
    const list: Appeared[] = [];
    for (const part of parts.slice(0, 3))
      list.push({
        at: targetIn(world, part.place),
        text: part.text,
        live: part.live,
        stops: part.stops,
        panel: control.panel !== null && (await world.call(related, part.id, control.panel)),
      });
    return list;
  };
  const base: Operated = {
    at: targetIn(world, control.place),
    name: control.name,
    role: control.role,
    kind: control.kind,
    key: result?.key ?? null,
    mouseOnly: null,
    expanded: {
      before: expandedBefore,
      after: await world.call(attrOf, control.id, 'aria-expanded'),
    },
    panel: control.panel === null ? null : { before: panelBefore, after: await stage.shown(control.panel) },
    shows: result === null ? [] : await appeared(result.effect.shown),
    words: result === null ? [] : await appeared(result.effect.words),
    hides: result?.effect.hidden.length ?? 0,
    toggles: null,
    focusStayed: result === null || result.effect.focus === control.id,
    dialog: null,
    escape: null,
    wanted: result?.effect.asked ?? null,
    onFocus,
    advised: control.advised,
  };
  if (result === null) {
    if (control.kind === 'select') return { operated: base, fresh: false };
    const { shows, fresh } = await mouseAlone(stage, control);
    return { operated: { ...base, mouseOnly: shows }, fresh };
  }
  if (control.kind === 'select') {
    let again: Effect['asked'] = null; // a page may also leave by a timer of its own
    for (const key of base.wanted === null ? [] : ['ArrowDown', 'ArrowUp'])
      again ??= (await stage.deed(control.id, press(stage, key), 120)).asked;
    return { operated: { ...base, wanted: again }, fresh: false };
  }
  if (!(await stage.shown(control.id))) {
    // Taken away or made anew by the page: what is known of the old one tells nothing.
    const unknown = { expanded: { before: '', after: '' }, panel: null };
    return { operated: { ...base, ...unknown }, fresh: false };
  }
  const dialog = dialogOf(result.effect);
  if (dialog !== null) {
    const tried = await tryDialog(
      stage,
      control,
      dialog,
      result.effect.shown.some((part) => part.veil),
    );
    if (!tried.closed) await stage.fresh();
    const text = result.effect.shown[0]?.text ?? '';
    return { operated: { ...base, dialog: { ...tried, text } }, fresh: !tried.closed };
  }
  const part = result.effect.shown[0];
  if (part === undefined || control.kind === 'tab') return { operated: base, fresh: false };
  let escape: boolean | null = null;
  if (control.kind === 'popup') {
    await stage.deed(control.id, press(stage, 'Escape'), closing);
    escape = !(await stage.shown(part.id));
    if (escape) return { operated: { ...base, escape }, fresh: false };
  }
  let toggles: boolean | null = null;
  if (await stage.focus(control.id)) {
    await stage.deed(control.id, press(stage, result.key), closing);
    toggles = !(await stage.shown(part.id));
  }
  return { operated: { ...base, escape, toggles }, fresh: false };
};
