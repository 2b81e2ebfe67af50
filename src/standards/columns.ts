import { Device, SiteClass } from '../model/site-plan.ts';

/** Columns of the table of standards, in its order, with their Chinese headings. A row is a standard or a criterion. */
export const headings = {
  id: '编号',
  edition: '版次',
  purpose: '用途',
  levels: '级别设置',
  supersedes: '取代',
  complete: '条目齐全',
  status_zh: '状态',
  status_en: '状态（英文）',
  clause: '条款',
  clause_source: '条款来源',
  clause_confidence: '条款可信度',
  level: '级别',
  level_source: '级别来源',
  level_confidence: '级别可信度',
  principle: '原则',
  scope: '范围',
  classes: '网站类别',
  devices: '设备',
  judged: '判定方式',
  name_zh: '名称',
  name_en: '名称（英文）',
  asks_zh: '要求',
  asks_en: '要求（英文）',
  source: '来源',
  confidence: '可信度',
  see_also: '相近条款',
  same_as: '等同旧条款',
  replaces: '替代旧条款',
} as const;

export type Column = keyof typeof headings;
export const columns = Object.keys(headings) as readonly Column[];

/** One row as texts, by column. */
export type Cells = Readonly<Record<Column, string>>;

/** Columns that only rows of standards, or only rows of criteria, fill. */
export const ofStandards: readonly Column[] = [
  'edition',
  'purpose',
  'levels',
  'supersedes',
  'complete',
  'status_zh',
  'status_en',
];
export const ofBoth: readonly Column[] = ['id', 'name_zh', 'name_en', 'source', 'confidence'];

/** The column that tells where a fact was read; what has none of its own rests on `source`. */
export const sourceOf = (column: Column): 'clause_source' | 'level_source' | 'source' =>
  column.startsWith('clause') ? 'clause_source' : /^level(_|$)/.test(column) ? 'level_source' : 'source';

/** Columns that tell of a source, not of a fact. */
export const isSource = (column: Column): boolean => /source$|confidence$/.test(column);

/** Words a cell may hold, by column: code first, then what people write instead. */
export const choices = {
  purpose: { technical: ['技术标准'], duty: ['义务'], indicator: ['独立指标'] },
  complete: { yes: ['是'], no: ['否'] },
  principle: {
    perceivable: ['可感知性'],
    operable: ['可操作性'],
    understandable: ['可理解性'],
    robust: ['兼容性'],
  },
  scope: { web: ['网站'], app: ['应用'], both: ['网站和应用'] },
  judged: { machine: ['机器'], 'machine-and-person': ['机器与人工'], person: ['人工'] },
  confidence: { high: ['高'], medium: ['中'], low: ['低'] },
} as const;

export const classCodes: readonly string[] = SiteClass.options;
export const deviceCodes: readonly string[] = Device.options;

/** How an unknown clause or level is written. */
export const UNKNOWN = '待核定';
