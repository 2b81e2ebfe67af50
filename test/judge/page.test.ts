import { describe, expect, test } from 'vitest';
import { judgePage } from '../../src/judge/page.ts';
import type { Json } from '../../src/model/json.ts';
import { PageJudgement } from '../../src/model/finding.ts';
import { ask, defineBehaviourRule, definePageRule, fail, pass, type Rule } from '../../src/model/rule.ts';
import { artifacts, at, axeRule, catalogueOf, echo, visit } from './small.ts';

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const main = (value: unknown) => [{ frame: [], facts: json(value) }];
const tallyOf = (judgement: PageJudgement, rule: string) => judgement.tallies.find((t) => t.rule === rule);
const zero = { pass: 0, fail: 0, ask: 0, error: 0 };
const words = { title: '', who: '', fix: '', example: { bad: '', good: '' }, says: { bad: '' } };
const walkRule: Rule = defineBehaviourRule({
  id: 'walk-rule',
  version: 1,
  criteria: ['s:keyboard'],
  act: [],
  impact: 'critical',
  walk: 'keyboard',
  decide: (trap: boolean, { url }) => (trap ? [fail(null, 'bad', { url })] : [pass(null)]),
  text: { zh: words, en: words },
});

describe('page rules', () => {
  const judge = (facts: unknown, rules = [echo('alt', 's:alt')]) =>
    judgePage(artifacts({ probes: { alt: main(facts) } }), catalogueOf(rules));

  test('count passes and list failures and questions', () => {
    const judgement = judge([
      pass(null),
      pass(at('img')),
      fail(at('#a'), 'bad', { n: 1 }),
      ask(at('#b'), 'vague'),
    ]);
    expect(tallyOf(judgement, 'alt')).toEqual({ rule: 'alt', pass: 2, fail: 1, ask: 1, error: 0 });
    expect(judgement.findings.map(({ outcome, code, args }) => [outcome, code, args])).toEqual([
      ['fail', 'bad', { n: 1 }],
      ['ask', 'vague', {}],
    ]);
    expect(judgement.findings[0]).toMatchObject({
      rule: 'alt',
      criteria: ['s:alt'],
      impact: 'serious',
      page: 'http://a.test/',
      device: 'desktop',
    });
    expect(PageJudgement.parse(judgement)).toEqual(judgement);
  });

  test('that found nothing to judge have an empty tally', () => {
    expect(judge([]).tallies).toEqual([{ rule: 'alt', ...zero }]);
  });

  test.each([
    ['throw', null],
    ['say something that is no judgement', [{ outcome: 'good', at: null }]],
    ['give no list', { a: 1 }],
    ['were cut off in the page', { $error: 'probe: x is not a function' }],
  ])('are an error, never a pass, when they %s', (_what, facts) => {
    const judgement = judge(facts);
    expect(tallyOf(judgement, 'alt')).toEqual({ rule: 'alt', ...zero, error: 1 });
    expect(judgement.findings).toHaveLength(1);
    expect(judgement.findings[0]).toMatchObject({ outcome: 'error', code: 'rule-error', target: null });
    expect(judgement.findings[0]?.args['detail']).toBeTypeOf('string');
  });

  test('without facts are an error too', () => {
    for (const probes of [{}, { alt: [] }]) {
      const judgement = judgePage(artifacts({ probes }), catalogueOf([echo('alt')]));
      expect(tallyOf(judgement, 'alt')).toEqual({ rule: 'alt', ...zero, error: 1 });
    }
    const inherited = judgePage(artifacts(), catalogueOf([echo('constructor')]));
    expect(tallyOf(inherited, 'constructor')?.error).toBe(1);
  });

  test('put the way to the frame before its targets, once', () => {
    const frame = ['#outer', '#inner'];
    const own = [
      fail(at('a'), 'bad'),
      fail(at('a', ...frame), 'bad'),
      fail(at('a', '#deeper'), 'bad'),
      fail(null, 'bad'),
    ];
    const judgement = judgePage(
      artifacts({ probes: { alt: [...main([]), { frame, facts: json(own) }] } }),
      catalogueOf([echo('alt')]),
    );
    expect(judgement.findings.map(({ target }) => target?.frame ?? null)).toEqual([
      frame,
      frame,
      [...frame, '#deeper'],
      null,
    ]);
  });

  test('keep what sound frames said when another frame broke', () => {
    const judgement = judgePage(
      artifacts({
        probes: {
          alt: [
            ...main([pass(null)]),
            { frame: ['#x'], facts: { $error: 'gone' } },
            { frame: ['#y'], facts: null },
          ],
        },
      }),
      catalogueOf([echo('alt')]),
    );
    expect(tallyOf(judgement, 'alt')).toEqual({ rule: 'alt', ...zero, pass: 1, error: 1 });
    expect(judgement.findings[0]?.args).toEqual({ detail: 'gone', frames: 2 });
  });

  test('half a list of a rule that throws counts for nothing', () => {
    const lazy = definePageRule({
      id: 'lazy',
      version: 1,
      criteria: [],
      act: [],
      impact: 'minor',
      probe: () => 0,
      decide: function decide() {
        return (function* () {
          yield pass(null);
          throw new Error('late');
        })() as never;
      },
      text: { zh: { ...words, says: {} }, en: { ...words, says: {} } } as never,
    });
    const judgement = judgePage(artifacts({ probes: { lazy: main(0) } }), catalogueOf([lazy]));
    expect(tallyOf(judgement, 'lazy')).toEqual({ rule: 'lazy', ...zero, error: 1 });
  });

  test('ids tell equal places apart, and are equal in the next run', () => {
    const places = [
      fail(at('#a'), 'bad'),
      fail(at('#a'), 'bad'),
      fail(null, 'bad'),
      fail(null, 'bad'),
      fail(null, 'worse'),
    ];
    const ids = (device: 'desktop' | 'mobile') =>
      judgePage(
        artifacts({ device, probes: { alt: main(places) } }),
        catalogueOf([echo('alt')]),
      ).findings.map((f) => f.id);
    expect(new Set([...ids('desktop'), ...ids('mobile')]).size).toBe(10);
    expect(ids('desktop')).toEqual(ids('desktop'));
  });

  test('findings bear the URL that was asked for, rules see the one that answered', () => {
    const asked = visit('http://a.test/', 0);
    if (asked.reached.state !== 'audited') throw new Error('audited');
    const moved = { ...asked, reached: { ...asked.reached, finalUrl: 'http://a.test/home' } };
    const judgement = judgePage(
      artifacts({ visit: moved, walks: { keyboard: true } }),
      catalogueOf([walkRule]),
    );
    expect(judgement.findings[0]).toMatchObject({
      page: 'http://a.test/',
      args: { url: 'http://a.test/home' },
    });
  });
});

