import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import type { Visitor } from '../browser/visitor.ts';
import type { Shot } from '../model/page-artifacts.ts';
import type { Target } from '../model/target.ts';
import { capture } from './capture.ts';
import { coverPng } from './png-cover.ts';
import { type IsSecret, type SecretPlaces, secretPlaces } from './secret-places.ts';
import { beginTextWatch, sameText } from './text-watch.ts';
import { within } from './within.ts';
import { evaluate, openMainWorld, type World } from './world.ts';

const margin = 24; // CSS px of surroundings shown
const widest = 800;
const highest = 600;

/** A rectangle in CSS px of the document, not of the window. */
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Scrolls a place of the main document into view and stops what moves; its box. Serialised by its source. */
function showPlace(path: readonly string[]): Box | null {
  let root: Document | ShadowRoot | null = document;
  let el: Element | null = null;
  for (const part of path) {
    el = root?.querySelector(part) ?? null;
    root = el?.shadowRoot ?? null;
  }
  if (!el) return null;
  for (const animation of document.getAnimations())
    try {
      animation.finish();
    } catch {
      animation.cancel(); // one without end
    }
  el.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = el.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height };
}

/** What the window shows of the document. Serialised by its source. */
function shownPart(): Box {
  return { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
}

/** Scrolls a place inside a frame into view, frame by frame, then through shadow hosts; its box in the window. */
const showInFrame = async (page: Page, target: Pick<Target, 'frame' | 'selector'>): Promise<Box | null> => {
  const inside = (root: Pick<Page, 'locator'>, path: string) => {
    const [first, ...rest] = path.split(' >>> ');
    return rest.reduce((at, part) => at.locator(`css=${part}`), root.locator(`css=${first}`));
  };
  let root: Pick<Page, 'locator'> = page;
  for (const frame of target.frame) root = inside(root, frame).contentFrame();
  const at = inside(root, target.selector).first();
  await at.scrollIntoViewIfNeeded({ timeout: 2000 });
  return at.boundingBox({ timeout: 1000 });
};

/** A part of the document to picture; `same` when no text of the page has changed since the last was asked for. */
type Clip = Box & { readonly same: boolean };

/** The part to picture: the place and a little of its surroundings, as far as the window shows it. */
const clipOf = async (page: Page, world: World, target: Target): Promise<Clip | null> => {
  const own = target.frame.length === 0;
  const place = own
    ? `(${showPlace.toString()})(${JSON.stringify(target.selector.split(' >>> '))})`
    : JSON.stringify(await showInFrame(page, target));
  const [box, shown, same] = await evaluate<[Box | null, Box, boolean]>(
    world,
    `[${place}, (${shownPart.toString()})(), ${sameText}]`,
  );
  if (!box || box.width < 1 || box.height < 1) return null;
  const [left, top] = own ? [box.x, box.y] : [box.x + shown.x, box.y + shown.y];
  const x = Math.max(shown.x, left - margin);
  const y = Math.max(shown.y, top - margin);
  const width = Math.min(widest, shown.x + shown.width - x, left - x + box.width + margin);
  const height = Math.min(highest, shown.y + shown.height - y, top - y + box.height + margin);
  return width < 1 || height < 1 ? null : { x, y, width, height, same };
};

/** File name of a picture: made of hashes only, so nothing of a page can reach a path. */
export const shotFile = (visitId: string, target: Pick<Target, 'frame' | 'selector'>): string =>
  `${visitId}-${createHash('sha256')
    .update(JSON.stringify([target.frame, target.selector]))
    .digest('hex')
    .slice(0, 12)}.png`;

/** A place that was to be pictured; png null where nothing of it shows: it is gone, not rendered or covers nothing. */
export type Picture = { readonly target: Target; readonly png: Buffer | null };

/** The picture as a record names it. */
export const shotOf = (visitId: string, { frame, selector }: Target): Shot => ({
  selector,
  frame,
  file: shotFile(visitId, { frame, selector }),
});

/**
 * Takes pictures of places on the page that is open, each with a little of its surroundings. Lines of text for which `isSecret`
 * holds are painted over; text within pictures cannot be read, and stays. Waits at most 5 s for one, and begins none after `ms`:
 * what was not tried to its end is left out of the answer.
 */
export const takeShots = async (
  visitor: Visitor,
  targets: readonly Target[],
  isSecret: IsSecret,
  ms = Number.POSITIVE_INFINITY,
): Promise<Picture[]> => {
  const { page, cdp } = visitor;
  const began = performance.now();
  const world = await openMainWorld(cdp);
  await beginTextWatch(world);
  const unknown: SecretPlaces = { areas: [], free: false };
  let before = unknown; // asked anew until the page is known to be free of them
  const take = async (target: Target): Promise<Buffer | null> => {
    const clip = await clipOf(page, world, target);
    if (!clip) return null;
    if (!clip.same || !before.free) {
      before = unknown; // should it fail
      before = await secretPlaces(cdp, isSecret);
    }
    const { x, y, width, height } = clip;
    const data = await capture(cdp, {
      format: 'png',
      clip: { x, y, width, height, scale: 1 },
      optimizeForSpeed: true,
    });
    const png = Buffer.from(data, 'base64');
    if (before.areas.length === 0) return png;
    const places = [...before.areas, ...(await secretPlaces(cdp, isSecret)).areas]; // it may have moved meanwhile
    return coverPng(
      png,
      places.map((place) => ({ ...place, x: place.x - clip.x, y: place.y - clip.y })),
    );
  };
  const taken: Picture[] = [];
  let late = 0; // pictures that took too long: of a page too heavy for them
  for (const target of targets) {
    const now = performance.now();
    if (now - began > ms || late >= 2) break;
    const wait = Math.min(5000, ms);
    const png = await within(take(target), wait, 'the picture').catch(() => undefined); // a courtesy: the finding stands without it
    if (png !== undefined) taken.push({ target, png });
    else if (performance.now() - now >= wait) late += 1;
  }
  return taken;
};

const portraitScale = 0.5;
const portraitHeight = 4000; // CSS px from the top that the picture of a page shows

/** File name of the picture of a whole page; one that was painted over cannot be a JPEG. */
export const portraitFile = (visitId: string, kind: 'jpg' | 'png' = 'jpg'): string =>
  `${visitId}-page.${kind}`;

/**
 * Takes a small picture of the page that is open, from its top, with secrets painted over as in `takeShots`. Null when the
 * browser refuses or takes over 8 s.
 */
export const takePortrait = async (
  { cdp }: Visitor,
  visitId: string,
  isSecret: IsSecret,
): Promise<{ shot: Shot; image: Buffer } | null> => {
  const take = async () => {
    const { cssContentSize } = await cdp.send('Page.getLayoutMetrics');
    const width = Math.min(1920, Math.ceil(cssContentSize.width));
    const height = Math.min(portraitHeight, Math.ceil(cssContentSize.height));
    const clip = { x: 0, y: 0, width, height, scale: portraitScale };
    const before = await secretPlaces(cdp, isSecret);
    const data = await capture(cdp, {
      ...(before.areas.length > 0 ? { format: 'png' as const } : { format: 'jpeg' as const, quality: 60 }),
      captureBeyondViewport: true,
      clip,
    });
    const image = Buffer.from(data, 'base64');
    if (before.areas.length === 0) return { image, file: portraitFile(visitId) };
    const places = [...before.areas, ...(await secretPlaces(cdp, isSecret)).areas];
    const areas = places.map(({ x, y, width: wide, height: high }) => ({
      x: x * portraitScale,
      y: y * portraitScale,
      width: wide * portraitScale,
      height: high * portraitScale,
    }));
    return { image: coverPng(image, areas), file: portraitFile(visitId, 'png') };
  };
  const taken = await within(take(), 8000, 'the picture of the page').catch(() => null); // a courtesy, as above
  return taken && { shot: { selector: ':root', frame: [], file: taken.file }, image: taken.image };
};
