import type { Source } from './criterion.ts';
import type { Text } from './json.ts';
import type { SiteClass } from './site-plan.ts';

/** How strict the duty of a class of site is. */
export type Strength = 'must' | 'must-gradually' | 'encouraged';

/** What law and plan ask of a class of site, and how a report may speak of it: never of illegality. */
export type Duty = {
  readonly siteClass: SiteClass;
  readonly name: Text; // of the class
  readonly strength: Strength;
  readonly sentence: Text; // what is asked, by whom
  readonly speaks: Text; // how results of such a site are to be read
  readonly sources: readonly (Source & { readonly criterion: string | null })[]; // criterion: the duty's id in the standards
};

/** The duty of a class of site; null when the catalogue says nothing of it. */
export const dutyOf = (duties: readonly Duty[], siteClass: SiteClass): Duty | null =>
  duties.find((duty) => duty.siteClass === siteClass) ?? null;
