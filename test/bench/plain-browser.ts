import { chromium, type Browser } from 'playwright';
import { named } from '../../src/browser/candidate.ts';
import type { Launched } from '../../src/browser/launch.ts';
import { programOf } from '../../src/browser/start.ts';

/** The same program as wza runs, started as Playwright starts it for anybody: what a bare loop, or another tool, runs in. */
export const plainBrowser = ({ path, sandbox }: Launched): Promise<Browser> =>
  chromium.launch({ ...programOf(named(path, () => null)), chromiumSandbox: sandbox });
