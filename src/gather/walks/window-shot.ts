import { before, type World } from './worlds.ts';

const viewport = (): { x: number; y: number; width: number; height: number } => ({
  x: scrollX,
  y: scrollY,
  width: innerWidth,
  height: innerHeight,
});

/** PNG of what the window shows of a page's top frame, in base64, a pixel a CSS px. Throws OutOfTime at the deadline. */
export const windowShot = async (world: World, deadline: number): Promise<string> => {
  // Without a clip Chromium waits for a frame that a still page never draws.
  const clip = { ...(await world.call(viewport)), scale: 1 };
  const shot = world.session.send('Page.captureScreenshot', { format: 'png', clip, optimizeForSpeed: true });
  return (await before(deadline, shot)).data;
};
