import type { KitWorld, PlaceOnly } from './kit.ts';

/** One look at one candidate. Numbers are CSS px; `t` is page time in ms. */
export type Sample = {
  readonly t: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly shown: boolean;
  readonly paint: string; // opacity, visibility, picture
  readonly colours: string;
  readonly text: string;
  readonly scroll: number;
};
/** A candidate with all looks at it, and what is needed to say what moves. */
export type Series = {
  readonly id: number;
  readonly tag: string;
  readonly floats: boolean; // fixed or absolute, not clipped by a box
  readonly clip: number | null; // nearest box that clips it
  readonly ancestors: readonly number[]; // nearest first, itself included
  readonly endless: boolean; // a CSS animation without end, or longer than 5 s
  readonly covered: number; // looks at which it lay over text or controls
  readonly born: number | null; // page time of the change that made it a candidate; null = it was there from the start
  readonly samples: readonly Sample[];
};
export type ControlFacts = {
  readonly place: PlaceOnly;
  readonly name: string;
  readonly does: 'close' | 'pause';
  readonly keyboard: boolean;
};
export type ThingFacts = {
  readonly place: PlaceOnly;
  readonly visible: boolean;
  readonly text: string;
  readonly interactive: number;
  readonly controls: readonly ControlFacts[];
  readonly focusInside: number | null;
  readonly area: number;
};
export type MotionWorld = KitWorld & {
  wzaMotion: {
    canMove(): boolean;
    start(): void;
    look(): number;
    series(): Series[];
    facts(id: number): ThingFacts;
    restless(): number[]; // candidates whose attributes change five times a second or more: they may flash between two looks
    stoppers(): number; // controls anywhere on the page that by their words may stop, hide or slow what changes
  };
};

