/** One who goes through a gate, in and out as often as need be. */
export type Pass = {
  /** Waits for a place; does nothing inside. */
  enter(): Promise<void>;
  /** Gives the place to the next; does nothing outside. */
  leave(): void;
};

/** Lets so many in at a time, in the order of asking. */
export type Gate = { pass(): Pass };

/** Opens a gate of `width` places. */
export const openGate = (width: number): Gate => {
  let free = width;
  const waiting: (() => void)[] = [];
  return {
    pass() {
      let inside = false;
      return {
        async enter() {
          if (inside) return;
          inside = true;
          if (free > 0) free -= 1;
          else await new Promise<void>((resolve) => waiting.push(resolve)); // the place is handed on
        },
        leave() {
          if (!inside) return;
          inside = false;
          const next = waiting.shift();
          if (next) next();
          else free += 1;
        },
      };
    },
  };
};
