/**
 * Self-contained (serialised). A form's fields shadow the form's own properties in every world, and axe reads those: one
 * `<input name="nodeType">` would hide all that the form holds, one named parentNode would make axe run for ever. Fields
 * so named are let out of their forms. The function that is returned puts them back.
 */
export function freeForms(): () => void {
  const own = Element.prototype;
  const undo: (() => void)[] = [];
  const change = (el: Element, attribute: string, value: string) => {
    const before = own.getAttribute.call(el, attribute);
    own.setAttribute.call(el, attribute, value);
    undo.push(() => {
      if (before === null) own.removeAttribute.call(el, attribute);
      else own.setAttribute.call(el, attribute, before);
    });
  };
  const shadows = (word: string | null): boolean => word !== null && word !== 'id' && word in own;
  const shadowRoot = Object.getOwnPropertyDescriptor(own, 'shadowRoot')?.get;
  const free = (root: Document | ShadowRoot) => {
    const query = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
    for (const el of query.querySelectorAll.call(root, '*')) {
      const inner = shadowRoot?.call(el) as ShadowRoot | null;
      if (inner) free(inner);
      if (!own.matches.call(el, 'form *, [form]')) continue;
      const words = ['name', 'id'].filter((attribute) => shadows(own.getAttribute.call(el, attribute)));
      if (words.length === 0) continue;
      if (!own.matches.call(el, 'img')) change(el, 'form', '');
      // an image belongs to the form around it, whatever its attributes say
      else for (const word of words) change(el, word, `${own.getAttribute.call(el, word)} `);
    }
  };
  free(document);
  return () => {
    for (const back of undo) back();
  };
}
