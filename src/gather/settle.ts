/**
 * Waits inside the page until its DOM is quiet: no node added, removed or text changed for `quiet` ms, at most `cap`
 * ms. Attribute changes are left out: carousels make them for ever.
 * Serialised by its source. Resolves to whether it became quiet.
 */
export function settleInPage(quiet: number, cap: number): Promise<boolean> {
  if (document.scripts.length === 0 && document.querySelector('iframe,frame') === null)
    return Promise.resolve(true);
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const done = (calm: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve(calm);
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => done(true), quiet);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    timer = setTimeout(() => done(true), quiet);
    const limit = setTimeout(() => done(false), cap);
  });
}
