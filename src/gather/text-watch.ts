import { evaluate, type World } from './world.ts';

/** Where the watch keeps its question in our world. */
const name = '__wzaSameText';

/**
 * Runs in a world of the page: lets be asked whether text or values of fields may have changed since it was last asked.
 * Serialised by its source.
 */
function watchText(question: string): void {
  // what is in shadow trees and frames is not told to the document
  const deep = (): boolean =>
    window.length > 0 || [...document.querySelectorAll('*')].some((el) => el.shadowRoot !== null);
  const observer = new MutationObserver(() => (changed = true));
  let changed = false;
  const values = (): string =>
    [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
      .map((field) => field.value)
      .join('\n');
  let known = values();
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  Object.assign(globalThis, {
    [question]: (): boolean => {
      const now = values();
      const same = !changed && observer.takeRecords().length === 0 && now === known && !deep();
      known = now;
      changed = false;
      return same;
    },
  });
}

/** Begins to watch the texts of a page: see `sameText`. */
export const beginTextWatch = (world: World): Promise<void> =>
  evaluate(world, `(${watchText.toString()})('${name}')`);

/** An expression for the watched world: true when no text of the page has changed since it was last asked. */
export const sameText = `${name}()`;
