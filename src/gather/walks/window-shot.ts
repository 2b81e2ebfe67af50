import { capture } from '../capture.ts';
import { before, type World } from './worlds.ts';

/** A part of the window in whole CSS px. */
export type WindowPart = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const viewport = (part: WindowPart | null): WindowPart => ({
  x: scrollX + (part?.x ?? 0),
  y: scrollY + (part?.y ?? 0),
  width: part?.width ?? innerWidth,
  height: part?.height ?? innerHeight,
});

/**
 * PNG of what the window, or a part of it, shows of a page's top frame, in base64, a pixel a CSS px. Time and processor go by the
 * area: a whole window takes several times as long as a line. Throws OutOfTime at the deadline.
 */
export const windowShot = async (
  world: World,
  deadline: number,
  part: WindowPart | null = null,
): Promise<string> => {
  // Without a clip Chromium waits for a frame that a still page never draws.
  const clip = { ...(await world.call(viewport, part)), scale: 1 };
  return before(deadline, capture(world.session, { format: 'png', clip, optimizeForSpeed: true }));
};
