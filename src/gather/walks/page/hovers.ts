import type { KitWorld, PlaceOnly } from './kit.ts';

/** Something that may show content when the mouse rests on it. */
export type Trigger = {
  readonly id: number;
  readonly place: PlaceOnly;
  readonly name: string;
  readonly focusable: number | null; // kit id of what takes focus: itself, something in it, or what holds it
  readonly leads: boolean;
  readonly composite: boolean; // of a menu bar, tree or toolbar, or with several controls: keys may work elsewhere
};
/** What `installHovers` adds to the isolated world. */
export type HoversWorld = KitWorld & {
  wzaHovers: {
    find(listening: readonly number[], most: number): Trigger[];
    /** Where to move the mouse: the point of `part` nearest to the middle of `from`, a little inside. */
    onto(part: number, from: number): { x: number; y: number } | null;
    covers(part: number, from: number): boolean;
    /** Whether Tab gets into it although it is not seen. */
    reachable(part: number): boolean;
    /** Whether each of its links has a visible twin elsewhere. */
    twins(part: number): boolean;
  };
};

/** Installs the search for what answers the mouse. Serialised by its source: nothing from outside its own body. */
export const installHovers = (): void => {
  const world = globalThis as unknown as HoversWorld;
  if (world.wzaHovers !== undefined) return;
  const kit = world.wzaKit;

  const styled = (): Set<Element> => {
    const triggers = new Set<Element>();
    let rules = 0;
    const collect = (list: CSSRuleList): void => {
      for (const rule of list) {
        if ('cssRules' in rule && rules < 4000) collect((rule as CSSGroupingRule).cssRules);
        if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':hover') || ++rules > 4000)
          continue;
        const { display, visibility, opacity, height, maxHeight, transform, left, top } = rule.style;
        if (
          [display, visibility, opacity, height, maxHeight, transform, left, top].every(
            (value) => value === '',
          )
        )
          continue;
        for (const selector of rule.selectorText.split(/,(?![^(]*\))/)) {
          const at = selector.indexOf(':hover');
          const rest = selector.slice(at + 6).trim();
          if (at < 0 || rest === '' || rest.startsWith(':')) continue; // must change another element
          const trigger = selector.slice(0, at).trim() || '*';
          if (trigger === '*') continue;
          try {
            for (const el of document.querySelectorAll(trigger)) triggers.add(el);
          } catch {
            // a selector of another engine
          }
        }
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
      try {
        collect(sheet.cssRules);
      } catch {
        // a style sheet of another site keeps its rules to itself
      }
    return triggers;
  };
  const likeOf = (el: Element): string => {
    const up = kit.parent(el);
    return `${el.localName}.${kit.attr(el, 'class').replace(/\d+/g, '')} ${up === null ? '' : `${up.localName}.${kit.attr(up, 'class')}`}`;
  };
  const find = (listening: readonly number[], most: number): Trigger[] => {
    const heard = listening.map((id) => kit.byId(id) as Element);
    const seen = new Map<string, number>();
    return [...new Set([...styled(), ...heard])]
      .filter(
        (el) => el.isConnected && kit.visible(el) && !kit.is(el, 'html,body,main,form,input,select,textarea'),
      )
      .filter((el) => {
        const box = el.getBoundingClientRect();
        // an item of a plain list is as wide as its column
        const item = kit.is(el, 'li,dt') && box.height < 80;
        return (item || box.width < innerWidth * 0.6) && box.height < 300;
      })
      .filter((el) => {
        const like = likeOf(el);
        seen.set(like, (seen.get(like) ?? 0) + 1);
        return (seen.get(like) ?? 0) <= 2;
      })
      .slice(0, most)
      .map((el): Trigger => {
        let focusable: Element | null = kit.tabbable(el) ? el : null;
        focusable ??=
          [...el.querySelectorAll('*')].slice(0, 200).find((one) => kit.tabbable(one) && kit.visible(one)) ??
          null;
        for (let at = kit.parent(el); focusable === null && at !== null; at = kit.parent(at))
          if (kit.tabbable(at)) focusable = at;
        const link =
          el.closest<HTMLAnchorElement>('a[href]') ??
          [...el.querySelectorAll<HTMLAnchorElement>('a[href]')].find((one) => kit.visible(one)) ??
          null;
        return {
          id: kit.id(el),
          place: kit.target(el),
          name: kit.name(el),
          focusable: focusable === null ? null : kit.id(focusable),
          composite:
            el.closest('[role=menubar],[role=menu],[role=tree],[role=toolbar],[role=tablist],[role=grid]') !==
              null ||
            [...el.querySelectorAll('*')].slice(0, 200).filter((one) => kit.tabbable(one) && kit.visible(one))
              .length > 1,
          leads: link !== null && !/^(?:#|javascript:)/i.test(kit.attr(link, 'href')),
        };
      });
  };
  const onto = (part: number, from: number): { x: number; y: number } | null => {
    const goal = (kit.byId(part) as Element).getBoundingClientRect();
    const start = (kit.byId(from) as Element).getClientRects()[0];
    if (start === undefined || goal.width < 6 || goal.height < 6) return null;
    const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
    const x = clamp(start.x + start.width / 2, goal.left + 3, goal.right - 3);
    const y = clamp(start.y + start.height / 2, goal.top + 3, goal.bottom - 3);
    return x < 0 || y < 0 || x >= innerWidth || y >= innerHeight ? null : { x, y };
  };
  /** Whether it is laid over text or controls that are not its own. */
  const covers = (part: number, from: number): boolean => {
    const el = kit.byId(part) as Element;
    const own = kit.byId(from) as Element;
    const box = el.getBoundingClientRect();
    const points = [0.2, 0.5, 0.8].flatMap((fx) =>
      [0.2, 0.5, 0.8].map((fy) => [box.x + box.width * fx, box.y + box.height * fy] as const),
    );
    return points.some(([x, y]) => {
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
      const below = document
        .elementsFromPoint(x, y)
        .find((one) => !kit.within(one, el) && !kit.within(el, one) && !kit.within(own, one));
      return (
        below !== undefined &&
        (kit.is(below, 'a[href],button,input,select,textarea,img') ||
          [...below.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== ''))
      );
    });
  };
  const reachable = (part: number): boolean => {
    const el = kit.byId(part) as Element;
    return el.isConnected && [el, ...el.querySelectorAll('*')].slice(0, 500).some(kit.tabbable);
  };
  const twins = (part: number): boolean => {
    const el = kit.byId(part) as Element;
    const links = [...el.querySelectorAll<HTMLAnchorElement>('a[href]')];
    if (links.length === 0) return false;
    const others = new Set(
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter((one) => !el.contains(one) && kit.visible(one))
        .map((one) => one.href),
    );
    return links.every((one) => others.has(one.href));
  };
  world.wzaHovers = { find, onto, covers, reachable, twins };
};
