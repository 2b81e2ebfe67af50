import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readScores } from '../../src/cli/score-file.ts';
import { Mistake } from '../../src/words/mistake.ts';

const folder = mkdtempSync(join(tmpdir(), 'wza-scores-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (name: string, text: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return readScores(file, 'satisfaction', 'zh');
};
const saidOf = (name: string, text: string | Uint8Array): string => {
  try {
    read(name, text);
  } catch (error) {
    if (error instanceof Mistake) return error.say('zh');
    throw error;
  }
  return '';
};
const one = {
  part: 'satisfaction',
  device: null,
  score: 82.5,
  who: '市残联体验组',
  when: '2026-05-18',
  people: 24,
};

test.each([
  ['a.yaml', 'score: 82.5\nwho: 市残联体验组\nwhen: 2026-05-18\npeople: 24\n'],
  ['a.yml', '分数: 82.5\n提交者: 市残联体验组\n日期: "2026-05-18"\n人数: 24\n'],
  ['a.json', '{"score":82.5,"who":"市残联体验组","when":"2026-05-18","people":24}'],
  ['a.csv', '\uFEFFscore,who,when,people\r\n82.5,市残联体验组,2026-05-18,24\r\n'],
  ['b.csv', '分数,提交者,日期,人数\n82.5,"市残联体验组",2026-05-18,24\n'],
])('%s is read', (name, text) => {
  expect(read(name, text)).toEqual([one]);
});

test('devices may have results of their own', () => {
  expect(
    read('a.csv', 'score,who,when,people,device\n80,a,2026-05-18,3,电脑端\n70,a,2026-05-18,3,mobile\n'),
  ).toMatchObject([
    { device: 'desktop', score: 80 },
    { device: 'mobile', score: 70 },
  ]);
});

const yaml = (change: string) => `score: 80\nwho: a\nwhen: 2026-05-18\npeople: 3\n${change}`;
test.each([
  ['a.yaml', '', /第 1 行：没有任何结果/],
  ['a.csv', 'score,who,when,people\n', /没有任何结果/],
  ['a.yaml', 'score: [', /不是正确的 YAML/],
  ['a.yaml', '- 5', /“名称: 值”/],
  ['a.yaml', '&a [*a]', /不是正确的 YAML/],
  ['a.yaml', yaml('').replace('score: 80', 'score: 101'), /分数“101”不对/],
  ['a.yaml', yaml('').replace('score: 80', 'score: -1'), /分数“-1”不对/],
  ['a.yaml', yaml('').replace('score: 80', 'score: .nan'), /分数“NaN”不对/],
  ['a.yaml', yaml('').replace('score: 80\n', ''), /缺少“score”/],
  ['a.yaml', yaml('').replace('2026-05-18', '2026-02-30'), /日期“2026-02-30”不对/],
  ['a.yaml', yaml('').replace('people: 3', 'people: 0'), /人数“0”不对/],
  ['a.yaml', yaml('device: phone'), /设备“phone”不对/],
  ['a.yaml', yaml('note: x'), /不认识的项“note”/],
  [
    'a.yaml',
    `- {score: 1, who: a, when: 2026-01-01, people: 1}\n- {score: 2, who: a, when: 2026-01-01, people: 1}`,
    /第 2 行：同一设备有两个结果/,
  ],
  ['a.csv', 'score,who,when,people\n80,"a,2026-05-18,3\n', /第 2 行：引号没有成对/],
  ['a.csv', 'score,who,when,people\n\n80,a,2026-05-18,\n', /第 3 行：缺少“people”/],
])('%s of %j is refused', (name, text, reason) => {
  expect(saidOf(name, text)).toMatch(reason);
});
