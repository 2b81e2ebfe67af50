import type { CDPSession, Page } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import { before } from './worlds.ts';

/**
 * Lets the page live `ms` of its own time as fast as it can: timers, Date and animations all follow, and no script can
 * tell. Afterwards the page's clock stands still until the next call. A breath of real time lets frames be drawn.
 */
export const passTime = async (session: CDPSession, ms: number, deadline: number): Promise<void> => {
  const over = new Promise<void>((done) => {
    session.once('Emulation.virtualTimeBudgetExpired', () => done());
  });
  await before(
    deadline,
    session
      .send('Emulation.setVirtualTimePolicy', {
        policy: 'advance',
        budget: ms,
        maxVirtualTimeTaskStarvationCount: 1000,
      })
      .then(() => over),
  );
  await sleep(6);
};

/** A page whose time was taken over never gets it back, its process neither: leave for a document of another one. */
export const leavePage = async (page: Page): Promise<void> => {
  await page.goto('data:text/html,', { timeout: 3000 }).catch(() => undefined);
};
