/**
 * Collects all that is no longer needed, now. Node would wait until garbage has grown to a part of what is in use, and keeps the memory that
 * took; without `--expose-gc` (see `lean` in bin/set-up.mjs) this does nothing.
 */
export const collect = (): void => void globalThis.gc?.();

/** Collects at every so many-th call. */
export const collectEvery = (calls: number): (() => void) => {
  let n = 0;
  return () => {
    n += 1;
    if (n % calls === 0) collect();
  };
};
