import { keepBrowser, type Keeper } from '../browser/keeper.ts';
import { launchBrowser } from '../browser/launch.ts';
import { BrowserMissing } from '../browser/missing.ts';
import { findOrBring } from '../browser/ready.ts';
import { forget } from '../browser/remember.ts';
import type { Tools } from '../audit/journal.ts';
import type { Lang, Text } from '../model/json.ts';
import { Mistake } from '../words/mistake.ts';
import { versions } from './versions.ts';

/** A browser at hand, and what a report must say of it. */
export type AtHand = { readonly keeper: Keeper; readonly tools: Tools };

/** Finds or brings a browser and starts it. `say` tells what is being installed. Throws Mistake when there is none. */
export const withBrowser = async (
  browser: string | undefined,
  lang: Lang,
  say: (text: Text) => void,
): Promise<AtHand> => {
  try {
    const find = () => findOrBring(browser === undefined ? {} : { browser }, say);
    let ready = await find();
    const keeper = keepBrowser(() => launchBrowser({ path: ready.path }));
    const { product, sandbox } = await keeper.current().catch(async (error: unknown) => {
      if (!(error instanceof BrowserMissing) || ready.attempts.length > 0) throw error;
      forget(); // remembered from an earlier run, and broken since
      ready = await find();
      return keeper.current();
    });
    return {
      keeper,
      tools: {
        wza: versions().wza,
        browser: product,
        sandbox,
        playwright: versions().playwright,
        cjkFont: ready.cjkFont,
      },
    };
  } catch (error) {
    if (error instanceof BrowserMissing) throw new Mistake('no-browser', { detail: error.text[lang] });
    throw error;
  }
};