describe('behaviour rules', () => {
  test('run only where their walk was recorded', () => {
    expect(judgePage(artifacts(), catalogueOf([walkRule])).tallies).toEqual([]);
    const walked = judgePage(artifacts({ walks: { keyboard: false } }), catalogueOf([walkRule]));
    expect(tallyOf(walked, 'walk-rule')?.pass).toBe(1);
    const broken = judgePage(
      artifacts({ walks: { keyboard: { $error: 'closed' } } }),
      catalogueOf([walkRule]),
    );
    expect(tallyOf(broken, 'walk-rule')).toEqual({ rule: 'walk-rule', ...zero, error: 1 });
  });
});

describe('axe', () => {
  const place = (selector: string, id: string, data: unknown = null) => ({
    target: at(selector),
    checks: [{ id, message: 'm', data }],
  });
  const result = (id: string, parts = {}) => ({
    id,
    passes: 0,
    violations: [],
    incomplete: [],
    more: { violations: 0, incomplete: 0 },
    error: null,
    ...parts,
  });
  const judge = (rules: ReturnType<typeof axeRule>[], ...results: ReturnType<typeof result>[]) =>
    judgePage(artifacts({ axe: { version: '4', rules: results } }), catalogueOf([], rules));

  test('violations and undecided places become what the catalogue says, also those beyond the list', () => {
    const parts = {
      passes: 3,
      violations: [place('#a', 'v')],
      incomplete: [place('#b', 'i')],
      more: { violations: 10, incomplete: 20 },
    };
    const rules = [
      axeRule('hard', []),
      axeRule('soft', [], 'ask', 'off'),
      axeRule('none', [], 'off'),
      axeRule('quiet', []),
    ];
    const judgement = judge(
      rules,
      result('hard', parts),
      result('soft', parts),
      result('none', parts),
      result('unlisted', parts),
    );
    expect(judgement.tallies).toEqual([
      { rule: 'axe/hard', pass: 3, fail: 11, ask: 21, error: 0 },
      { rule: 'axe/quiet', ...zero },
      { rule: 'axe/soft', pass: 3, fail: 0, ask: 11, error: 0 },
    ]);
    expect(judgement.findings.map((f) => [f.rule, f.outcome, f.code])).toEqual([
      ['axe/hard', 'fail', 'v'],
      ['axe/hard', 'ask', 'i'],
      ['axe/soft', 'ask', 'v'],
    ]);
  });

  test.each([
    [null, 'c', {}],
    [{ messageKey: 'bgImage', ratio: 2.5 }, 'c/bgImage', { ratio: 2.5 }],
    [{ messageKey: '', a: true, b: null, c: { d: 1 }, e: [] }, 'c', { a: 'true' }],
    [{ roles: ['a', 'b', { x: 1 }] }, 'c', { roles: 'a, b' }],
    [['x', 'y'], 'c', { values: 'x, y' }],
    ['text', 'c', { data: 'text' }],
    [7, 'c', { data: 7 }],
    [{ long: 'x'.repeat(900) }, 'c', { long: 'x'.repeat(300) }],
  ])('code and arguments come from the data of the first check: %j', (data, code, args) => {
    const [finding] = judge(
      [axeRule('r', [])],
      result('r', { violations: [place('#a', 'c', data)] }),
    ).findings;
    expect(finding).toMatchObject({ code, rule: 'axe/r' });
    expect(finding?.args).toEqual(args);
  });

  test('a place without checks still is a finding', () => {
    const bare = { target: at('#a'), checks: [] };
    expect(judge([axeRule('r', [])], result('r', { violations: [bare] })).findings[0]?.code).toBe('no-check');
  });

  test('its own failure, or its absence, is an error', () => {
    const broken = judge([axeRule('r', [])], result('r', { passes: 1, error: 'boom' }));
    expect(broken.tallies).toEqual([{ rule: 'axe/r', ...zero, pass: 1, error: 1 }]);
    expect(broken.findings[0]).toMatchObject({
      outcome: 'error',
      code: 'rule-error',
      args: { detail: 'boom' },
    });
    const absent = judgePage(artifacts({ axe: null }), catalogueOf([], [axeRule('r', [])]));
    expect(absent.tallies).toEqual([{ rule: 'axe/r', ...zero, error: 1 }]);
  });
});
