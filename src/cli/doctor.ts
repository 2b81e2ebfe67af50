import type { Lang } from '../model/json.ts';
import { browserRows } from './doctor/browser.ts';
import { machineRows } from './doctor/machine.ts';
import type { Row } from './doctor/row.ts';
import { nodeRow, packagesRow } from './doctor/tools.ts';

export type { Row } from './doctor/row.ts';

/** What the doctor found; `ok` is false when an audit could not run. */
export type Diagnosis = { readonly ok: boolean; readonly rows: readonly Row[] };

/**
 * Examines everything an audit needs: Node, packages, browser, sandbox, font, folders, memory, disk, locale.
 * Installs and changes nothing. `browser`: as named by the user; `cwd`: where reports would go.
 */
export const doctor = async (
  options: { readonly browser?: string; readonly cwd?: string } = {},
): Promise<Diagnosis> => {
  const rows = [
    nodeRow(),
    packagesRow(),
    ...(await browserRows(options.browser)),
    ...machineRows(options.cwd ?? process.cwd()),
  ];
  return { ok: rows.every((row) => row.state !== 'fail'), rows };
};

const words = {
  zh: {
    ok: '正常',
    warn: '注意',
    fail: '失败',
    colon: '：',
    fix: '办法：',
    good: '可以检测。',
    bad: '还不能检测。',
  },
  en: {
    ok: 'ok  ',
    warn: 'note',
    fail: 'FAIL',
    colon: ': ',
    fix: 'Remedy: ',
    good: 'Ready to audit.',
    bad: 'Not ready to audit.',
  },
} as const;

/** The diagnosis as plain text, one line a thing with its remedy below, and the verdict last. Ends with a newline. */
export const renderDiagnosis = ({ ok, rows }: Diagnosis, lang: Lang): string => {
  const say = words[lang];
  const lines = rows.flatMap(({ name, state, detail, remedy }) => [
    `[${say[state]}] ${name[lang]}${say.colon}${detail[lang]}`,
    ...(remedy ? [`       ${say.fix}${remedy[lang].replaceAll('\n', '\n       ')}`] : []),
  ]);
  return `${[...lines, '', ok ? say.good : say.bad].join('\n')}\n`;
};
