import { settleInPage } from './settle.ts';
import { evaluate, type World } from './world.ts';

/**
 * Runs in a world. Where a page's scripts may not run (a sandboxed frame) timers do not fire in our world either, and axe
 * would wait for ever: there they are made of messages, which do arrive. Nothing then changes that one could wait for, so
 * delays are left out. Serialised by its source.
 */
function mend(): Promise<void> {
  const later = (work: () => void): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      work();
    });
    port1.start();
    port2.postMessage(0);
    return port1;
  };
  const waiting = new Map<number, MessagePort>();
  const replace = () => {
    let last = 0;
    const set = (work: (...args: unknown[]) => void, _delay?: number, ...args: unknown[]): number => {
      const id = ++last;
      const port = later(() => {
        if (waiting.delete(id)) work(...args);
      });
      waiting.set(id, port);
      return id;
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: (id: number) => waiting.delete(id) });
  };
  return new Promise((resolve) => {
    let fired = false;
    setTimeout(() => {
      fired = true;
      resolve();
    }, 0);
    const began = performance.now();
    let hops = 0;
    const hop = (): void => {
      if (fired) return;
      hops += 1;
      if (hops < 50 || performance.now() - began < 200) return void later(hop);
      replace();
      resolve();
    };
    hop();
  });
}

/** Makes timers work in a world where they do not. Costs no noticeable time where they do. */
export const mendTimers = (world: World): Promise<void> => evaluate(world, `(${mend.toString()})()`);

/**
 * The same, and then waits until the page is quiet: `quiet` ms without a change, at most `cap` ms. Resolves to whether it became
 * quiet, and to what `expression` says then.
 */
export const mendAndSettle = <T>(
  world: World,
  quiet: number,
  cap: number,
  expression = 'null',
): Promise<[calm: boolean, said: T]> =>
  evaluate(
    world,
    `(${mend.toString()})().then(() => (${settleInPage.toString()})(${quiet}, ${cap})).then((calm) => [calm, ${expression}])`,
  );
