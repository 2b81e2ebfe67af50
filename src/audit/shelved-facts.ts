import type { PageFacts } from '../model/page-artifacts.ts';
import type { SiteFacts } from '../model/rule.ts';
import type { Device } from '../model/site-plan.ts';
import { openCounts, openPlaces } from '../model/column.ts';
import { openSpool } from './spool.ts';

type SitePage = SiteFacts['pages'][number];

/** What the rules for a site read of its pages, put aside on disk. */
export type ShelvedFacts = {
  /** Puts the facts of a page aside; those of the page that is returned are read when they are asked for. */
  keep(url: string, device: Device, facts: PageFacts): SitePage;
};

/** A page whose facts lie on disk. */
class OnDisk implements SitePage {
  readonly url: string;
  readonly device: Device;
  readonly #place: number;
  readonly #read: (place: number) => PageFacts;

  constructor(url: string, device: Device, place: number, read: (place: number) => PageFacts) {
    [this.url, this.device, this.#place, this.#read] = [url, device, place, read];
  }

  get facts(): PageFacts {
    return this.#read(this.#place);
  }
}

/** Opens a place for facts beside a run. */
export const openFacts = (folder: string): ShelvedFacts => {
  const spool = openSpool(folder);
  const [from, bytes] = [openPlaces(), openCounts()];
  let end = 0;
  let last: { readonly place: number; readonly facts: PageFacts } | null = null; // rules ask several times in a row
  const read = (place: number): PageFacts => {
    if (last?.place !== place)
      last = { place, facts: JSON.parse(spool.read(from.at(place), bytes.at(place))) as PageFacts };
    return last.facts;
  };
  return {
    keep: (url, device, facts) => {
      const headings = facts.headings.filter(({ level }) => level <= 2); // no rule reads the others, nor the landmarks
      const length = spool.append(JSON.stringify({ ...facts, headings, landmarks: [] }));
      from.push(end);
      bytes.push(length);
      end += length;
      return new OnDisk(url, device, from.size() - 1, read);
    },
  };
};
