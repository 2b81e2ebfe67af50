import { describe, expect, test } from 'vitest';
import { guardOf, isPrivateAddress } from '../../src/crawl/address.ts';

describe('private addresses', () => {
  test.each([
    '127.0.0.1',
    '127.255.1.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
    '[::1]',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '2002:7f00:1::',
  ])('%s', (ip) => expect(isPrivateAddress(ip)).toBe(true));

  test.each([
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2400:3200::1',
    '::ffff:8.8.8.8',
    '2002:808:808::',
    'www.a.cn',
    '',
  ])('not %s', (ip) => expect(isPrivateAddress(ip)).toBe(false));
});

const plan = (entry: string[], hosts: string[]) => ({
  entry,
  scope: { hosts, include: [], exclude: [], robots: true },
});

describe('a public plan', () => {
  const guard = guardOf(plan(['https://www.a.gov.cn/'], ['www.a.gov.cn', '*.a.gov.cn']));
  test.each([
    'http://127.0.0.1/',
    'http://localhost:9200/',
    'http://x.localhost/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://169.254.169.254/latest/',
    'file:///etc/passwd',
    'nonsense',
  ])('is not led to %s', (url) => expect(guard.url(url)).toBe(false));

  test('may enter public hosts', () => expect(guard.url('http://b.gov.cn/')).toBe(true));

  test('is not led to private addresses by DNS, not even below a wildcard', () => {
    expect(guard.address('evil.cn', '10.0.0.1')).toBe(false);
    expect(guard.address('old.a.gov.cn', '127.0.0.1')).toBe(false);
    expect(guard.address('old.a.gov.cn', '8.8.8.8')).toBe(true);
  });

  test('reaches a host that it names, also inside a private network', () => {
    expect(guard.address('www.a.gov.cn', '10.0.0.1')).toBe(true);
  });
});

test('a plan that names a loopback address enters that one and its port, no other', () => {
  const guard = guardOf(plan(['http://127.0.0.1:8080/'], ['127.0.0.1:8080']));
  expect(guard.url('http://127.0.0.1:8080/x')).toBe(true);
  expect(guard.url('http://127.0.0.1:22/')).toBe(false);
  expect(guard.url('http://127.0.0.2:8080/')).toBe(false);
  expect(guard.address('127.0.0.1', '127.0.0.1')).toBe(true);
  expect(guard.address('[::1]', '::1')).toBe(false);
});

test('a plan of local files opens nothing private', () => {
  const guard = guardOf(plan(['file:///srv/index.html'], ['']));
  expect(guard.url('http://localhost/')).toBe(false);
  expect(guard.address('localhost', '127.0.0.1')).toBe(false);
});

describe('a name that the plan names', () => {
  const guard = () => guardOf(plan(['https://www.a.gov.cn/'], ['www.a.gov.cn', 'b.gov.cn:8080', '10.0.0.9']));

  test('leads inside at the ports that the plan names alone', () => {
    expect(guard().address('www.a.gov.cn:9200', '10.0.0.1')).toBe(false);
    expect(guard().address('www.a.gov.cn:9200', '8.8.8.8')).toBe(true);
    expect(guard().address('b.gov.cn:8080', '10.0.0.1')).toBe(true);
    expect(guard().address('b.gov.cn:8081', '10.0.0.1')).toBe(false);
  });

  test.each(['www.a.gov.cn', 'www.a.gov.cn.', 'a.gov.cn'])(
    'never leads inside once %s has led outside',
    (name) => {
      const one = guard();
      expect(one.address(name, name)).toBe(true); // not yet resolved
      expect(one.address('www.a.gov.cn', '10.0.0.1')).toBe(true);
      expect(one.address(name, '8.8.8.8')).toBe(true);
      expect(one.address('www.a.gov.cn', '10.0.0.1')).toBe(false);
      expect(one.address('www.a.gov.cn', '8.8.8.8')).toBe(true);
      expect(one.address('b.gov.cn:8080', '10.0.0.1')).toBe(true); // of another name nothing was said
    },
  );

  test('at whatever port that was', () => {
    const one = guard();
    expect(one.address('b.gov.cn:9000', '8.8.8.8')).toBe(true);
    expect(one.address('b.gov.cn:8080', '10.0.0.1')).toBe(false);
  });

  test('but to a private address that the plan names as well', () => {
    const one = guard();
    expect(one.address('www.a.gov.cn', '8.8.8.8')).toBe(true);
    expect(one.address('www.a.gov.cn', '10.0.0.9')).toBe(true);
  });
});
