import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anchor,
  criterionFile,
  knownLang,
  pageFile,
  quotedLang,
  shotFile,
  webHref,
} from '../../src/report/address.ts';

test('files are named by ids', () => {
  expect(pageFile({ id: '0a1b2c3d4e5f', device: 'mobile' })).toBe('pages/0a1b2c3d4e5f-mobile.html');
  expect(criterionFile('gbt37668@2019:3.2.1.4')).toBe('criteria/gbt37668-2019-3.2.1.4.html');
  expect(criterionFile('wcag22:1.1.1')).toBe('criteria/wcag22-1.1.1.html');
});

test('no id leads out of the folder or breaks an attribute', () => {
  const plain = /^(pages|criteria)\/[0-9a-z][0-9a-z.-]*\.html$/;
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('../../x', '..', '', 'a:..', 'con')),
      (id) => {
        expect(pageFile({ id, device: 'desktop' })).toMatch(plain);
        expect(criterionFile(id)).toMatch(plain);
        expect(criterionFile(id)).not.toContain('..');
        expect(anchor('f', id)).toMatch(/^f-[0-9a-zA-Z]+$/);
      },
    ),
  );
});

test('different ids have different files', () => {
  expect(criterionFile('a b:1')).not.toBe(criterionFile('a-b:1'));
  expect(pageFile({ id: 'A/', device: 'desktop' })).not.toBe(pageFile({ id: 'A', device: 'desktop' }));
});

test('only pictures with plain names are shown', () => {
  expect(shotFile({ file: '0a1b-2.png' })).toBe('0a1b-2.png');
  for (const file of ['../x.png', 'a/b.png', '.png', 'x.svg', 'x.png"onerror=', ''])
    expect(shotFile({ file })).toBeNull();
});

test('only plain web addresses become links', () => {
  expect(webHref('https://例子.中国/a?b=c')).toMatch(/^https:\/\/xn--/);
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://a b/',
    'https://',
    `http://a/"${'x'}`,
  ])
    expect(webHref(url)).toBeNull();
  expect(webHref(`https://a.cn/${'x'.repeat(3000)}`)).toBeNull();
});

test('a language is repeated only when it is surely one', () => {
  expect(knownLang('zh-Hans-CN')).toBe('zh-Hans-CN');
  for (const lang of [null, '', 'chinese', '"><b>', 'zh_CN', 'xx']) expect(knownLang(lang)).toBeNull();
});

test('a quoted text gets the language of its page only when it may be in it', () => {
  expect(quotedLang('zh-CN', '通知 notice')).toBe('zh-CN');
  expect(quotedLang('zh-CN', '<img src="a.png">')).toBeNull();
  expect(quotedLang('zh-CN', '=HYPERLINK("http://evil.test","点我")')).toBeNull();
  expect(quotedLang('en', 'Notice')).toBe('en');
  expect(quotedLang('en', '通知')).toBeNull();
  for (const text of ['', '404']) expect(quotedLang('zh-CN', text)).toBeNull();
  expect(quotedLang(null, '通知')).toBeNull();
});
