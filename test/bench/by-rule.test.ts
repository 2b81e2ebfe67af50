import { expect, test } from 'vitest';
import { putBetweenMarks, ruleNotes, ruleTable, tallyRules } from './by-rule.ts';

test('words of a rule are tallied by outcome and by whether they are right', () => {
  const scores = tallyRules(
    'act',
    [
      { rule: 'b', outcome: 'fail', right: true },
      { rule: 'b', outcome: 'fail', right: true },
      { rule: 'b', outcome: 'fail', right: false },
      { rule: 'a', outcome: 'ask', right: true },
    ],
    (rule) => (rule === 'b' ? 4 : null),
  );
  expect(scores).toEqual([
    { corpus: 'act', rule: 'a', fail: { right: 0, wrong: 0 }, ask: { right: 1, wrong: 0 }, about: null },
    { corpus: 'act', rule: 'b', fail: { right: 2, wrong: 1 }, ask: { right: 0, wrong: 0 }, about: 4 },
  ]);
  expect(ruleTable(scores).slice(2)).toEqual([
    '| a | act | 0/0 | – | – | 1/0 | 100.0 % |',
    '| b | act | 2/1 | 66.7 % | 50.0 % | 0/0 | – |',
  ]);
});

test('rules that are wrong too often, and those that nothing speaks to, are named', () => {
  const scores = tallyRules('act', [
    { rule: 'often', outcome: 'fail', right: true },
    { rule: 'often', outcome: 'fail', right: false },
    { rule: 'good', outcome: 'fail', right: true },
  ]);
  const notes = ruleNotes(scores, ['often', 'silent', 'good']).join('\n');
  expect(notes).toContain('`often` 1/1');
  expect(notes).toContain('(1): `silent`');
  expect(notes).not.toContain('`good`');
});

test('the table is put between the marks, and a document without them is refused', () => {
  const document = 'a\n<!-- by rule and corpus -->\nold\n<!-- end -->\nb\n';
  expect(putBetweenMarks(document, ['new'])).toBe(
    'a\n<!-- by rule and corpus -->\n\nnew\n\n<!-- end -->\nb\n',
  );
  expect(() => putBetweenMarks('a', [])).toThrow('no <!--');
});
