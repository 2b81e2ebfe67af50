#!/usr/bin/env node
// `npm run rule NAME`: starts a new page rule with its fixtures, so that only judgement and words remain to be written.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const id = process.argv[2] ?? '';
const file = join(root, 'rules', `${id}.ts`);
const stop = (zh, en) => {
  process.stderr.write(`${zh}\n${en}\n`);
  process.exit(2);
};
if (!/^[a-z]+(-[a-z]+)+$/.test(id)) {
  stop(
    '用法：npm run rule <小写单词-用-连接>，例如 link-vague-text',
    'Usage: npm run rule <words-joined-by-hyphens>, such as link-vague-text',
  );
}
if (existsSync(file)) stop(`规则 ${id} 已存在`, `The rule ${id} exists already`);

const words = `{ title: '', who: '', fix: '', example: { bad: '', good: '' }, says: { wrong: '' } }`;
writeFileSync(
  file,
  `import { definePageRule, fail, pass } from '../src/model/rule.ts';

/** What hurts whom, in one sentence. */
export default definePageRule({
  id: '${id}',
  version: 1,
  criteria: [],
  act: [],
  impact: 'moderate',
  probe: (wza) => wza.all('a[href]').map((el) => ({ at: wza.target(el), name: wza.name(el) })),
  decide: (places) => places.map(({ at, name }) => (name ? pass(at) : fail(at, 'wrong', { name }))),
  text: {
    zh: ${words},
    en: ${words},
  },
});
`,
);
const fixtures = join(root, 'test', 'rules', id);
mkdirSync(fixtures, { recursive: true });
const page = (body) => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${id}</title></head>
<body>${body}</body>
</html>
`;
for (const [name, body] of [
  ['fail-example', '<a href="/" data-hit></a>'],
  ['pass-example', '<a href="/">首页</a>'],
  ['none-example', '<p>首页</p>'],
]) {
  writeFileSync(join(fixtures, `${name}.html`), page(body));
}
process.stdout.write(`rules/${id}.ts\ntest/rules/${id}/\n→ rules/page.ts, npm run readme\n`);
