/** The flags for Node that wza is started with. */
export const { lean } = (await import(new URL('../../bin/set-up.mjs', import.meta.url).href)) as {
  readonly lean: readonly string[];
};
