/** The flags for Node, and the settings of the C library, that wza is started with. */
export const { lean, leanMemory } = (await import(new URL('../../bin/set-up.mjs', import.meta.url).href)) as {
  readonly lean: readonly string[];
  readonly leanMemory: Readonly<Record<string, string>>;
};
