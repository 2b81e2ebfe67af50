import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json } from '../../model/json.ts';
import type { PageArtifacts } from '../../model/page-artifacts.ts';
import type { Reached } from '../../model/page-visit.ts';
import type { PagePrint } from '../../model/page-print.ts';
import type { Device } from '../../model/site-plan.ts';
import { readStart } from '../folder.ts';
import { readJournal } from '../journal.ts';
import { openRecords } from '../records.ts';
import type { SecondLook } from '../second-look.ts';

/** What an earlier run recorded of a page. */
export type LastPage = {
  readonly id: string;
  readonly reached: Extract<Reached, { state: 'audited' }>;
  readonly devices: readonly Device[];
};

/** An earlier run whose records may be used again. */
export type LastRun = {
  readonly page: (url: string) => LastPage | null; // null when it was not audited then
  readonly print: (id: string, device: Device) => Promise<PagePrint | null>;
  readonly artifacts: (id: string, device: Device) => Promise<PageArtifacts>; // links as they were before masking
  /** The second look at a page; null when there was none. */
  readonly look: (id: string, device: Device) => Promise<SecondLook | null>;
  readonly copyShot: (file: string, to: string) => Promise<void>;
};

/** Opens an earlier run, finished or not. Throws Mistake when the folder is none, damaged or of another version. */
export const openLastRun = (folder: string): LastRun => {
  readStart(folder);
  const records = openRecords(folder);
  const pages = new Map<string, LastPage>();
  const looked = new Set<string>();
  for (const entry of readJournal(folder)) {
    if (entry.t === 'visit' && entry.reached.state === 'audited')
      pages.set(entry.url, { id: entry.id, reached: entry.reached, devices: entry.devices });
    if (entry.t === 'second-look') looked.add(`${entry.id}-${entry.device}`);
  }
  return {
    page: (url) => pages.get(url) ?? null,
    print: records.print,
    artifacts: async (id, device) => ({
      ...(await records.page(id, device, false)),
      links: await records.links(id, device),
    }),
    look: async (id, device) => {
      if (!looked.has(`${id}-${device}`)) return null;
      const { trouble } = await records.page(id, device, false);
      const joined = await records.page(id, device, true);
      const walks = joined.walks as Record<string, Json>;
      return { walks, shots: joined.shots, trouble: joined.trouble.slice(trouble.length) };
    },
    copyShot: (file, to) => copyFile(join(records.shotsFolder, file), join(to, file)),
  };
};
