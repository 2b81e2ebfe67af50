import { whereOf, type Candidate } from '../../src/browser/candidate.ts';
import type { Look } from '../../src/browser/find.ts';
import type { Proof } from '../../src/browser/prove.ts';

const proof: Proof = { product: 'Chromium 156.0.0.1', sandbox: true, cjkFont: true };

/**
 * A machine where each place (as whereOf names it) works, is no plain file, or throws a launch error.
 * Places not named are absent. `asked` lists the candidates that were launched, in order.
 */
export const madeUpMachine = (
  places: Readonly<Record<string, 'works' | 'snap' | 'folder' | 'not-executable' | Error>>,
): Look & { readonly asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    fileState: (path) => {
      const place = places[path];
      if (place === undefined) return 'absent';
      return place === 'works' || place instanceof Error ? 'ok' : place;
    },
    prove: async (candidate: Candidate) => {
      const where = whereOf(candidate);
      asked.push(where);
      const place = places[where];
      if (place === 'works') return proof;
      throw place instanceof Error
        ? place
        : new Error(`Chromium distribution '${where}' is not found at /opt/x`);
    },
  };
};
