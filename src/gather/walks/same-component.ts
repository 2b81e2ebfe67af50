import type { Json } from '../../model/json.ts';
import type { Target } from '../../model/target.ts';
import type { PlaceOnly } from './page/kit.ts';

/** Something a walk tried at a place. */
type Tried = { readonly at: Pick<Target, 'selector' | 'html'>; readonly name: string };

/**
 * What another page of the site has at the same place under the same name with the same opening tag: the same component of
 * one template, such as a menu, that need not be tried on every page.
 */
export const sameComponent = <T extends Tried>(
  { place, name }: { readonly place: PlaceOnly; readonly name: string },
  model: readonly T[],
): T | undefined =>
  model.find(
    ({ at, name: known }) => known === name && at.selector === place.selector && at.html === place.html,
  );

/** A list in another page's record of the same walk; empty when there is no such record, or its walk did not end well. */
export const listOf = <T>(model: Json | undefined, key: string): readonly T[] => {
  if (model === undefined || model === null || typeof model !== 'object') return [];
  const record = model as Readonly<Record<string, Json | undefined>>;
  const list = record['ended'] === 'complete' ? record[key] : undefined;
  return Array.isArray(list) ? (list as readonly T[]) : [];
};
