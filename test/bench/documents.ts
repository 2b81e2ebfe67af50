/** Measures the document rules on PDF/UA test files whose names hold clause and verdict: recall and false alarms. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documentRules } from '../../rules/document.ts';
import { readDocument } from '../../src/gather/documents/read.ts';
import { corpusFolder, countBy, shareText } from './corpus.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.error(`npm run bench:documents -- [options]
  --folder FOLDER   PDF files with "-pass-" or "-fail-" in their names (../shared/corpus/pdf)
  --json FILE       write what every file raised to FILE`);
  process.exit(0);
}
const folder = values.folder ?? corpusFolder('pdf');
if (folder === null) {
  console.error('skipped: there is no ../shared/corpus/pdf beside the project');
  process.exit(0);
}

type Read = {
  readonly name: string;
  readonly expected: 'pass' | 'fail';
  readonly clause: string; // "UA-1 7.2"
  readonly read: boolean;
  readonly fails: readonly string[]; // rules, or of PDF/UA's claim rule the code
  readonly asks: readonly string[];
};

const clauseOf = (name: string): string => {
  const [, part = '?'] = /_(UA-\d)_/.exec(name) ?? [];
  const [, clause = '?'] = /_([\d.]+)-t\d+-(?:pass|fail)/.exec(name) ?? [];
  return `${part} ${clause
    .split('.')
    .slice(0, part === 'UA-2' ? 3 : 2)
    .join('.')}`;
};

const read = async (name: string, expected: Read['expected']): Promise<Read> => {
  const reading = await readDocument(readFileSync(`${folder}/${name}`));
  const document = { ...reading, url: `http://x.test/${name}`, from: 'http://x.test/' };
  const judged = documentRules.flatMap((rule) =>
    reading.read && rule.reads === 'document' && rule.kinds.includes(reading.kind)
      ? rule.decide(document).flatMap((j) => (j.outcome === 'pass' ? [] : [{ rule: rule.id, ...j }]))
      : [],
  );
  const names = (outcome: string): string[] => [
    ...new Set(
      judged.flatMap((j) =>
        j.outcome === outcome ? [j.rule === 'pdf-ua-claim' ? `pdf-ua-claim ${j.code}` : j.rule] : [],
      ),
    ),
  ];
  return {
    name,
    expected,
    clause: clauseOf(name),
    read: reading.read,
    fails: names('fail'),
    asks: names('ask'),
  };
};

const results: Read[] = [];
for (const name of readdirSync(folder).sort()) {
  const verdict = /-(pass|fail)-/.exec(name)?.[1];
  if (name.endsWith('.pdf') && verdict) results.push(await read(name, verdict === 'fail' ? 'fail' : 'pass'));
}

const bad = results.filter(({ expected }) => expected === 'fail');
const good = results.filter(({ expected }) => expected === 'pass');
const flagged = bad.filter(({ fails }) => fails.length > 0);
const alarms = good.filter(({ fails }) => fails.length > 0);
console.log(`PDF files: ${results.length}, read ${results.filter((one) => one.read).length}`);
console.log(`failing files with a fail:       ${shareText(flagged.length, bad.length)}`);
console.log(
  `failing files with fail or ask:  ${shareText(bad.filter((one) => one.fails.length + one.asks.length > 0).length, bad.length)}`,
);
console.log(`conforming files with a fail:    ${shareText(alarms.length, good.length)}`);
console.log(
  `conforming files with a question: ${shareText(good.filter((one) => one.asks.length > 0).length, good.length)}`,
);

console.log(
  '\n| Check | Failing | Flagged | Asked only | Conforming | False alarms |\n| --- | --: | --: | --: | --: | --: |',
);
for (const clause of [...new Set(results.map((one) => one.clause))].sort()) {
  const of = (list: readonly Read[]): Read[] => list.filter((one) => one.clause === clause);
  const asked = of(bad).filter((one) => one.fails.length === 0 && one.asks.length > 0);
  console.log(
    `| ${clause} | ${of(bad).length} | ${of(flagged).length} | ${asked.length} | ${of(good).length} | ${of(alarms).length} |`,
  );
}
console.log(
  '\n| Rule | fail on failing | fail on conforming | ask on failing | ask on conforming |\n| --- | --: | --: | --: | --: |',
);
const rules = countBy(results.flatMap(({ fails, asks }) => [...fails, ...asks])).map(([rule]) => rule);
for (const rule of rules.sort()) {
  const by = (list: readonly Read[], what: 'fails' | 'asks'): number =>
    list.filter((one) => one[what].includes(rule)).length;
  console.log(
    `| ${rule} | ${by(bad, 'fails')} | ${by(good, 'fails')} | ${by(bad, 'asks')} | ${by(good, 'asks')} |`,
  );
}
for (const { name } of bad.filter(({ fails }) => fails.length === 0)) console.log(`missed: ${name}`);
for (const { name, fails } of alarms) console.log(`false alarm: ${name}: ${fails.join(', ')}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
