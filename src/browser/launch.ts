import type { Candidate } from './candidate.ts';
import { readFailure } from './failure.ts';
import { findBrowser, namedBrowser } from './find.ts';
import { BrowserMissing } from './missing.ts';
import { forget, recall, remember } from './remember.ts';
import { start, type Launched } from './start.ts';

export type { Launched } from './start.ts';

/** A named browser that does not start is an error in plain words, and never silently replaced by another. */
const startNamed = async (candidate: Candidate): Promise<Launched> => {
  try {
    return await start(candidate);
  } catch (error) {
    const failure = readFailure(error instanceof Error ? error.message : String(error));
    throw new BrowserMissing([{ candidate, ...failure }]);
  }
};

/**
 * Launches the browser that is named (by `path` or WZA_BROWSER: path, command or channel), remembered, or found.
 * The only place that launches one. Never installs anything; throws BrowserMissing naming what was tried.
 */
export const launchBrowser = async (options: { readonly path?: string } = {}): Promise<Launched> => {
  const wish = namedBrowser(options.path);
  if (wish) return startNamed(wish);
  const known = recall();
  if (known) {
    try {
      return await start(known.candidate);
    } catch {
      forget(); // it was there before: removed or broken since
    }
  }
  const found = await findBrowser();
  remember(found);
  return start(found.candidate);
};
