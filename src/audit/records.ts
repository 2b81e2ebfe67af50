import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maskAll } from '../crawl/mask.ts';
import type { LinkFact, PageArtifacts } from '../model/page-artifacts.ts';
import { PagePrint } from '../model/page-print.ts';
import type { Device } from '../model/site-plan.ts';
import { Mistake } from '../words/mistake.ts';
import { writeWhole } from './folder.ts';
import { openPrivate } from './private-file.ts';
import type { SecondLook } from './second-look.ts';

/** The files of a run that hold what was recorded of pages, masked. */
export type Records = {
  keepPage(artifacts: PageArtifacts): Promise<void>;
  keepLook(id: string, device: Device, look: SecondLook): Promise<void>;
  keepShot(file: string, png: Buffer): Promise<void>;
  keepPrint(id: string, device: Device, print: PagePrint): Promise<void>;
  /** A page as recorded at first, its second look joined in if there was one. Throws Mistake when a file is damaged. */
  page(id: string, device: Device, looked: boolean): Promise<PageArtifacts>;
  /** The links of a recorded page as they were before masking. Throws as `page`. */
  links(id: string, device: Device): Promise<LinkFact[]>;
  /** What a page was made of; null where that was not recorded, or not readably. */
  print(id: string, device: Device): Promise<PagePrint | null>;
  readonly shotsFolder: string;
};

/** Opens the records of a run folder. */
export const openRecords = (folder: string): Records => {
  const pageFile = (id: string, device: Device) => join('evidence', 'pages', `${id}-${device}.json`);
  const lookFile = (id: string, device: Device) => join('evidence', 'looks', `${id}-${device}.json`);
  const printsFolder = join(folder, 'evidence', 'prints');
  const printFile = (id: string, device: Device) => join(printsFolder, `${id}-${device}.json`);
  const hidden = openPrivate(folder);
  const read = async <T>(file: string): Promise<T> => {
    try {
      return JSON.parse(await readFile(join(folder, file), 'utf8')) as T;
    } catch (error) {
      throw new Mistake('run-broken', {
        folder,
        file,
        detail: String((error as Error).message).slice(0, 120),
      });
    }
  };
  const page: Records['page'] = async (id, device, looked) => {
    const file = pageFile(id, device);
    const artifacts = await read<PageArtifacts | null>(file);
    if (!artifacts?.facts?.counts || !artifacts.probes || !Array.isArray(artifacts.links))
      throw new Mistake('run-broken', { folder, file, detail: 'facts' });
    if (!looked) return artifacts;
    const look = await read<SecondLook>(lookFile(id, device));
    return {
      ...artifacts,
      walks: look.walks,
      shots: look.shots,
      trouble: [...artifacts.trouble, ...look.trouble],
    };
  };
  return {
    keepPage: (artifacts) => {
      const file = pageFile(artifacts.visit.id, artifacts.device);
      const shown = maskAll(artifacts);
      for (const [at, { url }] of artifacts.links.entries())
        if (shown.links[at]!.url !== url) hidden.keep(file, at, url);
      return writeWhole(join(folder, file), JSON.stringify(shown));
    },
    keepLook: (id, device, look) =>
      writeWhole(join(folder, lookFile(id, device)), JSON.stringify(maskAll(look))),
    keepShot: (file, png) => writeWhole(join(folder, 'evidence', 'shots', file), png),
    keepPrint: async (id, device, print) => {
      await mkdir(printsFolder, { recursive: true }); // runs begun by an older version have none
      await writeWhole(printFile(id, device), JSON.stringify(print));
    },
    print: async (id, device) => {
      try {
        return PagePrint.parse(JSON.parse(await readFile(printFile(id, device), 'utf8')));
      } catch {
        return null;
      }
    },
    page,
    links: async (id, device) =>
      (await page(id, device, false)).links.map((link, at) => ({
        ...link,
        url: hidden.raw(pageFile(id, device), at, link.url),
      })),
    shotsFolder: join(folder, 'evidence', 'shots'),
  };
};
