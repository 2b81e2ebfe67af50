/** Lets so many in at a time, in the order of asking. */
export type Gate = {
  /** Waits for a place. Returns the way out, which may be taken more than once. */
  enter(): Promise<() => void>;
};

/** Opens a gate of `width` places. */
export const openGate = (width: number): Gate => {
  let free = width;
  const waiting: (() => void)[] = [];
  return {
    async enter() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve)); // the place is handed on
      let inside = true;
      return () => {
        if (!inside) return;
        inside = false;
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      };
    },
  };
};
