import type { Handler } from '../sites/serve.ts';
import type { Checked } from './check-all.ts';
import { type CorpusPage, shareText } from './corpus.ts';
import { againFailures } from './failures/again.ts';
import { operateFailures } from './failures/operate.ts';
import { readFailures } from './failures/read.ts';
import { againPairs } from './zh/again.ts';
import { homePairs } from './zh/home.ts';
import { legacyPairs } from './zh/legacy.ts';
import { lookPairs } from './zh/look.ts';
import { operatePairs } from './zh/operate.ts';
import { pageOf } from './zh/page.ts';
import type { Pair } from './zh/pair.ts';
import { portalPairs } from './zh/portal.ts';
import { publishPairs } from './zh/publish.ts';
import { servicePairs } from './zh/service.ts';
import { signPairs } from './zh/signs.ts';
import { transactPairs } from './zh/transact.ts';
import { understandPairs } from './zh/understand.ts';
import { walkedPairs } from './zh/walked.ts';
import { widgetPairs } from './zh/widgets.ts';

/** Chinese government pages. */
export const chinesePairs: readonly Pair[] = [
  ...lookPairs,
  ...operatePairs,
  ...understandPairs,
  ...homePairs,
  ...servicePairs,
  ...publishPairs,
  ...signPairs,
  ...widgetPairs,
  ...legacyPairs,
  ...walkedPairs,
  ...portalPairs,
  ...transactPairs,
  ...againPairs,
];

/** W3C's common failures in small English pages. */
export const englishPairs: readonly Pair[] = [...operateFailures, ...readFailures, ...againFailures];

/** Both pages of every pair. */
export const pairPages = (pairs: readonly Pair[]): CorpusPage[] =>
  pairs.flatMap(({ id }) =>
    ['bad', 'good'].map((side) => ({ id: `${id}/${side}`, path: `/${id}/${side}.html` })),
  );

/** Answers the pages of the pairs; whatever they refer to is missing. */
export const pairSite = (pairs: readonly Pair[]): Handler => {
  const bodies = new Map(
    pairs.flatMap(({ id, bad, good, frame = pageOf }) => [
      [`/${id}/bad.html`, frame(bad)],
      [`/${id}/good.html`, frame(good)],
    ]),
  );
  return (request, response) => {
    const body = bodies.get(request.url ?? '');
    if (body === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  };
};

type Place = Checked['findings'][number];
const kindOf = ({ rule, code, target }: Place): string => `${rule} ${code} ${target?.selector ?? ''}`;

/** Figures: a barrier is found by a finding of a rule about it that the repaired twin does not raise. */
export const scorePairs = (pairs: readonly Pair[], checked: readonly Checked[]) => {
  const results = new Map(checked.map((page) => [page.id, page]));
  const rows = pairs.flatMap(({ id, barrier, rules }) => {
    const [bad, good] = [results.get(`${id}/bad`), results.get(`${id}/good`)];
    if (!bad || !good) return [];
    const usual = new Set(good.findings.map(kindOf));
    const own = bad.findings.filter((place) => !usual.has(kindOf(place)));
    const by = (outcome: string) => [
      ...new Set(
        own
          .filter((place) => place.outcome === outcome && rules.includes(place.rule))
          .map(({ rule }) => rule),
      ),
    ];
    const [fails, asks] = [by('fail'), by('ask')];
    return [
      {
        id,
        barrier,
        found: fails.length > 0 ? ('fail' as const) : asks.length > 0 ? ('ask' as const) : null,
        by: [...new Set([...fails, ...asks])],
        byFail: fails,
        byAsk: asks,
        twinRules: [
          ...new Set(good.findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule)),
        ],
        others: [
          ...new Set(own.filter(({ rule }) => !rules.includes(rule)).map((p) => `${p.outcome} ${p.rule}`)),
        ],
        twin: [
          ...new Set(
            good.findings.filter(({ outcome }) => outcome === 'fail').map((p) => `${p.rule} ${p.code}`),
          ),
        ],
      },
    ];
  });
  return {
    barriers: rows.length,
    found: rows.filter(({ found }) => found !== null).length,
    foundByFail: rows.filter(({ found }) => found === 'fail').length,
    twinAlarms: rows.filter(({ twin }) => twin.length > 0).length,
    notAudited: checked
      .filter(({ reached }) => reached !== 'audited')
      .map(({ id, reached }) => ({ id, reached })),
    rows,
  };
};

/** Lines for people. */
export const pairText = (name: string, score: ReturnType<typeof scorePairs>): string[] => [
  `${name}  found ${shareText(score.found, score.barriers)}, ${score.foundByFail} of them as a failure; repaired twins with a failure ${score.twinAlarms}`,
  ...score.notAudited.map(({ id, reached }) => `  not audited: ${id} (${reached})`),
  ...score.rows.map(
    ({ id, found, by, others, twin }) =>
      `  ${(found ?? '-').padEnd(4)} ${id}: ${by.join(', ') || '–'}${others.length > 0 ? `  (also ${others.join(', ')})` : ''}${twin.length > 0 ? `  TWIN FAILS ${twin.join(', ')}` : ''}`,
  ),
];
