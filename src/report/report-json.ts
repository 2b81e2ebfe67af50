import type { Json } from '../model/json.ts';
import { Report } from '../model/report.ts';
import type { WrittenReport } from './compact.ts';

/** Characters that a terminal or viewer would obey rather than show; JSON may write any of them as \uXXXX. */
const commanding = /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** JSON text of a plain value: keys sorted, so equal values give equal bytes; commanding characters escaped. */
export const stableJson = (value: unknown, indent = 0): string => {
  const sorted = JSON.stringify(
    value,
    (_key, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(
            Object.entries(inner as Record<string, Json>).sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : inner,
    indent,
  );
  return sorted.replace(commanding, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
};

/**
 * report.json in pieces, so that a report of any size never stands in memory as one text. Top-level keys come in the
 * contract's order, a list has one entry a line, keys below are sorted; ends with a newline.
 */
export function* reportJson(report: WrittenReport): Generator<string> {
  const keys = (Object.keys(Report.shape) as (keyof Report)[]).filter((key) => report[key] !== undefined);
  for (const [i, key] of keys.entries()) {
    yield `${i === 0 ? '{\n' : ',\n'}${JSON.stringify(key)}: `;
    const value: unknown = report[key];
    if (value === null || typeof value !== 'object' || !(Symbol.iterator in value)) {
      yield stableJson(value);
      continue;
    }
    yield '[';
    let some = false;
    for (const item of value as Iterable<unknown>) {
      yield `${some ? ',\n' : '\n'}${stableJson(item)}`;
      some = true;
    }
    yield some ? '\n]' : ']';
  }
  yield '\n}\n';
}
