import { expect, test } from 'vitest';
import { agentOf, noContact } from '../../src/cli/plan-options.ts';
import { Mistake } from '../../src/words/mistake.ts';

test('the user agent carries the contact, or says that none was given', () => {
  expect(agentOf('1.2', 'mailto:jiance@example.gov.cn')).toBe('wza/1.2 (+mailto:jiance@example.gov.cn)');
  expect(agentOf('1.2')).toContain(noContact);
});

test.each(['', 'a b', '网信办', 'x) evil (', 'a\r\nCookie: b', 'y'.repeat(121)])(
  'refuses the contact %j',
  (contact) => {
    expect(() => agentOf('1.2', contact)).toThrow(Mistake);
  },
);
