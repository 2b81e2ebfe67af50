import type { Handler } from '../sites/serve.ts';
import type { Checked } from './check-all.ts';
import { cityPages } from './clean/city.ts';
import { countyPages } from './clean/county.ts';
import { galleryPages } from './clean/gallery.ts';
import type { CorpusPage } from './corpus.ts';

const bodies = new Map(Object.entries({ ...cityPages, ...countyPages, ...galleryPages }));

/** Rich pages without a barrier: nothing on them may fail. */
export const cleanPages = (): CorpusPage[] => [...bodies.keys()].map((path) => ({ id: path.slice(1), path }));

/** Answers those pages; whatever they refer to is missing. */
export const cleanSite = (): Handler => (request, response) => {
  const body = bodies.get(request.url ?? '');
  if (body === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end();
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
};

/** Every failure there is a false alarm. */
export const scoreClean = (checked: readonly Checked[]) => ({
  pages: checked.length,
  notAudited: checked.filter(({ reached }) => reached !== 'audited').map(({ id }) => id),
  alarms: checked.flatMap(({ id, findings }) =>
    findings
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ rule, code, target }) => ({ id, rule, code, at: target?.selector ?? '' })),
  ),
});

/** Lines for people. */
export const cleanText = ({ pages, notAudited, alarms }: ReturnType<typeof scoreClean>): string[] => [
  `clean  failures on ${new Set(alarms.map(({ id }) => id)).size} of ${pages} sound pages`,
  ...notAudited.map((id) => `  not audited: ${id}`),
  ...alarms.map(({ id, rule, code, at }) => `  ${id}: ${rule} ${code} ${at}`),
];
