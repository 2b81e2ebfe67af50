/**
 * Counts of a vitest JSON report: { passed, failed }. A file that could not be loaded has no tests to count but is a
 * failure, as is a run that ended badly without a failed test (an unhandled error) or without a report (null).
 */
export const count = (report, exitCode) => {
  const files = report?.testResults ?? [];
  const unloaded = files.filter(
    (f) => f.status === 'failed' && !f.assertionResults?.some((t) => t.status === 'failed'),
  );
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + unloaded.length;
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
};

/** The same of a Playwright JSON report. A test that was not run counts as failed. */
export const countEnds = (report, exitCode) => {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky + skipped;
  return { passed: expected, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
};
