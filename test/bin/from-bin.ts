/** Imports a plain JavaScript file of bin/ under a type given by the test. */
export const fromBin = async <Exports>(file: string): Promise<Exports> =>
  (await import(new URL(`../../bin/${file}`, import.meta.url).href)) as Exports;
