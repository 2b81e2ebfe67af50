/** Standard output takes more, or never will again. */
const ready = (): Promise<void> =>
  new Promise((resolve) => {
    for (const event of ['drain', 'close', 'error']) process.stdout.once(event, () => resolve());
  });

/** Writes pieces to standard output no faster than they are taken, so that a slow reader does not fill the memory. */
export const writeOut = async (pieces: Iterable<string | Uint8Array>): Promise<void> => {
  for (const piece of pieces) {
    if (process.stdout.destroyed) return; // the reader has gone
    if (!process.stdout.write(piece)) await ready();
  }
};
