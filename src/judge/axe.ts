import type { AxeRule } from '../model/catalogue.ts';
import type { Args } from '../model/json.ts';
import type { AxeFacts, AxePlace } from '../model/page-artifacts.ts';
import { listError, type PageRecord, type RuleFace } from './record.ts';

const LONGEST = 300; // characters of one argument

const plain = (value: unknown): string | number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string') return value.slice(0, LONGEST);
  if (typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.map(plain).filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ').slice(0, LONGEST);
};

/** The primitive fields of a check's data; a bare array is named `values` and a bare value `data`, as in axe's messages. */
const argsOf = (data: unknown): Args => {
  const fields: [string, unknown][] =
    data !== null && typeof data === 'object' && !Array.isArray(data)
      ? Object.entries(data)
      : [[Array.isArray(data) ? 'values' : 'data', data]];
  return Object.fromEntries(
    fields
      .filter(([key]) => key !== 'messageKey')
      .map(([key, value]) => [key, plain(value)] as const)
      .filter((field): field is [string, string | number] => field[1] !== null),
  );
};

const codeOf = (place: AxePlace): { code: string; args: Args } => {
  const check = place.checks[0];
  if (!check) return { code: 'no-check', args: {} };
  const { id, data } = check;
  const key = data !== null && typeof data === 'object' && 'messageKey' in data ? data.messageKey : null;
  return { code: typeof key === 'string' && key !== '' ? `${id}/${key}` : id, args: argsOf(data) };
};

/**
 * Enters what axe said of a page: violations and undecided places become what the catalogue makes of them.
 * Places beyond axe's list are counted as well. A rule that axe does not mention ran and did not apply. Without
 * any facts of axe every one of its rules is an error: silence is not a pass.
 */
export const enterAxe = (record: PageRecord, axe: AxeFacts | null, rules: readonly AxeRule[]): void => {
  const said = new Map(axe?.rules.map((rule) => [rule.id, rule]));
  for (const rule of rules) {
    if (rule.violation === 'off') continue;
    const face: RuleFace = { ...rule, id: `axe/${rule.id}` };
    record.ran(face);
    if (!axe) listError(record, face, 'axe did not run on this page');
    const result = said.get(rule.id);
    if (!result) continue;
    if (result.error !== null) listError(record, face, result.error.slice(0, LONGEST));
    record.count(face, 'pass', result.passes);
    for (const place of result.violations)
      record.list(face, {
        outcome: rule.doubtful?.(place) === true ? 'ask' : rule.violation,
        at: place.target,
        ...codeOf(place),
      });
    record.count(face, rule.violation, result.more.violations);
    if (rule.incomplete === 'off') continue;
    for (const place of result.incomplete)
      record.list(face, { outcome: 'ask', at: place.target, ...codeOf(place) });
    record.count(face, 'ask', result.more.incomplete);
  }
};
