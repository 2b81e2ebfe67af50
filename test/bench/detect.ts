import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../../src/audit/catalogue.ts';
import { keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { endBySignal } from '../../src/cli/end-by-signal.ts';
import { actByRule, actCases, actText, scoreAct } from './act.ts';
import { apgPages, apgText, scoreApg } from './apg.ts';
import { putBetweenMarks, type RuleScore, ruleNotes, ruleTable, tallyRules, type Word } from './by-rule.ts';
import { checkAll } from './check-all.ts';
import { cleanPages, cleanSite, cleanText, scoreClean } from './clean.ts';
import { corpusFolder } from './corpus.ts';
import { gdsBarriers, gdsPages, gdsText, scoreGds } from './gds.ts';
import { govukFolder, govukPages, govukSite, govukText, scoreGovuk } from './govuk.ts';
import { machine } from './machine.ts';
import { chinesePairs, englishPairs, pairPages, pairSite, pairText, scorePairs } from './pairs.ts';

const usage = `npm run bench:detect -- [options]
  --only act,gds,apg,govuk,zh,failures,clean  these corpora only
  --act ID,ID          of the ACT cases those of these ACT rules only
  --pair ID,ID         of the pairs those only
  --limit N            the first N pages of each corpus only
  --slice K/N          every N-th page only, from the K-th; results kept by --keep count as well
  --minutes N          begin no page after N minutes; the next run with --keep goes on
  --no-walks           page rules and axe only (ACT cases are walked only where a rule that reads a walk is about them)
  --workers N          pages at the same time (2)
  --keep FOLDER        keep every page's findings there; pages found there are not checked again
  --json FILE          write the figures to FILE
  --table FILE         put the table of rules between the marks in FILE (docs/detection.md)`;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    only: { type: 'string', default: 'act,gds,apg,govuk,zh,failures,clean' },
    act: { type: 'string' },
    pair: { type: 'string' },
    limit: { type: 'string', default: '1000000' },
    slice: { type: 'string', default: '1/1' },
    minutes: { type: 'string', default: '1000000' },
    walks: { type: 'boolean', default: true },
    workers: { type: 'string', default: '2' },
    keep: { type: 'string' },
    json: { type: 'string' },
    table: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [limit, workers] = [Number(values.limit), Number(values.workers)];
const minutes = Number(values.minutes);
const [sliceAt = 0, sliceOf = 0] = values.slice.split('/').map(Number);
const only = values.only.split(',');
const unknown = only.find(
  (name) => !['act', 'gds', 'apg', 'govuk', 'zh', 'failures', 'clean'].includes(name),
);
const sound = limit > 0 && workers > 0 && minutes > 0 && sliceAt >= 1 && sliceAt <= sliceOf;
if (values.help || unknown !== undefined || !sound) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}
if (values.keep !== undefined) mkdirSync(values.keep, { recursive: true });

endBySignal();
const until = Date.now() + minutes * 60_000;
const keeper = keepBrowser(() => launchBrowser());
const { browser, product } = await keeper.current();
const figures: Record<string, unknown> = {
  rules: catalogue.version,
  machine: machine(product),
  walks: values.walks,
};

const byRule: RuleScore[] = [];
const actOf = new Map<string, readonly string[]>([
  ...catalogue.rules.map(({ id, act }) => [id, act] as const),
  ...catalogue.axe.map(({ id, act }) => [`axe/${id}`, act] as const),
]);
const wrong = (rule: string): Word => ({ rule, outcome: 'fail', right: false });

/** The folder of a corpus that was asked for and is there. */
const folderOf = (name: string): string | null => {
  if (!only.includes(name)) return null;
  const folder = corpusFolder(name);
  if (folder === null)
    console.log(`${name}: skipped, there is no ../shared/corpus/${name} beside the project`);
  return folder;
};

const check = (
  name: string,
  root: Parameters<typeof checkAll>[0],
  pages: Parameters<typeof checkAll>[1],
  worthWalking: (id: string) => boolean = () => true,
) =>
  checkAll(root, pages.slice(0, limit), {
    keeper,
    workers,
    walked: (id) => values.walks && worthWalking(id),
    keep: values.keep === undefined ? null : join(values.keep, `${name}.ndjson`),
    slice: { at: sliceAt - 1, of: sliceOf },
    until,
    say: (line) => console.error(`${name} ${line}`),
  });

