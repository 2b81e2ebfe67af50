import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIdCard } from '../../src/crawl/id-card.ts';
import { mask, maskAll } from '../../src/crawl/mask.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
const random = 'aZ3kP9xQ2mB7vN4tR8sW1yL6';

/** Numbers of identity cards as GB 11643 makes them. */
const idCards = fc
  .tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([region, birth, serial]) => {
    const day = birth.toISOString().slice(0, 10).replaceAll('-', '');
    const body = `${region}${day}${String(serial).padStart(3, '0')}`;
    // MOD 11-2 as the standard words it: the sum of a(i) * 2^(i-1) mod 11 is 1
    for (const [value, digit] of [...'0123456789X'].entries()) {
      let sum = value;
      for (let i = 0; i < 17; i++) sum += Number(body[i]) * (2 ** (17 - i) % 11);
      if (sum % 11 === 1) return body + digit;
    }
    return body;
  });
const phones = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.stringMatching(/^\d{9}$/))
  .map(([second, rest]) => `1${second}${rest}`);

describe('what is masked', () => {
  test.each([
    ['http://a.gov.cn/x?token=abc&p=2', 'http://a.gov.cn/x?token=***&p=2'],
    ['/x?a=1&amp;access_token=s3cr3t&amp;b=2', '/x?a=1&amp;access_token=***&amp;b=2'],
    ['http://a.gov.cn/x;jsessionid=0A1B?x=1', 'http://a.gov.cn/x;jsessionid=***?x=1'],
    ['http://a.gov.cn/(S(abcdefghijklmnopqrstuvwx))/x', 'http://a.gov.cn/(S(***))/x'],
    ['http://user:pa55word@a.gov.cn/', 'http://***@a.gov.cn/'],
    ['https://a.gov.cn/#/x?password=abc', 'https://a.gov.cn/#/x?password=***'],
    ['Authorization: Bearer abcdef0123456789abcdef', 'Authorization: Bearer ***'],
    ['联系人：13812345678。', '联系人：138****5678。'],
    ['+86 138-1234-5678', '+86 138-****-5678'],
    ['身份证11010519491231002X号', '身份证110***********002X号'],
    ['/u?sfzh=110105194912310021', '/u?sfzh=***'],
  ])('%s', (text, shown) => expect(mask(text)).toBe(shown));

  test.each([
    `http://a.gov.cn/x?v=${random}`,
    `http://a.gov.cn/x?code=${'0123456789abcdef'.repeat(2)}`,
    `http://a.gov.cn/${random}${random}/x`,
    `http://a.gov.cn/${'0123456789abcdef'.repeat(3)}`,
    `http://a.gov.cn/token/abcdef0123456789`,
    `http://a.gov.cn/x?q=${jwt}`,
    `<input value="${jwt}">`,
  ])('%s keeps six digits of a hash', (text) => expect(mask(text)).toMatch(/\*\*\*[0-9a-f]{6}/));

  test('two addresses stay two', () =>
    expect(mask(`/x?token=${random}`)).not.toBe(mask(`/x?token=${random.toLowerCase()}0`)));
});

describe('what people need to read is left', () => {
  test.each([
    'http://www.gov.cn/zhengce/content/202405/content_6951234.htm',
    'http://a.gov.cn/art/2024/5/12/art_1229_59123456.html',
    'http://a.gov.cn/col/detail?id=4028a08186d8b1c80186d8c1a2b30004',
    'http://a.gov.cn/xxgk/4028a08186d8b1c80186d8c1a2b30004.html',
    'http://a.gov.cn/api?guid=550e8400-e29b-41d4-a716-446655440000',
    'http://a.gov.cn/search?keyword=无障碍&key=残疾人&page=2',
    'http://a.gov.cn/list?columnName=PublicInformationDisclosureList2024',
    'http://a.gov.cn/NewsCenterInformationDisclosure2024Announcements/index.html',
    '电话：010-12345678，传真 0571-87054321，统一社会信用代码 91330000MA27X12345',
    '2024-05-12 1715500800000 110105194912310021',
    '0.13812345678 113812345678',
    'Basic responsibilities of offices',
    '#list > li:nth-child(3) > a[href^="/art/"]',
  ])('%s', (text) => expect(mask(text)).toBe(text));
});

describe('laws', () => {
  const parts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('?token=', '&', '://', '@', '/', jwt, random, ';jsessionid=', 'Bearer ', '=', '***'),
    idCards,
    phones,
  );
  const texts = fc.array(parts, { maxLength: 12 }).map((all) => all.join(''));

  test('masking twice changes nothing', () =>
    fc.assert(
      fc.property(texts, (text) => mask(mask(text)) === mask(text)),
      { numRuns: 2000 },
    ));

  test('no number of a card or phone stays, whatever stands around it', () => {
    const around = fc.string().map((text) => text.replace(/[\d.xX]/g, ''));
    fc.assert(
      fc.property(around, fc.oneof(idCards, phones), around, (before, secret, after) => {
        expect(mask(`${before}${secret}${after}`)).not.toContain(secret);
      }),
    );
  });

  test('no random value of any parameter but an article’s id stays', () => {
    const values = fc
      .stringMatching(/^[0-9a-f]{32,64}$/)
      .filter((text) => /\d/.test(text) && /[a-f]/.test(text));
    const names = fc.stringMatching(/^[a-z]{1,8}$/).filter((name) => !name.endsWith('id'));
    fc.assert(
      fc.property(names, values, (name, value) => {
        expect(mask(`http://a.gov.cn/x?p=1&${name}=${value}`)).not.toContain(value);
      }),
    );
  });

  test('addresses stay addresses of the same host', () =>
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(new URL(mask(url)).hostname).toBe(new URL(url).hostname);
      }),
      { numRuns: 30 }, // webUrl is slow to make
    ));

  test('a wrong digit makes a number none of a card', () =>
    fc.assert(
      fc.property(idCards, fc.integer({ min: 1, max: 9 }), (card, more) => {
        expect(isIdCard(card)).toBe(true);
        const last = String((Number(card[16]) + more) % 10);
        expect(isIdCard(card.slice(0, 16) + last + card[17])).toBe(false);
      }),
    ));
});

test('values are masked all through, names of fields too; our own hashes and name are left', () => {
  const value = {
    id: '138123456789',
    file: '013812345678-1a2b.png',
    agent: 'wza/1 (+mailto:13812345678@139.com)',
    meta: { '13812345678': ['tel 13812345678', 7, null, true] },
    group: '13812345678 text',
  };
  expect(maskAll(value)).toEqual({
    id: '138123456789',
    file: '013812345678-1a2b.png',
    agent: 'wza/1 (+mailto:13812345678@139.com)',
    meta: { '138****5678': ['tel 138****5678', 7, null, true] },
    group: '138****5678 text',
  });
});