/** Installs the motion walk's readings. Serialised by its source: nothing from outside its own body. */
export const installMotion = (): void => {
  const world = globalThis as unknown as MotionWorld;
  if (world.wzaMotion !== undefined) return;
  const kit = world.wzaKit;
  const maxCandidates = 240;
  const candidates = new Map<
    number,
    { el: Element; samples: Sample[]; born: number; covered: number; endless: boolean; touched: number }
  >();
  const add = (el: Element | null, endless = false): void => {
    if (el === null || kit.is(el, 'html,body,head,head *,script,style,iframe,option')) return;
    // What shows progress or a measure moves because that is its meaning.
    const measure = 'progress,meter,[role=progressbar],[role=meter],[role=timer]';
    for (let at: Element | null = el; at !== null; at = kit.parent(at)) if (kit.is(at, measure)) return;
    const id = kit.id(el);
    if (candidates.size < maxCandidates && !candidates.has(id))
      candidates.set(id, { el, samples: [], born: performance.now(), covered: 0, endless, touched: 0 });
    const one = candidates.get(id);
    if (one !== undefined) one.endless ||= endless;
  };
  const addAnimated = (): void => {
    for (const animation of document.getAnimations()) {
      const effect = animation.effect;
      if (!(effect instanceof KeyframeEffect) || effect.target === null) continue;
      if (animation.playState !== 'running') continue;
      const { endTime } = effect.getComputedTiming();
      add(effect.target, effect.pseudoElement === null && Number(endTime) > 5000);
    }
  };
  const marquees = (): Element[] =>
    kit
      .all()
      .filter((el) => el.localName === 'marquee' && kit.visible(el) && kit.attr(el, 'scrollamount') !== '0');
  // drawings that move for ever by their own markup (SMIL)
  const drawn = 'animateTransform[repeatCount=indefinite],animateMotion[repeatCount=indefinite]';
  const canMove = (): boolean =>
    [...document.scripts].some((one) => !/json|template|text\/(?:html|x-)/i.test(one.type)) ||
    document.getAnimations().length > 0 ||
    kit
      .all()
      .some((el) =>
        kit.is(el, `marquee,img:is([src*=".gif" i],[src*=".webp" i],[src*=".apng" i]),[onload],${drawn}`),
      );
  let began = 0;
  const start = (): void => {
    began = performance.now();
    (document.activeElement as HTMLElement | null)?.blur?.();
    const observer = new MutationObserver((records) => {
      for (const one of records.slice(0, 2000)) {
        const el = one.target instanceof Element ? one.target : one.target.parentElement;
        add(el);
        const known = el === null || one.type !== 'attributes' ? undefined : candidates.get(kit.id(el));
        if (known !== undefined) known.touched++;
        if (one.type === 'childList')
          for (const added of one.addedNodes) if (added instanceof Element) add(added);
      }
    });
    const options = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(document, options);
    for (const el of kit.all()) if (el.shadowRoot) observer.observe(el.shadowRoot, options);
    addEventListener('scroll', (event) => add(event.target instanceof Element ? event.target : null), true);
    addAnimated();
    for (const el of kit.all()) if (kit.is(el, drawn)) add((el as SVGAnimationElement).targetElement, true);
  };

  const floats = (el: Element): boolean => {
    let lifted = false;
    for (let at: Element | null = el; at !== null && at !== document.body; at = kit.parent(at)) {
      const style = getComputedStyle(at);
      if (style.position === 'fixed') return true;
      if (style.position === 'absolute') lifted = true;
      if (at !== el && style.overflowX !== 'visible' && style.display !== 'inline') return false;
    }
    return lifted;
  };
  const clipOf = (el: Element): Element | null => {
    for (let at = kit.parent(el); at !== null && at !== document.body; at = kit.parent(at)) {
      const style = getComputedStyle(at);
      if (style.position === 'fixed') return null;
      if ((style.overflowX !== 'visible' || style.overflowY !== 'visible') && style.display !== 'inline')
        return at;
    }
    return null;
  };
  const meaningful = (el: Element): boolean =>
    kit.is(el, 'a,button,input,select,textarea,img,video,label') ||
    [...el.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
  const liesOver = (el: Element, box: DOMRect): boolean => {
    for (const fx of [0.1, 0.5, 0.9])
      for (const fy of [0.1, 0.5, 0.9]) {
        const stack = document.elementsFromPoint(box.x + box.width * fx, box.y + box.height * fy);
        const own = stack.findIndex((one) => kit.within(one, el));
        if (own < 0) continue;
        if (stack.slice(own).some((one) => !kit.within(one, el) && !kit.within(el, one) && meaningful(one)))
          return true;
      }
    return false;
  };
  let looks = 0;
  /** Looks at every candidate once; returns how many there are. */
  const look = (): number => {
    looks++;
    addAnimated();
    for (const one of candidates.values()) {
      const { el } = one;
      if (one.samples.length >= 80) continue;
      const box = el.getBoundingClientRect();
      const style = getComputedStyle(el);
      const shown = el.isConnected && kit.rendered(el) && Number(style.opacity) > 0.05;
      const round = (n: number): number => Math.round(n * 10) / 10;
      one.samples.push({
        t: Math.round(performance.now()),
        x: round(box.x),
        y: round(box.y),
        w: round(box.width),
        h: round(box.height),
        shown,
        paint: [
          Number(style.opacity).toFixed(1),
          style.visibility,
          style.backgroundImage.slice(0, 120),
          kit.attr(el, 'src').slice(0, 200),
        ].join('|'),
        colours: [style.color, style.backgroundColor, style.borderTopColor, style.filter].join('|'),
        text: (el.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120),
        scroll: Math.round(el.scrollLeft + el.scrollTop),
      });
      if (shown && looks % 4 === 0 && one.covered < 3 && box.width * box.height >= 400 && floats(el))
        if (liesOver(el, box)) one.covered++;
    }
    return candidates.size;
  };
  const series = (): Series[] =>
    [...candidates].map(([id, { el, samples, born, covered, endless }]) => {
      const ancestors: number[] = [];
      for (
        let at: Element | null = el;
        at !== null && at !== document.body && ancestors.length < 16;
        at = kit.parent(at)
      )
        ancestors.push(kit.id(at));
      const clip = clipOf(el);
      return {
        id,
        tag: el.localName,
        floats: floats(el),
        clip: clip === null ? null : kit.id(clip),
        ancestors,
        endless,
        covered,
        // What changes right after loading is still part of loading.
        born: born - began > 1500 ? Math.round(born) : null,
        samples,
      };
    });

  const restless = (): number[] =>
    [...candidates].filter(([, one]) => one.touched * 200 >= performance.now() - began).map(([id]) => id);

  const sizeOf = (el: Element): number => {
    const box = el.getBoundingClientRect();
    return box.width * box.height;
  };
  const controlsOf = (el: Element): ControlFacts[] => {
    // Controls may stand beside the thing: look in the boxes around it while they are not much larger.
    let scope = el;
    const limit = Math.max(sizeOf(el) * 2.5, sizeOf(el) + 60_000);
    for (
      let up = kit.parent(el), n = 0;
      up !== null && up !== document.body && n < 3;
      up = kit.parent(up), n++
    ) {
      if (sizeOf(up) > limit) break;
      scope = up;
    }
    // right before or after it, and not the next block of the page
    const beside = [scope.previousElementSibling, scope.nextElementSibling].filter(
      (one): one is Element => one !== null && sizeOf(one) <= Math.max(limit - sizeOf(el), 20_000),
    );
    const parts = 'a,button,input,span,i,em,b,img,div,p,label,svg,[role],[onclick]';
    const candidates = [scope, ...beside].flatMap((one) => [
      ...(one !== scope && one.matches(parts) ? [one] : []),
      ...one.querySelectorAll(parts),
    ]);
    // a button for all motion of the page may stand anywhere, if its words say so
    const far = [...document.querySelectorAll('a,button,[role=button],[role=switch]')].filter(
      (one) =>
        !candidates.includes(one) &&
        /(?:暂停|停止|pause|stop).{0,8}(?:轮播|滚动|切换|动画|动效|幻灯|飘窗|carousel|slide|animation|motion|rotation)/i.test(
          kit.name(one),
        ),
    );
    const found: ControlFacts[] = [];
    for (const one of [...candidates, ...far]) {
      const operable = kit.is(one, 'a,button,input,[role=button],[onclick],[tabindex]');
      if (!kit.rendered(one) || (!operable && one.querySelectorAll('*').length > 4)) continue;
      const name = kit.name(one);
      if (name.length > (operable ? 40 : 16)) continue;
      const words = operable ? `${name} ${kit.attr(one, 'class')} ${kit.attr(one, 'id')}` : name;
      const does = /暂停|停止|停播|播放|pause|\bstop|autoplay|rotat/i.test(words)
        ? 'pause'
        : /关闭|^[×✕✖xX╳]$|close|dismiss|不再显示|隐藏/i.test(words) || /^[×✕✖xX╳]$/.test(name)
          ? 'close'
          : null;
      if (does === null) continue;
      let keyboard = false;
      for (
        let at: Element | null = one;
        at !== null && at !== scope.parentElement && at !== document.body;
        at = kit.parent(at)
      )
        keyboard ||= kit.tabbable(at) && (at === one || at.textContent?.trim() === one.textContent?.trim());
      if (found.length < 6) found.push({ place: kit.target(one), name, does, keyboard });
    }
    return found;
  };
  const facts = (id: number): ThingFacts => {
    const el = kit.byId(id) as HTMLElement;
    const inside = [...el.querySelectorAll('*')].filter(kit.tabbable);
    const first = kit.tabbable(el) ? el : (inside[0] ?? null);
    return {
      place: kit.target(el),
      visible: kit.visible(el),
      text: (el.innerText ?? '').replace(/\s+/g, ' ').trim().slice(0, 80),
      interactive: inside.length,
      controls: controlsOf(el),
      focusInside: first === null ? null : kit.id(first),
      area: Math.round(sizeOf(el)),
    };
  };
  const stoppers = (): number =>
    kit
      .all()
      .filter(
        (el) =>
          kit.is(el, 'a,button,input,select,summary,[role=button],[role=switch],[onclick]') &&
          /暂停|停止|停播|关闭|隐藏|收起|不再|频率|间隔|更新|刷新|pause|stop|hide|close|dismiss|resume|toggle|freez|frequen|interval|speed|updat|refresh|change/i.test(
            `${kit.name(el)} ${kit.attr(el, 'value')} ${kit.attr(el, 'id')} ${kit.attr(el, 'class')}`,
          ),
      ).length;
  for (const el of marquees()) add(el);
  world.wzaMotion = { canMove, start, look, series, facts, restless, stoppers };
};
