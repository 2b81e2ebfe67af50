import type { SitePlan } from '../model/site-plan.ts';
import type { Decide } from './decide.ts';
import { documentKind, endingOf, isUnsupported } from './ending.ts';
import { hostTest } from './host.ts';
import { patternOf } from './pattern.ts';
import { normalise, schemeOf } from './url.ts';

const folderOf = (fileUrl: string): string => fileUrl.replace(/[?#].*$/s, '').replace(/[^/]*$/, '');

/**
 * What a plan covers: hosts, then include and exclude patterns, then the ending. Entry addresses are covered whatever
 * hosts and patterns say, because everything else is found from them. Local files are covered below the folder of a
 * local entry only, so no page of the web can lead into the disk.
 * Throws when the plan names a host that is none.
 */
export const scopeOf = (plan: Pick<SitePlan, 'entry' | 'scope'>): Decide => {
  const onHost = hostTest(plan.scope.hosts);
  const entries = new Set(plan.entry.map((url) => normalise(url)));
  const folders = [...entries].filter((url) => url?.startsWith('file:')).map((url) => folderOf(url ?? ''));
  const include = plan.scope.include.map(patternOf);
  const exclude = plan.scope.exclude.map((pattern) => ({ pattern, fits: patternOf(pattern) }));

  const covers = (url: URL): boolean =>
    url.protocol === 'file:' ? folders.some((folder) => url.href.startsWith(folder)) : onHost(url);

  return (raw) => {
    const url = normalise(raw);
    if (url === null) return { reason: 'scheme', args: { scheme: schemeOf(raw) } };
    if (!entries.has(url)) {
      if (!covers(new URL(url))) return { reason: 'out-of-scope', args: {} };
      if (include.length > 0 && !include.some((fits) => fits(url)))
        return { reason: 'out-of-scope', args: {} };
      const excluded = exclude.find(({ fits }) => fits(url));
      if (excluded) return { reason: 'excluded', args: { pattern: excluded.pattern } };
    }
    if (documentKind(url)) return { reason: 'document', args: { type: endingOf(url) } };
    if (isUnsupported(url)) return { reason: 'unsupported', args: { type: endingOf(url) } };
    return null;
  };
};
