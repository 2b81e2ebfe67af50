import { expect, test } from 'vitest';
import { failureOf } from '../../src/gather/navigate.ts';

const at = 'https://www.a.gov.cn:8443/x';

test.each([
  ['page.goto: net::ERR_NAME_NOT_RESOLVED at https://a/', 'dns'],
  ['page.goto: net::ERR_CONNECTION_REFUSED at https://a/', 'refused'],
  ['page.goto: net::ERR_UNSAFE_PORT at https://a/', 'refused'],
  ['page.goto: net::ERR_CERT_AUTHORITY_INVALID at https://a/', 'certificate'],
  ['page.goto: net::ERR_SSL_PROTOCOL_ERROR at https://a/', 'certificate'],
  ['page.goto: net::ERR_TOO_MANY_REDIRECTS at https://a/', 'redirect-loop'],
  ['page.goto: net::ERR_UNSAFE_REDIRECT at https://a/', 'redirect-out'],
  ['page.goto: net::ERR_CONNECTION_RESET at https://a/', 'connection'],
  ['page.goto: net::ERR_EMPTY_RESPONSE at https://a/', 'connection'],
  ['page.goto: net::ERR_TIMED_OUT at https://a/', 'timeout'],
  ['page.goto: Timeout 30000ms exceeded.\nCall log:\n - navigating', 'timeout'],
  ['page.goto: Download is starting', 'download'],
  ['page.goto: Page crashed', 'crashed'],
  ['page.goto: Target page, context or browser has been closed', 'browser-lost'],
  ['page.goto: net::ERR_INVALID_AUTH_CREDENTIALS at https://a/', 'login-wall'],
  ['something nobody thought of', 'error'],
])('%s', (message, reason) => {
  const failure = failureOf(new Error(message), at, 30);
  expect(failure.reason).toBe(reason);
  expect(failure.args).toMatchObject({ host: 'www.a.gov.cn:8443', limit: 30 });
});

test('the detail is one short line, whatever was thrown', () => {
  const { args } = failureOf(`${'x'.repeat(5000)}\nsecond line`, 'no address', 1);
  expect(String(args['detail'])).toHaveLength(200);
  expect(args['host']).toBe('');
  expect(failureOf(new Error('net::ERR_FAILED at x'), at, 1).args['detail']).toBe('ERR_FAILED');
});

test('an argument is there only where it is true', () => {
  const args = (message: string) => failureOf(new Error(message), at, 30).args;
  expect(args('page.goto: net::ERR_FILE_NOT_FOUND at file:///x')).toHaveProperty('status', 404);
  expect(args('page.goto: net::ERR_UNSAFE_REDIRECT at https://a/')).toHaveProperty(
    'to',
    'ERR_UNSAFE_REDIRECT',
  );
  for (const message of [
    'page.goto: Download is starting',
    'page.goto: net::ERR_TOO_MANY_REDIRECTS at https://a/',
  ])
    expect(Object.keys(args(message)).sort()).toEqual(['detail', 'host', 'limit']);
});
