import { describe, expect, test } from 'vitest';
import { blamesSandbox, readFailure } from '../../src/browser/failure.ts';

const launching = '<launching> /usr/bin/chromium --disable-setuid-sandbox --no-sandbox';
const noSandbox = `browserType.launch: Target page, context or browser has been closed
Browser logs:

<launching> /usr/bin/chromium --headless
[pid=9][err] [9:9:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:128] No usable sandbox! Update your kernel`;

describe('reads a launch error', () => {
  test.each([
    [
      "browserType.launch: Executable doesn't exist at /home/user/.cache/ms-playwright/x",
      'absent',
      'not installed',
    ],
    [
      "Chromium distribution 'chrome' is not found at /opt/google/chrome/chrome\nRun x",
      'absent',
      'not installed',
    ],
    ['spawn /x EACCES', 'failed', 'the file may not be executed'],
    [
      '/x: error while loading shared libraries: libnss3.so: cannot open',
      'failed',
      'the system lacks libnss3.so',
    ],
    [
      '║ Host system is missing dependencies\n║     libnss3.so\n║     libexpat.so.1',
      'failed',
      'the system lacks libnss3.so libexpat.so.1',
    ],
    [noSandbox, 'failed', 'its sandbox cannot start'],
    ['browserType.launch: Timeout 60000ms exceeded.', 'failed', 'did not start in time'],
    ['browserType.launch: something new', 'failed', 'failed to start (something new)'],
    ['', 'failed', 'failed to start ()'],
  ])('%j', (message, state, reason) => {
    expect(readFailure(message)).toMatchObject({ state, reason: { en: reason } });
  });
});

test('the sandbox is blamed only by what the browser says, not by flags in its quoted command line', () => {
  expect(blamesSandbox(noSandbox)).toBe(true);
  expect(blamesSandbox('Running as root without --no-sandbox is not supported.')).toBe(true);
  expect(
    blamesSandbox(
      'Failed to move to new namespace: PID namespaces supported, but failed: errno = Operation not permitted',
    ),
  ).toBe(true);
  expect(blamesSandbox(`${launching}\nlibnss3.so: cannot open`)).toBe(false);
});