try {
  const act = folderOf('act');
  if (act !== null) {
    const wanted = values.act?.split(',');
    const cases = actCases(act).filter(({ rule }) => wanted?.includes(rule) ?? true);
    // an ACT case is about one ACT rule: walked where a rule that reads a walk answers it
    const walkedRules = new Set(
      catalogue.rules.filter(({ reads }) => reads === 'behaviour').flatMap((rule) => rule.act),
    );
    const checked = await check('act', act, cases, (id) => walkedRules.has(id.split('/')[0]!));
    const score = scoreAct(cases, checked);
    byRule.push(...actByRule(cases, checked, actOf));
    figures['act'] = score;
    console.log(actText(score).join('\n'));
  }
  const gds = folderOf('gds');
  if (gds !== null) {
    const barriers = gdsBarriers(gds);
    const score = scoreGds(barriers, await check('gds', join(gds, '..'), gdsPages(barriers)));
    figures['gds'] = score;
    byRule.push(
      ...tallyRules(
        'GDS',
        score.rows.flatMap(({ byFail, byAsk, noise }) => [
          ...byFail.map((rule): Word => ({ rule, outcome: 'fail', right: true })),
          ...byAsk.map((rule): Word => ({ rule, outcome: 'ask', right: true })),
          ...noise.map(wrong),
        ]),
      ),
    );
    console.log(gdsText(score).join('\n'));
  }
  const apg = folderOf('apg');
  if (apg !== null) {
    const score = await scoreApg(apg, await check('apg', apg, apgPages(apg)), browser);
    figures['apg'] = score;
    byRule.push(
      ...tallyRules(
        'APG',
        score.alarms.map(({ rule }) => wrong(rule)),
      ),
    );
    console.log(apgText(score).join('\n'));
  }
  const govuk = only.includes('govuk') ? govukFolder() : null;
  if (govuk !== null) {
    const pages = govukPages(govuk);
    const score = scoreGovuk(await check('govuk', govukSite(govuk, pages), pages));
    figures['govuk'] = score;
    byRule.push(
      ...tallyRules(
        'GOV.UK',
        score.alarms.map(({ rule }) => wrong(rule)),
      ),
    );
    console.log(govukText(score).join('\n'));
  } else if (only.includes('govuk')) {
    console.error(
      'govuk: NOT MEASURED, the package govuk-frontend is not installed (see test/bench/README.md)',
    );
    process.exitCode = 3;
  }
  const wantedPairs = values.pair?.split(',');
  for (const [name, all] of [
    ['zh', chinesePairs],
    ['failures', englishPairs],
  ] as const) {
    if (!only.includes(name)) continue;
    const pairs = all.filter(({ id }) => wantedPairs?.includes(id) ?? true);
    const score = scorePairs(pairs, await check(name, pairSite(pairs), pairPages(pairs)));
    figures[name] = score;
    byRule.push(
      ...tallyRules(
        name,
        score.rows.flatMap(({ byFail, byAsk, twinRules }) => [
          ...byFail.map((rule): Word => ({ rule, outcome: 'fail', right: true })),
          ...byAsk.map((rule): Word => ({ rule, outcome: 'ask', right: true })),
          ...twinRules.map(wrong),
        ]),
      ),
    );
    console.log(pairText(name, score).join('\n'));
  }
  if (only.includes('clean')) {
    const score = scoreClean(await check('clean', cleanSite(), cleanPages()));
    figures['clean'] = score;
    byRule.push(
      ...tallyRules(
        'clean',
        score.alarms.map(({ rule }) => wrong(rule)),
      ),
    );
    console.log(cleanText(score).join('\n'));
  }
  figures['byRule'] = byRule;
  const lines = [...ruleTable(byRule), '', ...ruleNotes(byRule, [...actOf.keys()])];
  console.log(lines.join('\n'));
  if (values.table !== undefined)
    writeFileSync(values.table, putBetweenMarks(readFileSync(values.table, 'utf8'), lines));
} finally {
  await keeper.close();
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
