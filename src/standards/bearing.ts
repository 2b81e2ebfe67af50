import type { Standard } from '../model/criterion.ts';

/**
 * The criteria that a rule bears on when it names some: those, and the criteria of later editions that ask the same
 * (sameAs), and of editions after those. What merely took the place of an old one is left out: it asks something else.
 */
export const bearingOn = (standards: readonly Standard[]): ((named: readonly string[]) => string[]) => {
  const heirs = new Map<string, string[]>();
  for (const { id, sameAs } of standards.flatMap((standard) => standard.criteria))
    for (const old of sameAs) heirs.set(old, [...(heirs.get(old) ?? []), id]);
  return (named) => {
    const all = new Set(named);
    for (const id of all) for (const heir of heirs.get(id) ?? []) all.add(heir); // a set grows while it is walked
    return [...all];
  };
};
