import { expect, test } from 'vitest';
import { fromBin } from './from-bin.ts';

const { count } = await fromBin<{
  count: (report: unknown, code: number) => { passed: number; failed: number };
}>('count.mjs');

test('counts tests, and a file that could not be loaded as one failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(count(report, 1)).toEqual({ passed: 3, failed: 2 });
});

test('a run that ended badly never counts as without failures', () => {
  expect(count(null, 1)).toEqual({ passed: 0, failed: 1 });
  expect(count({ numPassedTests: 5, numFailedTests: 0, testResults: [] }, 1)).toEqual({
    passed: 5,
    failed: 1,
  });
  expect(count({ numPassedTests: 5, numFailedTests: 0, testResults: [] }, 0)).toEqual({
    passed: 5,
    failed: 0,
  });
});
