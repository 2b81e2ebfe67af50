import { catalogue } from '../audit/catalogue.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Lang } from '../model/json.ts';
import { Mistake } from '../words/mistake.ts';

type Row = {
  readonly id: string;
  readonly criteria: readonly string[];
  readonly title: string;
  readonly act: readonly string[];
  readonly lines: readonly string[];
};

const labels = {
  who: { zh: '影响', en: 'who is hurt' },
  fix: { zh: '修改', en: 'repair' },
  bad: { zh: '反例', en: 'bad' },
  good: { zh: '正例', en: 'good' },
  criteria: { zh: '对应', en: 'criteria' },
  says: { zh: '结论', en: 'says' },
  level: { zh: '级别', en: 'level' },
  clause: { zh: '条款', en: 'clause' },
  unknown: { zh: '待核定', en: 'to be verified' },
  asks: { zh: '要求', en: 'asks' },
  source: { zh: '依据', en: 'source' },
  rules: { zh: '规则', en: 'rules' },
  judged: { zh: '判定', en: 'judged by' },
  machine: { zh: '机器', en: 'machine' },
  'machine-and-person': { zh: '机器与人工', en: 'machine and person' },
  person: { zh: '人工', en: 'person' },
} as const;

const allRules = (lang: Lang): Row[] => {
  const label = (key: keyof typeof labels) => labels[key][lang];
  const own = catalogue.rules.map((rule): Row => {
    const { title, who, fix, example, says } = rule.text[lang];
    const lines = [
      ...Object.entries(says).map(([code, text]) => `${label('says')} ${code}: ${text}`),
      `${label('who')}: ${who}`,
      `${label('fix')}: ${fix}`,
      `${label('bad')}: ${example.bad}`,
      `${label('good')}: ${example.good}`,
    ];
    return { id: rule.id, criteria: rule.criteria, title, act: rule.act, lines };
  });
  const axe = catalogue.axe
    .filter((rule) => rule.violation !== 'off' || rule.incomplete !== 'off')
    .map((rule): Row => {
      const { title, who, fix, example } = rule.text[lang];
      const lines = [
        `${label('who')}: ${who}`,
        `${label('fix')}: ${fix}`,
        `${label('bad')}: ${example.bad}`,
        `${label('good')}: ${example.good}`,
      ];
      return { id: `axe/${rule.id}`, criteria: rule.criteria, title, act: rule.act, lines };
    });
  return [...own, ...axe].sort((a, b) => (a.id < b.id ? -1 : 1));
};

const explainRule = (row: Row, lang: Lang): string =>
  [
    `${row.id}  ${row.title}`,
    `  ${labels.criteria[lang]}: ${row.criteria.join(', ') || '-'}${row.act.length ? `  ACT: ${row.act.join(', ')}` : ''}`,
    ...row.lines.map((line) => `  ${line.replaceAll('\n', '\n    ')}`),
  ].join('\n');

const explainCriterion = (criterion: Criterion, rows: readonly Row[], lang: Lang): string => {
  const { id, name, asks, clause, level, judged, provenance, seeAlso } = criterion;
  return [
    `${id}  ${name[lang]}`,
    `  ${labels.clause[lang]}: ${clause ?? labels.unknown[lang]}  ${labels.level[lang]}: ${level ?? labels.unknown[lang]}  ${labels.judged[lang]}: ${labels[judged][lang]}`,
    `  ${labels.asks[lang]}: ${asks[lang]}`,
    `  ${labels.source[lang]}: ${provenance.asks.source} (${provenance.asks.confidence ?? labels.unknown[lang]})`,
    `  ${labels.criteria[lang]}: ${seeAlso.join(', ') || '-'}`,
    `  ${labels.rules[lang]}: ${
      rows
        .filter((row) => row.criteria.includes(id))
        .map((row) => row.id)
        .join(', ') || '-'
    }`,
  ].join('\n');
};

/** `wza rules [what]`: without argument a table of all rules; else rules and criteria by id, clause, criterion, ACT id or word. */
export const rulesCommand = (what: string | undefined, flags: { lang: Lang; json?: boolean }): string => {
  const { lang } = flags;
  const rows = allRules(lang);
  const criteria = catalogue.standards.flatMap((standard) => standard.criteria);
  const word = what?.toLowerCase();
  const exact = (id: string, clause: string | null = null) =>
    id.toLowerCase() === word || id.toLowerCase().endsWith(`:${word}`) || clause === what;
  let ruleHits =
    word === undefined
      ? rows
      : rows.filter((row) => exact(row.id) || row.act.includes(what!) || row.id === `axe/${word}`);
  let criterionHits = word === undefined ? [] : criteria.filter((c) => exact(c.id, c.clause));
  if (word !== undefined && ruleHits.length + criterionHits.length === 0) {
    ruleHits = rows.filter((row) => row.id.includes(word) || row.title.toLowerCase().includes(word));
    criterionHits = criteria.filter(
      (c) => c.name[lang].toLowerCase().includes(word) || c.asks[lang].toLowerCase().includes(word),
    );
  }
  if (ruleHits.length + criterionHits.length === 0) throw new Mistake('unknown-rule', { id: what ?? '' });
  if (flags.json)
    return `${JSON.stringify({ rules: ruleHits.map(({ id, title, criteria, act }) => ({ id, title, criteria, act })), criteria: criterionHits }, null, 2)}\n`;
  if (word === undefined) return `${rows.map((row) => `${row.id.padEnd(34)} ${row.title}`).join('\n')}\n`;
  return `${[...ruleHits.map((row) => explainRule(row, lang)), ...criterionHits.map((c) => explainCriterion(c, rows, lang))].join('\n\n')}\n`;
};
