import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * From now on SIGINT, SIGTERM and SIGHUP end the process at once, with 128 + the signal's number. Call it before a browser is started:
 * else its driver only closes that browser, and the keeper starts another. The browser ends with us.
 * @param before last words, and what must be put away; may not wait
 * @returns the function that takes it back
 */
export const endBySignal = (before: () => void = () => undefined): (() => void) => {
  const ends = signals.map((signal) => {
    const end = () => {
      before();
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  return () => {
    for (const takeBack of ends) takeBack();
  };
};
