import type { KitWorld, PlaceOnly } from './kit.ts';

/** One reading of where focus is in a frame. */
export type Focus = {
  readonly id: number | null; // kit id; null = nothing in this frame has focus
  readonly frame: boolean; // it is a frame element: ask the frame inside
  readonly events: readonly (readonly ['in' | 'out', number])[]; // since the last reading
};
/** All that is recorded of a stop, read while it has focus. */
export type StopFacts = {
  readonly place: PlaceOnly;
  readonly name: string;
  readonly role: string;
  readonly tabindex: number;
  readonly visible: boolean;
  readonly inViewport: boolean;
  cover: { share: number; by: string; pinned: boolean } | null;
  readonly looksFocused: boolean; // styles in its surroundings differ from the unfocused ones
  readonly caret: boolean;
  readonly inner: boolean; // may hold several stops of its own: date fields, players, custom elements
  readonly inMain: boolean;
};
/** An element that Tab should reach, by the DOM. */
export type Expected = { readonly id: number; readonly group: string; readonly order: number };
/** What `installKeys` adds to the isolated world. */
export type KeysWorld = KitWorld & {
  wzaKeys: {
    focus(): Focus;
    expected(): Expected[];
    remember(): void;
    facts(id: number): StopFacts;
    state(id: number): 'shown' | 'hidden' | 'removed';
  };
};

