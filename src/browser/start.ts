import { chromium, type Browser } from 'playwright';
import { productName, whereOf, type Candidate } from './candidate.ts';
import { blamesSandbox } from './failure.ts';

/** A running browser and what a report must say of it. */
export type Launched = {
  readonly browser: Browser;
  readonly product: string; // e.g. "Chromium headless shell 156.0.8078.73"
  readonly path: string; // executable, channel, or "playwright"
  readonly sandbox: boolean; // false only where the machine cannot have one
};

// Playwright's own flags silence most background traffic; these silence the rest.
const quiet = [
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
  '--dns-prefetch-disable',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp', // nothing leaves but through the guarded proxy
  '--no-pings',
  '--safebrowsing-disable-auto-update',
];

// A page is looked at for a fraction of a second: code compiled in the background for the long run is thrown away unused. What runs
// fifty times as long as V8 would wait (with TurboFan thirteen times) is still compiled. Means nothing to browsers that do not know these flags.
const compileLater =
  '--js-flags=--invocation-count-for-maglev=20000 --invocation-count-for-maglev-osr=5000 --invocation-count-for-turbofan=40000';

// Of Playwright's own: without that protection a page that changes its history without end holds up all others.
const unwanted = ['--disable-ipc-flooding-protection'];

/** Chromium refuses its sandbox to root on Linux, so there is no use in trying. */
const sandboxForbidden = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** Which program Playwright is to launch for a candidate. */
export const programOf = (candidate: Candidate): { executablePath?: string; channel?: string } => ({
  ...(candidate.kind === 'path' ? { executablePath: candidate.path } : {}),
  ...(candidate.kind === 'channel' ? { channel: candidate.channel } : {}),
});

/**
 * Starts one candidate, sandboxed unless that is impossible: as root, or when the sandboxed start failed for the
 * sandbox's sake (no user namespaces). Throws Playwright's error when it does not start.
 */
export const start = async (candidate: Candidate): Promise<Launched> => {
  const attempt = async (sandbox: boolean): Promise<Launched> => {
    const browser = await chromium.launch({
      ...programOf(candidate),
      chromiumSandbox: sandbox,
      args: [...quiet, compileLater],
      ignoreDefaultArgs: unwanted,
      timeout: 60_000,
    });
    const product = `${productName(candidate)} ${browser.version()}`;
    return { browser, product, path: whereOf(candidate), sandbox };
  };
  if (sandboxForbidden()) return attempt(false);
  try {
    return await attempt(true);
  } catch (error) {
    if (!(error instanceof Error && blamesSandbox(error.message))) throw error;
    return attempt(false);
  }
};
