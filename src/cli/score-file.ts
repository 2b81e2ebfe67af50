import { readFileSync } from 'node:fs';
import type { GivenScore } from '../model/grade.ts';
import type { Args, Lang } from '../model/json.ts';
import { Day } from '../model/answers.ts';
import type { Device } from '../model/site-plan.ts';
import { readCsv } from '../report/tables/csv-read.ts';
import { fill } from '../words/fill.ts';
import { Mistake } from '../words/mistake.ts';
import { type ScoreFileFault, scoreFileWords } from '../words/score-file.ts';
import { parseYaml, readText } from './yaml-file.ts';

type Row = { readonly line: number; readonly fields: ReadonlyMap<string, string> };
type Fail = (line: number, fault: ScoreFileFault, args?: Args) => Mistake;

const fieldNames: Readonly<Record<string, string>> = {
  分数: 'score',
  得分: 'score',
  提交者: 'who',
  日期: 'when',
  人数: 'people',
  设备: 'device',
};
const FIELDS: ReadonlySet<string> = new Set(['score', 'who', 'when', 'people', 'device']);
const devices: Readonly<Record<string, Device>> = {
  desktop: 'desktop',
  mobile: 'mobile',
  电脑端: 'desktop',
  移动端: 'mobile',
};

const fieldOf = (name: string): string => fieldNames[name.trim()] ?? name.trim().toLowerCase();

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).trim()
    : JSON.stringify(value);
};

const csvRows = (file: string, fail: Fail): Row[] => {
  readText(file); // says what is wrong when it cannot be read
  const { records, unclosed } = readCsv(readFileSync(file));
  if (unclosed !== null) throw fail(unclosed, 'unclosed');
  const [head, ...rest] = records;
  const names = head?.cells.map(fieldOf) ?? [];
  return rest.map(({ line, cells }) => ({
    line,
    fields: new Map(names.flatMap((name, at) => (name === '' ? [] : [[name, textOf(cells[at])]]))),
  }));
};

const yamlRows = (file: string, fail: Fail): Row[] => {
  const { value, at, broken } = parseYaml(readText(file));
  if (broken) throw fail(broken.at.line, 'yaml', { detail: broken.detail });
  const list: unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  return list.map((one, index) => {
    const { line } = at(Array.isArray(value) ? [index] : []);
    if (typeof one !== 'object' || one === null || Array.isArray(one)) throw fail(line, 'shape');
    return { line, fields: new Map(Object.entries(one).map(([key, part]) => [fieldOf(key), textOf(part)])) };
  });
};

const scoreOf = ({ line, fields }: Row, part: GivenScore['part'], fail: Fail): GivenScore => {
  const unknown = [...fields.keys()].find((name) => !FIELDS.has(name));
  if (unknown !== undefined) throw fail(line, 'unknown-field', { field: unknown.slice(0, 40) });
  const get = (field: string): string => {
    const value = fields.get(field) ?? '';
    if (value === '') throw fail(line, 'missing', { field });
    return value;
  };
  const wrong = (fault: ScoreFileFault, value: string) => fail(line, fault, { value: value.slice(0, 40) });
  const [score, who, when, people] = [get('score'), get('who'), get('when'), get('people')];
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(score) || Number(score) > 100) throw wrong('score', score);
  if (who.length > 200) throw fail(line, 'who');
  if (!Day.safeParse(when).success) throw wrong('when', when);
  if (!/^[1-9]\d{0,6}$/.test(people)) throw wrong('people', people);
  const named = fields.get('device') ?? '';
  const device = named === '' ? null : devices[named.toLowerCase()];
  if (device === undefined) throw wrong('device', named);
  return { part, device, score: Number(score), who, when, people: Number(people) };
};

/**
 * Reads scores that people handed in: YAML or JSON with score, who, when, people (and device), or a list of such; or CSV
 * with these as heads, in English or Chinese. Throws Mistake naming file, line, reason and remedy.
 */
export const readScores = (file: string, part: GivenScore['part'], lang: Lang): GivenScore[] => {
  const fail: Fail = (line, fault, args = {}) =>
    new Mistake('score-file', { file, line, reason: fill(scoreFileWords[fault][lang], args) });
  const rows = /\.(csv|tsv)$/i.test(file) ? csvRows(file, fail) : yamlRows(file, fail);
  if (rows.length === 0) throw fail(1, 'empty');
  const seen = new Set<Device | null>();
  return rows.map((row) => {
    const given = scoreOf(row, part, fail);
    if (seen.has(given.device)) throw fail(row.line, 'twice');
    seen.add(given.device);
    return given;
  });
};
