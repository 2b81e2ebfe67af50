/**
 * `npm run bench:interval [draws] [each:N] [kind ...]`: draws samples from synthetic sites of known truth and counts how often the 95 %
 * interval holds the truth. `each:20` makes another site of the kind after every 20 draws; without it all are of one site.
 * 1,000 draws of each kind take some minutes on one core. The table is that of docs/grading.md.
 */
import { heldOut } from './interval-kinds-held-out.ts';
import { walkedKinds } from './interval-kinds-walked.ts';
import { kinds as chosenOn } from './interval-kinds.ts';
import { type Covered, coverOf } from './interval-cover.ts';

const kinds = { ...chosenOn, ...walkedKinds, ...heldOut };
const [draws = '1000', ...rest] = process.argv.slice(2);
const each = Number(rest.find((word) => word.startsWith('each:'))?.slice(5) ?? draws);
const only = rest.filter((word) => !word.startsWith('each:'));
const names = only.length > 0 ? only : Object.keys(kinds);
const unknown = names.filter((name) => !(name in kinds));
if (unknown.length > 0 || !(Number(draws) >= 1 && each >= 1)) {
  process.stderr.write(`usage: npm run bench:interval [draws] [each:N] [${Object.keys(kinds).join(' ')}]\n`);
  process.exit(2);
}
const percent = (part: number, { draws }: Covered): string => `${((100 * part) / draws).toFixed(1)}%`;
process.stdout.write('| 网站 · Site | 真值 | 包含真值 | 真值更低 | 真值更高 | 平均宽度 | 平均页数 |\n');
process.stdout.write('| --- | --- | --- | --- | --- | --- | --- |\n');
for (const name of names) {
  const kind = kinds[name]!;
  const done = coverOf(name, kind, Number(draws), each);
  const cells = [
    `${kind.zh} · ${kind.en}`,
    done.truth.toFixed(1),
    percent(done.covered, done),
    percent(done.below, done),
    percent(done.above, done),
    (done.width / done.draws).toFixed(1),
    Math.round(done.pages / done.draws),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
