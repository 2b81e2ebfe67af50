import type { WayOut } from '../browser/visitor.ts';
import { guardOf, isPrivateAddress } from '../crawl/address.ts';
import { openGuardedProxy, type ProxyOptions } from '../crawl/guarded-proxy.ts';
import type { SitePlan } from '../model/site-plan.ts';

/** A way out that is open until it is closed. */
export type OpenWay = WayOut & { readonly close: () => Promise<void> };

/**
 * True when an address is of the private network by its very text. What a name server says is not asked: that of a public
 * name could call itself private to have the guard lifted.
 */
const isPrivateByText = (text: string): boolean => {
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'file:' ||
    /^[^.:]+$|\.(?:localhost|local|internal|lan)$/.test(hostname) ||
    isPrivateAddress(hostname)
  );
};

/**
 * Opens the only way by which the browser may leave for this plan: private addresses are closed to it, for pages and all that they load,
 * unless the plan names them. Null for a plan of private addresses alone: there is nobody to steer it there from outside.
 */
export const openWayOut = async (
  plan: Pick<SitePlan, 'entry' | 'scope'>,
  resolve?: ProxyOptions['resolve'],
): Promise<OpenWay | null> => {
  if (plan.entry.every(isPrivateByText)) return null;
  return openGuardedProxy({ guard: guardOf(plan), ...(resolve && { resolve }) });
};
