import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright';
import type { Shot } from '../model/page-artifacts.ts';
import type { Target } from '../model/target.ts';

const margin = 24; // CSS px of surroundings shown
const widest = 800;
const highest = 600;

/** Finds a place again: frame by frame, then through shadow hosts. */
const locate = (page: Page, target: Pick<Target, 'frame' | 'selector'>): Locator => {
  const within = (root: { locator(selector: string): Locator }, path: string): Locator => {
    const [first, ...rest] = path.split(' >>> ');
    return rest.reduce((at, part) => at.locator(`css=${part}`), root.locator(`css=${first}`));
  };
  let root: { locator(selector: string): Locator } = page;
  for (const frame of target.frame) root = within(root, frame).contentFrame();
  return within(root, target.selector).first();
};

/** File name of a picture: made of hashes only, so nothing of a page can reach a path. */
export const shotFile = (visitId: string, target: Pick<Target, 'frame' | 'selector'>): string =>
  `${visitId}-${createHash('sha256')
    .update(JSON.stringify([target.frame, target.selector]))
    .digest('hex')
    .slice(0, 12)}.png`;

/**
 * Takes a picture of one place with a little of its surroundings. Null when the place is gone, not rendered or covers
 * nothing. Waits at most 2 s for it.
 */
export const takeShot = async (
  page: Page,
  visitId: string,
  target: Target,
): Promise<{ shot: Shot; png: Buffer } | null> => {
  try {
    const at = locate(page, target);
    await at.scrollIntoViewIfNeeded({ timeout: 2000 });
    const box = await at.boundingBox({ timeout: 1000 });
    const view = page.viewportSize();
    if (!box || !view || box.width < 1 || box.height < 1) return null;
    const x = Math.max(0, box.x - margin);
    const y = Math.max(0, box.y - margin);
    const width = Math.min(widest, view.width - x, box.x - x + box.width + margin);
    const height = Math.min(highest, view.height - y, box.y - y + box.height + margin);
    if (width < 1 || height < 1) return null;
    const png = await page.screenshot({
      clip: { x, y, width, height },
      animations: 'disabled',
      caret: 'hide',
      timeout: 5000,
    });
    return { shot: { selector: target.selector, frame: target.frame, file: shotFile(visitId, target) }, png };
  } catch {
    return null; // a picture is a courtesy: the finding stands without it
  }
};
