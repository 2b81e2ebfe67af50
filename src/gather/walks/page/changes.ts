import type { KitWorld, PlaceOnly } from './kit.ts';

/** A part of the page that came into sight or went out of it. */
export type Part = {
  readonly id: number;
  readonly place: PlaceOnly;
  readonly text: string; // at most 80 characters
  readonly dialog: number | null; // kit id of the dialog it is or holds
  readonly overlay: boolean; // lies over the page: pinned or placed, and holds a control
  readonly veil: boolean; // covers the window
  readonly live: boolean; // in a live region
  readonly stops: number; // places in it for the Tab key
};
/** What happened since `begin`. */
export type Change = {
  readonly mutations: number; // by the page, places that change by themselves left out
  readonly shown: readonly Part[];
  readonly hidden: readonly Part[];
  readonly words: readonly Part[]; // text that changed within what was and stays in sight
  readonly focus: number | null; // kit id of the focused element
  readonly scrolled: boolean;
  readonly wanted: readonly ('window' | 'submit' | 'link')[]; // changes of context that were stopped
};
/** What `installChanges` adds to the isolated world. */
export type ChangesWorld = KitWorld & {
  wzaChanges: {
    watch(ms: number): Promise<void>;
    begin(): void;
    end(quiet: number, cap: number): Promise<Change>;
    shown(id: number): boolean;
    stateOf(id: number): string;
  };
};

