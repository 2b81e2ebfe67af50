import { createRequire } from 'node:module';
import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axeRules, axeSays } from '../../rules/axe/index.ts';
import { sentences } from '../../rules/axe/sentences.ts';
import type { Args } from '../../src/model/json.ts';

type Message = string | Readonly<Record<string, string>>;
type Audit = {
  rules: { id: string; reviewOnFail?: boolean; any: unknown[]; all: unknown[]; none: unknown[] }[];
  data: { checks: Record<string, { messages: { fail?: Message; incomplete?: Message } }> };
};
const { _audit: audit } = createRequire(import.meta.url)('axe-core') as { _audit: Audit };

const checkId = (check: unknown): string =>
  typeof check === 'string' ? check : String((check as { id: unknown }).id);
const codesOf = (check: string, message: Message): string[] =>
  typeof message === 'string'
    ? [check]
    : Object.keys(message).map((key) =>
        ['singular', 'plural', 'default'].includes(key) ? check : `${check}/${key}`,
      );
/** Every field that a message of the check mentions, filled. */
const sample = (message: Message): Args =>
  Object.fromEntries(
    [...JSON.stringify(message).matchAll(/\$\{\s*data(?:\.(\w+))?/g)].map(([, name = 'data']) => [
      name,
      `<${name}>`,
    ]),
  );

/** What judging can come to say: every code of every check of the rules that are run. */
const sayable = audit.rules.flatMap((rule) => {
  const ours = axeRules.find((one) => one.id === rule.id);
  if (!ours || ours.violation === 'off') return [];
  return [...rule.any, ...rule.all, ...rule.none].map(checkId).flatMap((check) => {
    const { fail, incomplete } = audit.data.checks[check]?.messages ?? {};
    const violation = ours.violation === 'fail' && !rule.reviewOnFail ? ('fail' as const) : ('ask' as const);
    return [
      ...(fail === undefined
        ? []
        : codesOf(check, fail).map((code) => ({ code, outcome: violation, args: sample(fail) }))),
      ...(incomplete === undefined || ours.incomplete === 'off'
        ? []
        : codesOf(check, incomplete).map((code) => ({
            code,
            outcome: 'ask' as const,
            args: sample(incomplete),
          }))),
    ];
  });
});

describe('axeSays', () => {
  it('has something to say of many checks', () =>
    expect(new Set(sayable.map((one) => one.code)).size).toBeGreaterThan(120));

  it('says every check in both languages, without open placeholders', () => {
    for (const { code, outcome, args } of sayable) {
      const [zh, en] = [axeSays(code, outcome, args, 'zh'), axeSays(code, outcome, args, 'en')];
      expect(zh, `${code} ${outcome}`).toMatch(/\p{Script=Han}/u);
      expect(en, `${code} ${outcome}`).toMatch(/^[^\p{Script=Han}]+$/u);
      for (const sentence of [zh, en])
        expect(sentence, `${code} ${outcome}`).not.toMatch(/\$\{|[{}]|…|undefined/);
    }
  });

  it('says every check in the other outcome and without any arguments too', () => {
    for (const { code } of sayable)
      for (const outcome of ['fail', 'ask'] as const)
        for (const lang of ['zh', 'en'] as const)
          expect(axeSays(code, outcome, {}, lang), `${code} ${outcome}`).toMatch(/^[^{}$]{4,}$/);
  });

  it('asks where it asks', () => {
    for (const { code, outcome, args } of sayable.filter((one) => one.outcome === 'ask'))
      expect(axeSays(code, outcome, args, 'zh'), code).toMatch(/请|检查/);
  });

  it('fills in what axe measured', () => {
    const args = {
      fgColor: '#999999',
      bgColor: '#ffffff',
      contrastRatio: 2.84,
      expectedContrastRatio: '4.5:1',
      fontSize: '9.0pt (12px)',
      fontWeight: 'normal',
    };
    expect(axeSays('color-contrast', 'fail', args, 'zh')).toBe(
      '对比度只有 2.84:1（文字 #999999，背景 #ffffff，字号 9.0pt (12px)，字重 normal），至少应为 4.5:1',
    );
    expect(axeSays('target-size', 'fail', { width: 12, height: 14, minSize: 24 }, 'en')).toContain(
      '12 by 14 px',
    );
    expect(axeSays('valid-lang', 'fail', { values: 'lang="zh_CN"' }, 'zh')).toBe(
      '不是有效的语言代码：lang="zh_CN"',
    );
  });

  it('drops what it has no argument for', () => {
    expect(axeSays('accesskeys', 'ask', {}, 'zh')).toBe(
      '几个元素用了同一个 accesskey，请确认快捷键能到达目标',
    );
    expect(axeSays('valid-lang', 'fail', {}, 'en')).toBe('Not a valid language code');
  });

  it('repairs the message that axe’s Chinese leaves open', () => {
    const args = { prohibited: 'aria-label', nodeName: 'span' };
    expect(axeSays('aria-prohibited-attr/noRoleSingular', 'fail', args, 'zh')).toBe(
      '没有有效角色的 <span> 不允许使用 aria-label',
    );
  });

  it('falls back to the check where the message key is new, and knows no other checks', () => {
    expect(axeSays('listitem/brand-new', 'fail', {}, 'zh')).toBe('<li> 不在 <ul> 或 <ol> 里');
    for (const code of ['no-check', '', '/', 'constructor', '__proto__/x', 'toString'])
      expect(axeSays(code, 'fail', {}, 'zh'), code).toBeNull();
  });

  it('leaves what a page put into an argument as it is', () => {
    assert(
      property(string(), (value) => {
        expect(axeSays('valid-lang', 'fail', { values: value }, 'zh')).toBe(`不是有效的语言代码：${value}`);
      }),
    );
    expect(axeSays('valid-lang', 'fail', { values: '{values} ${data} $& （{x}）' }, 'en')).toBe(
      'Not a valid language code: {values} ${data} $& （{x}）',
    );
  });

  it('never throws, whatever the code', () => {
    const code = oneof(
      string(),
      constantFrom(...Object.keys(sentences)),
      constantFrom('color-contrast/__proto__', 'listitem/constructor'),
    );
    assert(
      property(
        code,
        constantFrom('fail' as const, 'ask' as const),
        constantFrom('zh' as const, 'en' as const),
        (code, outcome, lang) => {
          const said = axeSays(code, outcome, {}, lang);
          expect(said === null || typeof said === 'string').toBe(true);
        },
      ),
    );
  });
});
