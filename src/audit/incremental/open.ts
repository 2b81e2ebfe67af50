import { existsSync } from 'node:fs';
import type { Keeper } from '../../browser/keeper.ts';
import { contentSeal, errorSeal, hashOf, headerSeal } from '../../crawl/seal.ts';
import type { PageScript } from '../../gather/script.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Tools } from '../journal.ts';
import { openLastRun } from './last-run.ts';
import { openReuse, type Reuse, type ReuseSetting } from './reuse.ts';

/** How both sides of a comparison seal what they find. */
export const seals = { content: contentSeal, headers: headerSeal, error: errorSeal, hash: hashOf };

/** Hash of all that gathers evidence: rules, the script that runs in pages, tool and browser. Other evidence is never mixed in. */
export const madeBy = (
  { tools, catalogue }: { readonly tools: Tools; readonly catalogue: Catalogue },
  script: PageScript,
): string => {
  const { wza, browser, playwright, cjkFont } = tools;
  return hashOf(JSON.stringify([catalogue.version, script, wza, browser, playwright, cjkFont]));
};

/** Opens the reuse of an earlier run, if one is named and still there: a run that was moved goes on without it. */
export const reuseOf = async (
  folder: string | undefined,
  setting: Omit<ReuseSetting, 'last' | 'browser'>,
  keeper: Keeper,
): Promise<Reuse | null> => {
  if (folder === undefined || !existsSync(folder)) return null;
  const { browser } = await keeper.current();
  return openReuse({ ...setting, last: openLastRun(folder), browser });
};
