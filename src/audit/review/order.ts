import { openCounts, openPlaces } from '../../model/column.ts';
import type { LargeReport } from '../../model/findings.ts';
import { openHashNames } from '../../model/hash-names.ts';
import { openNumberTable } from '../../model/number-table.ts';
import { openSpool } from '../spool.ts';
import type { GroupSeen } from './evidence.ts';

/** Texts of groups put aside on disk until all are known. */
export const openOrder = (folder: string) => {
  const spool = openSpool(folder);
  const names = openHashNames();
  const [asks, sizes, keys] = [openCounts(), openCounts(), openPlaces()];
  const [from, bytes] = [openPlaces(), openCounts()];
  let end = 0;
  return {
    put: (group: string, seen: GroupSeen, text: string): void => {
      const length = spool.append(text);
      from.push(end);
      bytes.push(length);
      end += length;
      asks.push(seen.asks ? 1 : 0);
      sizes.push(seen.places);
      keys.push(names.numberOf(group));
    },
    /** Questions before failures, the largest first, then by name. */
    *sorted(): Generator<readonly [group: string, text: string]> {
      const order = Uint32Array.from({ length: keys.size() }, (_, place) => place).sort(
        (a, b) =>
          asks.at(b) - asks.at(a) ||
          sizes.at(b) - sizes.at(a) ||
          (a === b ? 0 : names.before(keys.at(a), keys.at(b)) ? -1 : 1),
      );
      for (const place of order)
        yield [names.name(keys.at(place)), spool.read(from.at(place), bytes.at(place))];
    },
  };
};

/** Where the findings of each group stand in the report, errors left out; four bytes a finding. */
export const placesByGroup = ({
  findings,
}: Pick<LargeReport, 'findings'>): ((group: string) => Uint32Array) => {
  const names = openHashNames();
  const table = openNumberTable();
  const sizes = openCounts();
  const groupOf = new Uint32Array(findings.length); // place of the group + 1; 0 = an error
  let at = -1;
  for (const { outcome, group } of findings) {
    at += 1;
    if (outcome === 'error') continue;
    const place = table.placeOf(names.numberOf(group));
    if (place === sizes.size()) sizes.push(0);
    sizes.set(place, sizes.at(place) + 1);
    groupOf[at] = place + 1;
  }
  const starts = new Uint32Array(sizes.size() + 1);
  for (let place = 0; place < sizes.size(); place++)
    starts[place + 1] = (starts[place] as number) + sizes.at(place);
  const ends = starts.slice();
  const places = new Uint32Array(starts[sizes.size()] as number);
  for (const [finding, group] of groupOf.entries())
    if (group > 0) {
      places[ends[group - 1] as number] = finding;
      ends[group - 1] = (ends[group - 1] as number) + 1;
    }
  return (group) => {
    const place = table.placeOf(names.numberOf(group));
    return place < sizes.size() ? places.subarray(starts[place], starts[place + 1]) : new Uint32Array();
  };
};
