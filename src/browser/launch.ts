import { chromium, type Browser } from 'playwright';

/** A running browser and what a report must say of it. */
export type Launched = {
  readonly browser: Browser;
  readonly product: string; // e.g. "Chromium 156.0.8078.73"
  readonly path: string; // executable or channel
  readonly sandbox: boolean;
};

/** Launches the browser that was found or named. The only place that launches one. */
export const launchBrowser = async (options: { readonly path?: string } = {}): Promise<Launched> => {
  const path = options.path ?? process.env['WZA_BROWSER'] ?? '/usr/bin/chromium-headless-shell';
  const sandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: sandbox });
  return { browser, product: `Chromium ${browser.version()}`, path, sandbox };
};