/** Installs the keyboard walk's readings. Serialised by its source: nothing from outside its own body. */
export const installKeys = (): void => {
  const world = globalThis as unknown as KeysWorld;
  if (world.wzaKeys !== undefined) return;
  const kit = world.wzaKit;
  let events: (readonly ['in' | 'out', number])[] = [];
  const note = (kind: 'in' | 'out') => (event: Event) => {
    const el = event.composedPath()[0];
    if (el instanceof Element && events.length < 1000) events.push([kind, kit.id(el)]);
  };
  // Not focusin: it never comes when a focus handler moves focus on at once.
  addEventListener('focus', note('in'), true);
  addEventListener('blur', note('out'), true);

  const deepest = (): Element | null => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === null || at === document.body || at === document.documentElement ? null : at;
  };
  const focus = (): Focus => {
    const el = deepest();
    const seen = events;
    events = [];
    return {
      id: el === null ? null : kit.id(el),
      frame: el !== null && kit.is(el, 'iframe,frame,object,embed'),
      events: seen,
    };
  };

  const groupOf = (el: Element): string =>
    kit.is(el, 'input[type=radio]') && kit.attr(el, 'name') !== ''
      ? `radio ${kit.attr(el, 'name')} ${(el as HTMLInputElement).form === null ? '' : kit.id((el as HTMLInputElement).form as Element)}`
      : String(kit.id(el));
  const expected = (): Expected[] =>
    kit
      .all()
      .filter((el) => kit.tabbable(el) && kit.visible(el))
      .slice(0, 2000)
      .map((el, n) => {
        const index = (el as HTMLElement).tabIndex;
        return { id: kit.id(el), group: groupOf(el), order: (index > 0 ? index - 1e6 : 0) + n / 1e4 };
      });

  const properties = [
    'outlineStyle',
    'outlineWidth',
    'outlineColor',
    'borderTopStyle',
    'borderTopWidth',
    'borderTopColor',
    'borderBottomStyle',
    'borderBottomWidth',
    'borderBottomColor',
    'borderLeftWidth',
    'borderLeftColor',
    'backgroundColor',
    'backgroundImage',
    'backgroundPosition',
    'boxShadow',
    'color',
    'textDecorationLine',
    'textDecorationStyle',
    'textDecorationColor',
    'opacity',
    'visibility',
    'display',
    'transform',
    'filter',
    'fontWeight',
    'fill',
    'stroke',
    'content',
  ] as const;
  const paint = (el: Element, pseudo?: string): string => {
    const style = getComputedStyle(el, pseudo);
    if (pseudo !== undefined && (style.content === 'none' || style.content === 'normal')) return '';
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    return properties
      .map((key) => (key.startsWith('outline') && !outlined ? '' : style[key]))
      .concat(pseudo === undefined ? [] : [style.width, style.height, style.left, style.top])
      .join('|');
  };
  /** How the element and its near surroundings are painted. Running transitions are put to their end first. */
  const look = (el: Element): string => {
    const up = kit.parent(el);
    const near = [
      el,
      up,
      up === null ? null : kit.parent(up),
      el.previousElementSibling,
      el.nextElementSibling,
      ...[...el.querySelectorAll('*')].slice(0, 6),
      ...('labels' in el ? [...((el.labels as NodeListOf<Element> | null) ?? [])] : []),
    ].filter((one): one is Element => one !== null);
    for (const one of near)
      for (const running of one.getAnimations()) if (running instanceof CSSTransition) running.finish();
    return [...near.map((one) => paint(one)), paint(el, '::before'), paint(el, '::after')].join('\n');
  };
  const looks = new Map<number, string>();
  const remember = (): void => {
    const focused = deepest();
    for (const el of kit.all().filter(kit.tabbable).slice(0, 500))
      if (el !== focused) looks.set(kit.id(el), look(el));
  };

  const under = (x: number, y: number): Element | null => {
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot; inner; inner = hit?.shadowRoot) {
      const deeper = inner.elementFromPoint(x, y);
      if (deeper === null || deeper === hit) break;
      hit = deeper;
    }
    return hit;
  };
  const opaque = (from: Element, stop: Element): boolean => {
    for (let at: Element | null = from; at !== null && !kit.within(stop, at); at = kit.parent(at)) {
      if (kit.is(at, 'img,video,canvas,iframe,object,embed,svg')) return true;
      const style = getComputedStyle(at);
      if (style.backgroundImage !== 'none') return true;
      const alpha = /rgba\(.*, ([\d.]+)\)/.exec(style.backgroundColor)?.[1];
      if (style.backgroundColor.startsWith('rgb') && (alpha === undefined || Number(alpha) > 0.5))
        return Number(style.opacity) > 0.5;
    }
    return false;
  };
  const pinned = (from: Element, stop: Element): boolean => {
    for (let at: Element | null = from; at !== null && !kit.within(stop, at); at = kit.parent(at))
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
    return false;
  };
  const coverOf = (el: Element): StopFacts['cover'] => {
    const box = el.getClientRects()[0];
    if (box === undefined) return null;
    const labels = 'labels' in el ? [...((el.labels as NodeListOf<Element> | null) ?? [])] : [];
    let probed = 0;
    let covered = 0;
    let cover: Element | null = null;
    for (const fx of [0.08, 0.5, 0.92])
      for (const fy of [0.15, 0.5, 0.85]) {
        const x = box.x + box.width * fx;
        const y = box.y + box.height * fy;
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        probed++;
        const hit = under(x, y);
        if (hit === null || kit.within(hit, el) || kit.within(el, hit)) continue;
        if (labels.some((label) => kit.within(hit, label)) || !opaque(hit, el)) continue;
        covered++;
        cover = hit;
      }
    if (cover === null) return null;
    return {
      share: Math.round((covered / probed) * 100) / 100,
      by: kit.target(cover).selector,
      pinned: pinned(cover, el),
    };
  };
  const facts = (id: number): StopFacts => {
    const el = kit.byId(id) as HTMLElement;
    const box = el.getBoundingClientRect();
    const visible = kit.visible(el);
    const before = looks.get(id);
    const main = 'main,[role=main],#main,#content,#UCAP-CONTENT,#zoom,.TRS_Editor,.pages_content,article';
    let inMain = false;
    for (let at: Element | null = el; at !== null; at = kit.parent(at)) inMain ||= kit.is(at, main);
    return {
      place: kit.target(el),
      name: kit.name(el),
      role: kit.is(el, 'iframe,frame,object,embed') ? el.localName : kit.role(el),
      tabindex: el.tabIndex,
      visible,
      inViewport: box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight,
      cover: visible ? coverOf(el) : null,
      looksFocused: before !== undefined && before !== look(el),
      caret:
        kit.is(
          el,
          'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset],[type=image],[type=file],[type=range],[type=color])',
        ) || kit.is(el, 'textarea,[contenteditable=""],[contenteditable=true]'),
      inner:
        kit.is(el, 'audio,video,iframe,object,embed,input[type=date],input[type=time],input[type=month]') ||
        kit.is(el, 'input[type=week],input[type=datetime-local],input[type=file]') ||
        el.localName.includes('-'),
      inMain,
    };
  };
  const state = (id: number): 'shown' | 'hidden' | 'removed' => {
    const el = kit.byId(id);
    if (el === undefined || !el.isConnected) return 'removed';
    return kit.rendered(el) ? 'shown' : 'hidden';
  };
  world.wzaKeys = { focus, expected, remember, facts, state };
};
