import type { Visitor } from '../browser/visitor.ts';
import type { Guard } from './guard.ts';
import { navigate } from './navigate.ts';
import { mendAndSettle } from './timers.ts';
import { openMainWorld } from './world.ts';

/** Opens a page that was audited before, for pictures and walks, and waits until it is quiet. False when it does not open. */
export const reopen = async (
  visitor: Visitor,
  guard: Guard,
  url: string,
  seconds: number,
): Promise<boolean> => {
  const arrived = await navigate(visitor, guard, url, seconds);
  if (arrived.state === 'failed') return false;
  const world = await openMainWorld(visitor.cdp);
  await mendAndSettle(world, 100, 3000);
  return true;
};
