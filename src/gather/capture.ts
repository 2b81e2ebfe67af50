import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';

/** What takes the pictures: a session with a page. */
export type Camera = Pick<CDPSession, 'send'>;

/** What Chromium is asked for; see Page.captureScreenshot of its protocol. */
export type Exposure = {
  readonly format: 'png' | 'jpeg';
  readonly quality?: number;
  readonly clip: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly scale: number;
  };
  readonly captureBeyondViewport?: boolean;
  readonly optimizeForSpeed?: boolean;
};

const aMoment = 50; // ms: some frames; a still page draws none that could be waited for

/**
 * A picture of a page, in base64. Chromium refuses now and then when the surface it was to copy was just replaced ("Unable to capture
 * screenshot"): it is asked once more after a moment. Throws what the browser says to the second question, and all else at once.
 */
export const capture = async (session: Camera, exposure: Exposure): Promise<string> => {
  const ask = async (): Promise<string> => (await session.send('Page.captureScreenshot', exposure)).data;
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof Error && /Unable to capture screenshot/.test(cause.message))) throw cause;
    await sleep(aMoment);
    return ask();
  }
};
