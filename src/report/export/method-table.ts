import { bandName } from '../../words/grade.ts';
import { exportText, type ExportKey } from '../../words/report-export.ts';
import type { Context } from '../context.ts';
import { points } from '../figures.ts';
import { methodView } from '../method.ts';
import type { Cell, Table } from '../tables/table.ts';

/** What the grade is, how it came about, on which plan, with which tools and standards: as the report's method page. */
export const methodTable = (context: Context): Table => {
  const { lang, report } = context;
  const { grade } = report;
  const say = (key: ExportKey): string => exportText(key, lang);
  const view = methodView(context);
  const interval =
    grade.interval === null ? '–' : `${points(grade.interval.low)} – ${points(grade.interval.high)}`;
  const rows: Cell[][] = [
    [
      say('part:grade'),
      say('band'),
      grade.bands.map((band) => bandName(band, lang)).join(' / ') || bandName(null, lang),
    ],
    [say('part:grade'), say('score'), grade.score],
    [say('part:grade'), say('interval'), interval],
    [say('part:grade'), say('status'), say(`status:${grade.status}`)],
    ...[...view.ungradable, ...view.why].map((step): Cell[] => [say('part:grade'), say('calculation'), step]),
    ...view.plan.map(({ label, value }): Cell[] => [say('part:plan'), label, value]),
    ...view.versions.map(({ label, value }): Cell[] => [say('part:versions'), label, value]),
    ...view.standards.map(({ name, status }): Cell[] => [say('part:standards'), name, status]),
  ];
  return {
    name: say('table:method'),
    columns: [
      { key: 'part', heading: say('part'), width: 12 },
      { key: 'item', heading: say('item'), width: 30 },
      { key: 'value', heading: say('value'), width: 80 },
    ],
    rows,
  };
};
