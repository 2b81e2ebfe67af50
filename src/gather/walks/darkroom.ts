import type { Browser } from 'playwright';
import { installCells, type CellsWorld } from './page/cells.ts';
import type { Moment } from './flashes-in.ts';

/** How an animated picture plays: one round of its frames. */
export type Played = {
  readonly frames: number;
  readonly seconds: number; // of one round
  readonly endless: boolean;
  readonly moments: readonly Moment[]; // of the frames that were looked at, the first so many
};

const address = 'https://darkroom.invalid/'; // browsers decode frames for pages of https alone
const mostFrames = 150;
const mostPixels = 8_000_000; // of a frame

/** Runs in the darkroom: decodes one picture. Null: it does not move, or cannot be read. */
const decode = async (
  base64: string,
  type: string,
  mostFrames: number,
  mostPixels: number,
): Promise<Played | null> => {
  const { wzaCells } = globalThis as unknown as CellsWorld;
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const decoder = new ImageDecoder({ data, type, preferAnimation: true });
  try {
    await decoder.tracks.ready;
    await decoder.completed.catch(() => undefined); // a broken end: the frames before it play
    const track = decoder.tracks.selectedTrack;
    if (track === null || track.frameCount < 2) return null;
    const moments: Moment[] = [];
    let end = 0;
    for (let n = 0; n < track.frameCount; n++) {
      const frame = await decoder.decode({ frameIndex: n }).catch(() => null);
      if (frame === null) break;
      const { image } = frame;
      if (image.codedWidth * image.codedHeight > mostPixels) return null;
      end = ((image.timestamp ?? 0) + (image.duration ?? 0)) / 1000;
      if (n < mostFrames) moments.push({ t: image.timestamp / 1000, cells: wzaCells.of(image) });
      image.close();
    }
    const endless = track.repetitionCount === Infinity;
    return { frames: track.frameCount, seconds: end / 1000, endless, moments };
  } catch {
    return null;
  } finally {
    decoder.close();
  }
};

/** Formats whose pictures may move: how their bytes begin, and whether these hold more than one frame. */
const formats: readonly { type: string; mark: RegExp; moves: (bytes: Buffer) => boolean }[] = [
  {
    type: 'image/gif',
    mark: /^GIF8[79]a/,
    moves: (bytes) => {
      const control = Buffer.from([0x21, 0xf9, 0x04]); // one before every frame of an animation
      return bytes.indexOf(control, bytes.indexOf(control) + 3) > 0;
    },
  },
  {
    type: 'image/webp',
    mark: /^RIFF[\s\S]{4}WEBP/,
    moves: (bytes) => bytes.toString('latin1', 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0,
  },
  { type: 'image/png', mark: /^\x89PNG/, moves: (bytes) => bytes.subarray(0, 4096).includes('acTL') },
];

/** The type of a picture whose bytes say that it may move; null for all others. */
export const movingType = (bytes: Buffer): string | null => {
  const head = bytes.toString('latin1', 0, 12);
  const format = formats.find(({ mark }) => mark.test(head));
  return format?.moves(bytes) ? format.type : null;
};

/**
 * Decodes animated pictures (GIF, WebP, PNG) as the browser does, in a page of our own that reaches no network and that no page of a
 * site can see. Takes bytes and type (`movingType`) of each; null for what does not move or cannot be read.
 */
export const developed = async (
  browser: Browser,
  pictures: readonly { readonly bytes: Buffer; readonly type: string }[],
): Promise<readonly (Played | null)[]> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await context.route('**', (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
        : route.abort(),
    );
    await page.goto(address);
    await page.evaluate(`(${installCells.toString()})()`);
    const played: (Played | null)[] = [];
    for (const { bytes, type } of pictures) {
      const words = JSON.stringify([bytes.toString('base64'), type, mostFrames, mostPixels]);
      played.push(await page.evaluate<Played | null>(`(${decode.toString()})(...${words})`));
    }
    return played;
  } finally {
    await context.close();
  }
};
