import type { Criterion } from './criterion.ts';
import type { Device, SiteClass } from './site-plan.ts';

/**
 * Whether a criterion is asked of a website of this class, looked at on these devices. What is asked of apps alone
 * never is.
 */
export const appliesTo = (criterion: Criterion, siteClass: SiteClass, devices: readonly Device[]): boolean =>
  criterion.scope !== 'app' &&
  (criterion.classes === null || criterion.classes.includes(siteClass)) &&
  criterion.devices.some((device) => devices.includes(device));
