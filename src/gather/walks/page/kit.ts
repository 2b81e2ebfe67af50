/** Page-side helpers of the walks. They live in an isolated world, where the page's scripts cannot replace them. */
export type WalkKit = {
  id(el: Element): number;
  byId(id: number): Element | undefined;
  parent(el: Element): Element | null;
  within(el: Element, outer: Element): boolean;
  all(): Element[];
  attr(el: Element, name: string): string;
  is(el: Element, selector: string): boolean;
  target(el: Element): PlaceOnly;
  name(el: Element): string;
  role(el: Element): string;
  rendered(el: Element): boolean;
  visible(el: Element): boolean;
  tabbable(el: Element): boolean;
  modal(): Element | null;
  blocked(el: Element): boolean; // by inert or an open modal dialog
};
/** A target without the path of its frame, which the frame itself does not know. */
export type PlaceOnly = {
  selector: string;
  html: string;
  box: { x: number; y: number; width: number; height: number } | null;
};
/** The isolated world's global object once `installKit` ran. */
export type KitWorld = { wzaKit: WalkKit };

/** Installs the kit. Serialised by its source: it must not use anything outside its own body. */
export const installKit = (): void => {
  const world = globalThis as unknown as KitWorld;
  if (world.wzaKit !== undefined) return;
  // A form's fields shadow its properties by name, so everything is read through the prototypes.
  const getter = <T>(proto: object, key: string): ((el: object) => T) => {
    const get = Object.getOwnPropertyDescriptor(proto, key)?.get;
    return (el) => get?.call(el) as T;
  };
  const localName = getter<string>(Element.prototype, 'localName');
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const assignedSlot = getter<Element | null>(Element.prototype, 'assignedSlot');
  const parentElement = getter<Element | null>(Node.prototype, 'parentElement');
  const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
  const textContent = getter<string | null>(Node.prototype, 'textContent');
  const previous = getter<Element | null>(Element.prototype, 'previousElementSibling');
  const attr = (el: Element, name: string): string => Element.prototype.getAttribute.call(el, name) ?? '';
  const has = (el: Element, name: string): boolean => Element.prototype.hasAttribute.call(el, name);
  const is = (el: Element, selector: string): boolean => Element.prototype.matches.call(el, selector);
  const rect = (el: Element): DOMRect => Element.prototype.getBoundingClientRect.call(el);
  const root = (el: Element): Document | ShadowRoot =>
    Node.prototype.getRootNode.call(el) as Document | ShadowRoot;
  const find = (scope: Document | ShadowRoot, selector: string): NodeListOf<Element> =>
    (scope instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call(
      scope,
      selector,
    );
  const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

  const ids = new WeakMap<Element, number>();
  const known: Element[] = [];
  const id = (el: Element): number => {
    const old = ids.get(el);
    if (old !== undefined) return old;
    ids.set(el, known.length);
    return known.push(el) - 1;
  };
  const parent = (el: Element): Element | null => {
    const slot = assignedSlot(el);
    if (slot !== null) return slot;
    const up = parentNode(el);
    return up instanceof ShadowRoot ? up.host : parentElement(el);
  };
  const within = (el: Element, outer: Element): boolean => {
    for (let at: Element | null = el; at !== null; at = parent(at)) if (at === outer) return true;
    return false;
  };
  const all = (): Element[] => {
    const found: Element[] = [];
    const visit = (scope: Node): void => {
      const walker = Document.prototype.createTreeWalker.call(document, scope, NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node !== null && found.length < 20000; node = walker.nextNode()) {
        found.push(node as Element);
        const inner = shadowRoot(node);
        if (inner !== null) visit(inner);
      }
    };
    visit(document);
    return found;
  };
  const selectorIn = (el: Element): string => {
    const scope = root(el);
    const steps: string[] = [];
    for (let at: Element | null = el; at !== null; at = parentElement(at)) {
      const own = attr(at, 'id');
      if (own !== '' && own.length < 80 && find(scope, `#${CSS.escape(own)}`).length === 1) {
        steps.unshift(`#${CSS.escape(own)}`);
        return steps.join(' > ');
      }
      let nth = 1;
      for (let before = previous(at); before !== null; before = previous(before))
        if (localName(before) === localName(at)) nth++;
      const tag = CSS.escape(localName(at));
      steps.unshift(tag === 'html' || tag === 'body' ? tag : `${tag}:nth-of-type(${nth})`);
    }
    return steps.join(' > ');
  };
  const target = (el: Element): PlaceOnly => {
    let selector = selectorIn(el);
    for (let scope = root(el); scope instanceof ShadowRoot; scope = root(scope.host))
      selector = `${selectorIn(scope.host)} >>> ${selector}`;
    const box = rect(el);
    const shell = Node.prototype.cloneNode.call(el, false) as Element;
    const html = getter<string>(Element.prototype, 'outerHTML')(shell).slice(0, 300);
    const round = (n: number): number => Math.round(n * 10) / 10;
    return {
      selector,
      html,
      box:
        box.width === 0 && box.height === 0
          ? null
          : {
              x: round(box.x + scrollX),
              y: round(box.y + scrollY),
              width: round(box.width),
              height: round(box.height),
            },
    };
  };
  const name = (el: Element): string => {
    const labelled = attr(el, 'aria-labelledby')
      .split(/\s+/)
      .map((key) => (key === '' ? null : (find(root(el), `#${CSS.escape(key)}`)[0] ?? null)))
      .map((label) => (label === null ? '' : textContent(label)))
      .join(' ');
    const labels = 'labels' in el ? [...((el.labels as NodeListOf<Element> | null) ?? [])] : [];
    const value = is(el, 'input[type=submit],input[type=button],input[type=reset]') ? attr(el, 'value') : '';
    const alts = [...Element.prototype.querySelectorAll.call(el, 'img[alt]')].map((img) => attr(img, 'alt'));
    const options = [
      labelled,
      attr(el, 'aria-label'),
      labels.map((label) => textContent(label)).join(' '),
      attr(el, 'alt'),
      value,
      is(el, 'select,textarea') ? '' : `${textContent(el) ?? ''} ${alts.join(' ')}`,
      attr(el, 'title'),
      attr(el, 'placeholder'),
    ];
    return (options.map(squash).find((text) => text !== '') ?? '').slice(0, 80);
  };
  const role = (el: Element): string => {
    const given = squash(attr(el, 'role')).split(' ')[0] ?? '';
    if (given !== '') return given.toLowerCase();
    if (is(el, 'a[href],area[href]')) return 'link';
    if (is(el, 'button,summary,input[type=submit],input[type=button],input[type=image],input[type=reset]'))
      return 'button';
    if (is(el, 'input[type=checkbox]')) return 'checkbox';
    if (is(el, 'input[type=radio]')) return 'radio';
    if (is(el, 'select')) return 'combobox';
    if (is(el, 'input,textarea,[contenteditable=""],[contenteditable=true]')) return 'textbox';
    return localName(el);
  };
  const rendered = (el: Element): boolean =>
    Element.prototype.checkVisibility.call(el, { visibilityProperty: true, contentVisibilityAuto: false });
  const visible = (el: Element): boolean => {
    if (!Element.prototype.checkVisibility.call(el, { visibilityProperty: true, opacityProperty: true }))
      return false;
    let boxes = [...Element.prototype.getClientRects.call(el)];
    // An inline link around a floated or absolute picture has no area of its own: its children's boxes count.
    if (!boxes.some((b) => b.width > 2 && b.height > 2))
      boxes = [...Element.prototype.querySelectorAll.call(el, '*')].slice(0, 20).map(rect);
    const box = boxes.find((b) => b.width > 2 && b.height > 2);
    if (box === undefined) return false;
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
    const style = getComputedStyle(el);
    if (/^inset\((50%|100%)/.test(style.clipPath)) return false;
    if (style.position === 'absolute' && /^rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)/.test(style.clip))
      return false;
    for (let at = parent(el); at !== null && at !== document.documentElement; at = parent(at)) {
      if (localName(at) === 'body') break;
      const how = getComputedStyle(at);
      const clips = how.overflowX !== 'visible' && how.display !== 'inline' && how.display !== 'contents';
      if (clips) {
        const outer = rect(at);
        if (
          how.position !== 'static' &&
          (box.right <= outer.left ||
            box.left >= outer.right ||
            box.bottom <= outer.top ||
            box.top >= outer.bottom)
        )
          return false;
        if (outer.width < 2 || outer.height < 2) return false;
      }
      if (how.position === 'fixed') break;
    }
    return true;
  };
  const modal = (): Element | null => find(document, 'dialog:modal')[0] ?? null;
  const blocked = (el: Element): boolean => {
    const confined = modal();
    if (confined !== null && !within(el, confined)) return true;
    for (let at: Element | null = el; at !== null; at = parent(at)) if (has(at, 'inert')) return true;
    return false;
  };
  const native =
    'a[href],button,input:not([type=hidden]),select,textarea,summary,audio[controls],video[controls],' +
    '[contenteditable=""],[contenteditable=true],[tabindex]';
  const tabbable = (el: Element): boolean => {
    if (!is(el, native) || is(el, ':disabled,iframe,frame,object,embed')) return false;
    if ((el as HTMLElement).tabIndex < 0 || !rendered(el)) return false;
    if (shadowRoot(el)?.delegatesFocus === true) return false;
    if (localName(el) === 'summary' && !has(el, 'tabindex') && !is(el, 'details > summary:first-of-type'))
      return false;
    if (blocked(el)) return false;
    for (let at: Element | null = el; at !== null; at = parent(at)) {
      if (at !== el && localName(at) === 'select') return false;
      if (at !== el && shadowRoot(at) !== null && has(at, 'tabindex') && (at as HTMLElement).tabIndex < 0)
        return false;
    }
    return true;
  };
  world.wzaKit = {
    id,
    byId: (n) => known[n],
    parent,
    within,
    all,
    attr,
    is,
    target,
    name,
    role,
    rendered,
    visible,
    tabbable,
    modal,
    blocked,
  };
};
