import type { Interval } from '../model/grade.ts';
import type { PageVisit } from '../model/page-visit.ts';
import { judgeRun } from './judge-run.ts';
import type { Sitting } from './sitting.ts';

/**
 * The interval of the score as far as pages are audited and walked; null when none can be stated. Documents come later.
 * @param walked ids of the visits whose second look counts
 */
export const intervalOf = async (
  { path, records, catalogue, start, survey, plan }: Sitting,
  visits: readonly PageVisit[],
  walked: readonly string[] = [],
): Promise<Interval | null> => {
  const device = plan.devices[0]!;
  const run = {
    start,
    survey,
    visits,
    devices: new Map(visits.map(({ id }) => [id, [device]])),
    looked: new Set(walked.map((id) => `${id}-${device}`)),
    documents: [],
    ended: '',
    answers: [],
    today: '',
  };
  const none = { wza: '', rules: '', axe: '', playwright: '', browser: '', sandbox: true, node: '' };
  return (await judgeRun(path, run, records, catalogue, none)).grade.interval;
};
