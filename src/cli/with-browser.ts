import { keepBrowser, type Keeper } from '../browser/keeper.ts';
import { launchBrowser } from '../browser/launch.ts';
import { BrowserMissing } from '../browser/missing.ts';
import { findOrBring } from '../browser/ready.ts';
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
    const ready = await findOrBring(browser === undefined ? {} : { browser }, say);
    const keeper = keepBrowser(() => launchBrowser({ path: ready.path }));
    const { product, sandbox } = await keeper.current();
    return {
      keeper,
      tools: { browser: product, sandbox, playwright: versions().playwright, cjkFont: ready.cjkFont },
    };
  } catch (error) {
    if (error instanceof BrowserMissing) throw new Mistake('no-browser', { detail: error.text[lang] });
    throw error;
  }
};
