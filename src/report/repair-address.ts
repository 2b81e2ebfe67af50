import { anchor, repairsFile } from './address.ts';
import type { Component } from './components.ts';

/** Repairs in one file of the list. */
export const repairsPerPart = 40;

/** Repairs that are listed one by one; the rest is counted. */
export const listedRepairs = 5 * repairsPerPart;

/** Where each group of findings is told in the repair list, relative to the report's folder. */
export const repairAddresses = (components: readonly Component[]): ReadonlyMap<string, string> =>
  new Map(
    components.slice(0, listedRepairs).flatMap((component, i) => {
      const href = `${repairsFile(Math.floor(i / repairsPerPart) + 1)}#${anchor('c', component.key)}`;
      return component.faults.map(({ group }) => [group, href] as const);
    }),
  );
