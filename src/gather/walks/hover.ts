import { setTimeout as sleep } from 'node:timers/promises';
import type { HoverContent, HoverRecord } from '../../model/hover-record.ts';
import type { Target } from '../../model/target.ts';
import { Stage } from './activation-stage.ts';
import { endedBy } from './keyboard-route.ts';
import { targetIn } from './keyboard-steps.ts';
import { listening } from './listeners.ts';
import type { Part } from './page/changes.ts';
import { installHovers, type HoversWorld, type Trigger } from './page/hovers.ts';
import { listOf, sameComponent } from './same-component.ts';
import type { Walk } from './walk.ts';
import { before } from './worlds.ts';

const mostTriggers = 8;
const mostContents = 5;
const mostSeconds = 10;
const patience = 200; // ms what hovering brings gets to appear
const leaving = 350; // ms menus that close a moment later get to close

const find = (heard: readonly number[], most: number): Trigger[] =>
  (globalThis as unknown as HoversWorld).wzaHovers.find(heard, most);
const onto = (part: number, from: number): { x: number; y: number } | null =>
  (globalThis as unknown as HoversWorld).wzaHovers.onto(part, from);
const covers = (part: number, from: number): boolean =>
  (globalThis as unknown as HoversWorld).wzaHovers.covers(part, from);
const reachable = (part: number): boolean => (globalThis as unknown as HoversWorld).wzaHovers.reachable(part);
const twins = (part: number): boolean => (globalThis as unknown as HoversWorld).wzaHovers.twins(part);
const blur = (): void => (document.activeElement as HTMLElement | null)?.blur?.();

const away = async (stage: Stage): Promise<void> => {
  await before(stage.deadline, stage.page.mouse.move(2, 2));
  await sleep(leaving);
};
const opensByKey = async (stage: Stage, trigger: Trigger, part: Part): Promise<HoverContent['focus']> => {
  const { focusable } = trigger;
  await stage.world.call(blur);
  if (focusable === null || !(await stage.focus(focusable))) return 'cannot';
  await stage.deed(focusable, () => Promise.resolve(), patience);
  if (await stage.shown(part.id)) return 'opens';
  for (const key of trigger.leads ? ['ArrowDown'] : ['Enter', ' ', 'ArrowDown']) {
    if (!(await stage.focus(focusable))) break;
    await stage.deed(focusable, () => stage.page.keyboard.press(key), patience);
    if (await stage.shown(part.id)) return 'key-opens';
  }
  return 'stays-shut';
};

const rest = async (stage: Stage, trigger: Trigger): Promise<HoverContent | null> => {
  const { world } = stage;
  if (!(await stage.shown(trigger.id)) || (await stage.aim(trigger.id)) === null) return null;
  const effect = await stage.deed(trigger.id, () => stage.hover(trigger.id), patience);
  const part = effect.shown.find((one) => one.text !== '');
  if (part === undefined) return null;
  const goal = await world.call(onto, part.id, trigger.id);
  const over = await world.call(covers, part.id, trigger.id);
  let stays = true;
  if (goal !== null) {
    await before(stage.deadline, stage.page.mouse.move(goal.x, goal.y, { steps: 8 }));
    await sleep(leaving);
    stays = await stage.shown(part.id);
    await stage.hover(trigger.id);
    await sleep(patience);
  }
  let escape = false;
  if (await stage.shown(part.id)) {
    await stage.deed(trigger.id, () => stage.page.keyboard.press('Escape'), patience);
    escape = !(await stage.shown(part.id));
  }
  await away(stage);
  // What stays open, or takes focus unseen, needs no key to open it.
  const kept = await stage.shown(part.id);
  const open = kept || (await world.call(reachable, part.id));
  // a tab that the mouse turned stays turned: only whether keys get to it can be told
  const turned = kept && trigger.focusable === null;
  const focus = turned ? 'cannot' : open ? 'opens' : await opensByKey(stage, trigger, part);
  const otherWay = turned || trigger.composite || (await world.call(twins, part.id));
  await world.call(blur);
  return {
    at: targetIn(world, trigger.place),
    name: trigger.name,
    text: part.text,
    stops: part.stops,
    covers: over,
    stays,
    escape,
    focus,
    leads: trigger.leads,
    otherWay,
  };
};

/** Rests the mouse on what answers it, and tries what appears: can the mouse go there, does Escape end it, do keys bring it. */
export const hoverWalk: Walk = {
  name: 'hover',
  leaves: 'as-is',
  async run(page, limits): Promise<HoverRecord> {
    const deadline = Date.now() + Math.min(limits.seconds, mostSeconds) * 1000;
    const stage = await Stage.open(page, deadline);
    const contents: HoverContent[] = [];
    const idle: { at: Target; name: string }[] = [];
    const model = listOf<HoverContent>(limits.model, 'contents');
    const modelIdle = listOf<HoverRecord['idle'][number]>(limits.model, 'idle');
    let tried = 0;
    let copied = 0;
    let ended: HoverRecord['ended'] = 'complete';
    try {
      await stage.world.call(installHovers);
      const heard = await listening(
        stage.world,
        new Set(['mouseenter', 'mouseover', 'pointerenter', 'pointerover']),
      );
      const triggers = await stage.world.call(find, heard, mostTriggers);
      if (triggers.length > 0) await stage.watch();
      for (const trigger of triggers) {
        if (contents.length >= mostContents) break;
        tried += 1;
        const at = targetIn(stage.world, trigger.place);
        const same = sameComponent(trigger, model);
        const nothing = sameComponent(trigger, modelIdle) !== undefined;
        if (same !== undefined || nothing) copied += 1;
        const content = same ? { ...same, at } : nothing ? null : await rest(stage, trigger);
        if (content !== null) contents.push(content);
        else idle.push({ at, name: trigger.name });
      }
      if (tried === copied) limits.spared?.();
    } catch (cause) {
      ended = endedBy(cause);
    } finally {
      await stage.close();
    }
    return { ended, tried, contents, idle, copied };
  },
};
