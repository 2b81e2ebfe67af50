import type { CDPSession } from 'playwright';
import { evaluate, openMainWorld } from './world.ts';

/** Runs in our world: whether the page has come to its end and holds nothing that could act by itself. Serialised by its source. */
function holdsNothing(): boolean {
  return (
    document.readyState === 'complete' &&
    window.length === 0 &&
    document.querySelector('script, object, embed, meta[http-equiv="refresh" i]') === null &&
    !document.evaluate('boolean(//@*[starts-with(name(), "on")])', document, null, XPathResult.BOOLEAN_TYPE)
      .booleanValue
  );
}

/** An expression for our world: whether the page is inert, as `isInert` tells. */
export const inertExpression = `(${holdsNothing.toString()})()`;

/** True for a page without scripts, frames and the like: it can go nowhere and change nothing while it is left open. */
export const isInert = async (session: CDPSession): Promise<boolean> =>
  evaluate(await openMainWorld(session), inertExpression);
