import type { KitWorld, PlaceOnly } from './kit.ts';

/** A box whose text is in sight while the accessibility tree leaves its content out. */
export type Concealed = {
  readonly place: PlaceOnly;
  readonly parts: readonly string[]; // its texts in sight, about 2,000 characters at most
  readonly how: 'hidden' | 'replaced';
};

/**
 * Finds text in sight that is kept from the accessibility tree by aria-hidden, or by a role whose content is not told.
 * `dialog`: one stands open, and what lies behind it is meant to be kept away. Serialised by its source.
 */
export const findConcealed = (): { dialog: boolean; boxes: Concealed[] } => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const whole =
    '[role=img],[role=math],[role=progressbar],[role=meter],[role=slider],[role=scrollbar],[role=separator]';
  const textsOf = (box: Element): string[] => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    let length = 0;
    for (let node = walker.nextNode(); node !== null && length < 2000; node = walker.nextNode()) {
      const up = node.parentElement;
      const data = (node as Text).data.replace(/\s+/g, ' ').trim();
      if (data === '' || up === null || kit.is(up, 'script,style,noscript,option,textarea,svg *')) continue;
      if (!kit.visible(up)) continue;
      parts.push(data);
      length += data.length;
    }
    return parts;
  };
  const all = kit.all();
  const dialog =
    kit.modal() !== null ||
    all.some(
      (el) =>
        kit.is(el, '[aria-modal=true],[role=dialog],[role=alertdialog],dialog[open]') && kit.visible(el),
    );
  const boxes: Concealed[] = [];
  for (const el of all) {
    const hidden = kit.is(el, '[aria-hidden=true]');
    if (!hidden && !kit.is(el, whole)) continue;
    if (!kit.visible(el)) continue;
    const up = kit.parent(el);
    if (up !== null && up.closest(`[aria-hidden=true],${whole}`) !== null) continue; // told of with the box around it
    const parts = textsOf(el);
    if (parts.length > 0 && boxes.length < 200)
      boxes.push({ place: kit.target(el), parts, how: hidden ? 'hidden' : 'replaced' });
  }
  return { dialog, boxes };
};
