import { expect, test } from 'vitest';
import { familiesOf } from '../../src/gather/walks/tool-families.ts';

const appid = 'aria.js?appid=0123456789abcdef0123456789abcdef';

test.each([
  [[`https://gov.govwza.cn/dist/${appid}`], [], ['aria.js']],
  [[`/js/${appid}`], [], ['aria.js']],
  [[], ['aria.start'], ['aria.js']],
  [['http://api.govwza.cn/cniil/assist.js?sid=11111&pos=left'], [], ['assist.js']],
  [['/canyou/js/main.js', '/WXA11Y/a.js'], [], ['canyou', 'WXA11Y']],
  [['/js/aria.js', '/js/s2tt.js', '/StranLink.js'], [], []], // others' scripts, and the switch of Chinese scripts
])('%j %j', (addresses, globals, families) => {
  expect(familiesOf(addresses, globals)).toEqual(families);
});
