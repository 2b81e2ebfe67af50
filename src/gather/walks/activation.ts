import type { ActivationRecord, Operated } from '../../model/activation-record.ts';
import { shortcutsOf } from './activation-shortcuts.ts';
import { Stage } from './activation-stage.ts';
import { operate } from './activation-try.ts';
import { endedBy } from './keyboard-route.ts';
import { targetIn } from './keyboard-steps.ts';
import { listOf, sameComponent } from './same-component.ts';
import type { Walk } from './walk.ts';

const mostControls = 10;
const mostSeconds = 12;
const mostFresh = 3; // times the page is opened anew

/**
 * Operates controls that open, unfold and choose, by keyboard: menus, tabs, accordions, dialogs, selects. Never one that
 * may send, pay, delete, log out or leave (page/controls.ts); requests that send and other documents are stopped.
 */
export const activationWalk: Walk = {
  name: 'activation',
  leaves: 'as-is',
  async run(page, limits): Promise<ActivationRecord> {
    const deadline = Date.now() + Math.min(limits.seconds, mostSeconds) * 1000;
    const stage = await Stage.open(page, deadline);
    const controls: Operated[] = [];
    let ended: ActivationRecord['ended'] = 'complete';
    let refused = 0;
    let copied = 0;
    let keys: Awaited<ReturnType<typeof shortcutsOf>> | null = null;
    const model = listOf<Operated>(limits.model, 'controls');
    try {
      const found = await stage.controls(mostControls);
      refused = found.refused;
      let anew = 0;
      let tried = 0;
      for (const control of found.controls) {
        const same = sameComponent(control, model);
        if (same !== undefined && same.kind === control.kind) {
          controls.push({ ...same, at: targetIn(stage.world, control.place) });
          copied += 1;
          continue;
        }
        tried += 1;
        const now = anew > 0 ? await stage.again(control.place.selector) : control;
        const done = now === null ? null : await operate(stage, now);
        if (done === null) continue;
        controls.push(done.operated);
        if (done.fresh && ++anew >= mostFresh) break;
      }
      keys = await shortcutsOf(stage, () => (tried += 1));
      if (tried === 0) limits.spared?.();
    } catch (cause) {
      ended = endedBy(cause);
    } finally {
      await stage.close();
    }
    return { ended, controls, ...keys, refused, copied, sent: stage.hold.sent() };
  },
};
