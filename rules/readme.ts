import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../src/model/catalogue.ts';
import { criteriaTable, dutiesTable, type ReadmeTable } from './readme-criteria.ts';

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const kinds = {
  page: '网页 page',
  behaviour: '走查 walk',
  site: '全站 site',
  document: '文档 document',
} as const;
const block = ({ head, rows, below }: ReadmeTable): string => `${table(head, rows)}\n\n${below}`;

/** The tables of all rules and criteria as Markdown, made from the catalogue. Pure. */
export const rulesReadme = (catalogue: Catalogue): string => {
  const axe = catalogue.axe.filter((rule) => rule.violation !== 'off' || rule.incomplete !== 'off');
  const rulesOf = new Map<string, string[]>();
  for (const rule of [...catalogue.rules, ...axe.map((r) => ({ ...r, id: `axe/${r.id}` }))])
    for (const criterion of rule.criteria)
      rulesOf.set(criterion, [...(rulesOf.get(criterion) ?? []), rule.id]);
  return `${[
    '# 规则与指标 · Rules and criteria',
    '本页由数据生成（`npm run readme`），请勿手改。Generated from the data; do not edit.',
    '`wza rules <编号>` 说明一条规则或指标：谁受影响、怎样修改、例子。Explains one of them.',
    `## 自有规则 · Own rules (${catalogue.rules.length})`,
    table(
      ['规则 rule', '对象 reads', '要求 requirement', '指标 criteria', 'ACT'],
      [...catalogue.rules]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((rule) => [
          rule.id,
          kinds[rule.reads],
          `${rule.text.zh.title} · ${rule.text.en.title}`,
          rule.criteria.join(', ') || '–',
          rule.act.join(', ') || '–',
        ]),
    ),
    `## axe-core 规则 · Rules of axe-core (${axe.length})`,
    'axe-core 的“待确认”一律只作“待人工确认”。What axe-core leaves undecided is at most a question for a person.',
    table(
      ['规则 rule', '违反时 violation', '要求 requirement', '指标 criteria'],
      axe.map((rule) => [
        `axe/${rule.id}`,
        { fail: '不通过 fail', ask: '待人工确认 ask', off: '不用 off' }[rule.violation],
        `${rule.text.zh.title} · ${rule.text.en.title}`,
        rule.criteria.join(', ') || '–',
      ]),
    ),
    '## 各类网站的义务 · Duties by class of site',
    block(dutiesTable(catalogue.duties)),
    ...catalogue.standards.flatMap((standard) => [
      `## ${standard.name.zh} · ${standard.name.en}`,
      `${standard.id}：${standard.status.zh} ${standard.status.en}`,
      block(criteriaTable(standard, rulesOf)),
    ]),
  ].join('\n\n')}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { catalogue } = await import('../src/audit/catalogue.ts');
  writeFileSync(new URL('./README.md', import.meta.url), rulesReadme(catalogue));
}
