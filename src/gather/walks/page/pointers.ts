import type { ControlsWorld } from './controls.ts';
import type { PlaceOnly } from './kit.ts';

/** An element that answers when the mouse is pressed, before it is let go. */
export type Presser = {
  readonly id: number;
  readonly place: PlaceOnly;
  readonly name: string;
  readonly draggable: boolean; // by its markup
  readonly others: number; // controls or fields around it
};
/** What `installPointers` adds to the isolated world. */
export type PointersWorld = ControlsWorld & {
  wzaPointers: {
    find(heard: readonly number[], most: number): Presser[];
    /** Where the element is in the window. */
    spot(id: number): { x: number; y: number };
    /** The far end of what the element moves along, where a click would send it. Null: nothing of the kind. */
    track(id: number): { x: number; y: number } | null;
  };
};

/** Installs the search for what answers a press. Needs the controls; serialised by its source. */
export const installPointers = (): void => {
  const world = globalThis as unknown as PointersWorld;
  if (world.wzaPointers !== undefined) return;
  const kit = world.wzaKit;
  const inline = '[onmousedown],[onpointerdown],[ontouchstart]';
  const native =
    'html,body,main,form,input,textarea,select,option,label,video,audio,canvas,iframe,object,embed,[contenteditable]';
  const operable =
    'button,a[href],[role=button],input:not([type=hidden]),select,[onclick],[aria-label*="上移"],[aria-label*="下移"]';
  const likeOf = (el: Element): string =>
    `${el.localName}.${kit.attr(el, 'class').replace(/\d+/g, '')} ${kit.attr(kit.parent(el) ?? el, 'class').replace(/\d+/g, '')}`;
  const around = (el: Element): number => {
    let at = el;
    for (let up = 0; up < 2; up++) at = kit.parent(at) ?? at;
    return [...el.querySelectorAll(operable), ...at.querySelectorAll(operable)].filter(
      (one) => one !== el && !one.contains(el) && kit.visible(one) && kit.attr(one, 'draggable') !== 'true',
    ).length;
  };
  const find = (heard: readonly number[], most: number): Presser[] => {
    const listens = new Set(heard.map((id) => kit.byId(id)));
    const seen = new Map<string, number>();
    return kit
      .all()
      .filter((el) => listens.has(el) || kit.is(el, inline) || kit.is(el, '[draggable=true],[role=slider]'))
      .filter((el) => !kit.is(el, native) && kit.visible(el) && !kit.blocked(el))
      .filter((el) => {
        const box = el.getBoundingClientRect();
        return box.width * box.height < innerWidth * innerHeight * 0.2 && world.wzaControls.mild(kit.id(el));
      })
      .filter((el) => {
        const like = likeOf(el);
        seen.set(like, (seen.get(like) ?? 0) + 1);
        return (seen.get(like) ?? 0) <= 1;
      })
      .slice(0, most)
      .map((el) => ({
        id: kit.id(el),
        place: kit.target(el),
        name: kit.name(el),
        draggable: kit.is(el, '[draggable=true]'),
        others: around(el),
      }));
  };
  const spot = (id: number): { x: number; y: number } => {
    const box = (kit.byId(id) as Element).getBoundingClientRect();
    return { x: Math.round(box.x), y: Math.round(box.y) };
  };
  const track = (id: number): { x: number; y: number } | null => {
    const el = kit.byId(id) as Element;
    const rail = kit.parent(el);
    if (rail === null) return null;
    const [own, box] = [el.getBoundingClientRect(), rail.getBoundingClientRect()];
    const upright = box.height > box.width;
    if (upright ? box.height < own.height * 2 : box.width < own.width * 2) return null;
    const before = own.x + own.width / 2 > box.x + box.width / 2;
    const x = upright ? box.x + box.width / 2 : box.x + box.width * (before ? 0.1 : 0.9);
    const above = own.y + own.height / 2 > box.y + box.height / 2;
    const y = upright ? box.y + box.height * (above ? 0.1 : 0.9) : box.y + box.height / 2;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && hit !== el && kit.within(hit, rail) ? { x, y } : null;
  };
  world.wzaPointers = { find, spot, track };
};