/** Installs the watching of changes. Serialised by its source: nothing from outside its own body. */
export const installChanges = (): void => {
  const world = globalThis as unknown as ChangesWorld;
  if (world.wzaChanges !== undefined) return;
  const kit = world.wzaKit;
  const wanted: ('window' | 'submit' | 'link')[] = [];
  addEventListener('wza-window', () => void wanted.push('window'), true);
  addEventListener('wza-submit', () => void wanted.push('submit'), true);
  // At the very end of the way up, when the page's own handlers had their say.
  addEventListener('submit', (event) => {
    if (event.defaultPrevented) return; // the page answers itself
    event.preventDefault();
    wanted.push('submit');
  });
  addEventListener('click', (event) => {
    const link = event
      .composedPath()
      .find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.href !== '');
    if (link === undefined || event.defaultPrevented || /^(?:#|javascript:)/i.test(kit.attr(link, 'href')))
      return;
    event.preventDefault();
    wanted.push('link');
  });

  const isShown = (el: Element): boolean => {
    if (
      !Element.prototype.checkVisibility.call(el, {
        visibilityProperty: true,
        opacityProperty: true,
        contentVisibilityAuto: false,
      })
    )
      return false;
    const box = Element.prototype.getBoundingClientRect.call(el);
    return (
      box.width > 2 &&
      box.height > 2 &&
      box.right + scrollX > 0 &&
      box.bottom + scrollY > 0 &&
      box.left < innerWidth
    );
  };
  const skipped = 'script,style,link,meta,head,title,noscript,template,br,option';
  const sight = (): Set<Element> => new Set(kit.all().filter((el) => !kit.is(el, skipped) && isShown(el)));

  const without = (all: Set<Element>, some: Set<Element>): Set<Element> =>
    new Set([...all].filter((el) => !some.has(el)));

  let before = new Set<Element>();
  let changed: { el: Element; words: boolean }[] = [];
  let last = 0;
  let scroll = '';
  const noisy = new Set<Element>();
  const isNoise = (el: Element): boolean => {
    for (let at: Element | null = el; at !== null; at = kit.parent(at)) if (noisy.has(at)) return true;
    return false;
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, oldValue } of records) {
      const el = target instanceof Element ? target : target.parentElement;
      if (el === null || changed.length > 5000) continue;
      if (type === 'attributes' && kit.attr(el, attributeName ?? '') === (oldValue ?? '')) continue;
      changed.push({ el, words: type !== 'attributes' });
      if (!isNoise(el)) last = performance.now();
    }
  });
  const observe = (): void => {
    const how = {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeOldValue: true,
    };
    observer.observe(document, how);
    for (const el of kit.all()) if (el.shadowRoot !== null) observer.observe(el.shadowRoot, how);
  };
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const finish = (): void => {
    for (const running of document.getAnimations())
      if (running instanceof CSSTransition) running.finish();
      else if (running instanceof CSSAnimation && running.effect?.getComputedTiming().iterations === 1)
        running.finish();
  };

  /** Learns which places change by themselves. */
  const watch = async (ms: number): Promise<void> => {
    changed = [];
    observe();
    const first = sight();
    await pause(ms);
    observer.disconnect();
    for (const { el } of changed) noisy.add(el);
    const now = sight();
    for (const el of [...without(first, now), ...without(now, first)]) noisy.add(el);
  };
  const begin = (): void => {
    finish();
    changed = [];
    wanted.length = 0;
    last = 0;
    scroll = `${Math.round(scrollX)} ${Math.round(scrollY)}`;
    before = sight();
    observe();
  };

  const dialogIn = (el: Element): number | null => {
    const dialogs = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
    for (let at: Element | null = el; at !== null; at = kit.parent(at))
      if (kit.is(at, dialogs) && !before.has(at)) return kit.id(at);
    const inner = [...Element.prototype.querySelectorAll.call(el, dialogs)].find(isShown);
    return inner === undefined ? null : kit.id(inner);
  };
  const isOverlay = (el: Element): boolean => {
    const { position } = getComputedStyle(el);
    if (position !== 'fixed' && position !== 'absolute') return false;
    const box = el.getBoundingClientRect();
    return (
      box.width * box.height > innerWidth * innerHeight * 0.1 &&
      Element.prototype.querySelector.call(el, 'a[href],button,input,[tabindex],[onclick]') !== null
    );
  };
  const isVeil = (el: Element): boolean => {
    const box = el.getBoundingClientRect();
    return (
      getComputedStyle(el).position !== 'static' &&
      box.left <= 0 &&
      box.top <= 0 &&
      box.width >= innerWidth * 0.9 &&
      box.bottom >= innerHeight * 0.9
    );
  };
  const isLive = (el: Element): boolean => {
    const region = '[aria-live]:not([aria-live=off]),[role=alert],[role=status],[role=log],output';
    for (let at: Element | null = el; at !== null; at = kit.parent(at)) if (kit.is(at, region)) return true;
    return Element.prototype.querySelector.call(el, region) !== null;
  };
  const part = (el: Element): Part => ({
    id: kit.id(el),
    place: kit.target(el),
    text: ((el as HTMLElement).innerText ?? el.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80),
    dialog: dialogIn(el),
    overlay: isOverlay(el),
    veil: isVeil(el),
    live: isLive(el),
    stops: [el, ...Element.prototype.querySelectorAll.call(el, '*')].slice(0, 2000).filter(kit.tabbable)
      .length,
  });
  const deepest = (): Element | null => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === null || at === document.body || at === document.documentElement ? null : at;
  };
  /** Waits until the page is quiet for `quiet` ms after a change, at most `cap` ms, and tells what came of it. */
  const end = async (quiet: number, cap: number): Promise<Change> => {
    const began = performance.now();
    for (;;) {
      await pause(15);
      const now = performance.now();
      if (now - began > cap || (last > 0 && now - last > quiet && now - began > quiet)) break;
    }
    finish();
    await pause(0);
    observer.disconnect();
    const now = sight();
    const tops = (list: Set<Element>): Element[] =>
      [...list]
        .filter((el) => {
          const up = kit.parent(el);
          return (up === null || !list.has(up)) && !isNoise(el);
        })
        .slice(0, 12);
    const own = changed.filter(({ el }) => !isNoise(el));
    const worded = new Set(
      own.filter(({ el, words }) => words && before.has(el) && now.has(el)).map(({ el }) => el),
    );
    const focus = deepest();
    return {
      mutations: own.length,
      shown: tops(without(now, before)).map(part),
      hidden: tops(without(before, now)).map(part),
      words: [...worded]
        .filter((el) => !kit.is(el, 'body,html'))
        .slice(0, 6)
        .map(part),
      focus: focus === null ? null : kit.id(focus),
      scrolled: scroll !== `${Math.round(scrollX)} ${Math.round(scrollY)}`,
      wanted: [...wanted],
    };
  };
  const states = ['aria-expanded', 'aria-selected', 'aria-pressed', 'aria-checked', 'open'];
  const stateOf = (id: number): string => {
    const el = kit.byId(id) as Element;
    const of = kit.is(el, 'summary') ? (kit.parent(el) as Element) : el;
    const own = states.map((name) => (name === 'open' ? String(of.hasAttribute(name)) : kit.attr(el, name)));
    return [...own, 'value' in el ? String(el.value) : '', 'checked' in el ? String(el.checked) : ''].join(
      '|',
    );
  };
  world.wzaChanges = {
    watch,
    begin,
    end,
    shown: (id) => {
      const el = kit.byId(id);
      return el !== undefined && el.isConnected && isShown(el);
    },
    stateOf,
  };
};
