/** How many tests and steps went which way. */
export interface Counts {
  passed: number;
  failed: number;
}

/** The report that Vitest writes as JSON, as far as it is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: readonly { status: string; assertionResults: readonly object[] }[];
}

/** Two counts together. */
export const count = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/**
 * What a run of Vitest counted. A test that is skipped has failed to prove anything, and so has a file that could not
 * be loaded; a run that failed in another way is one failure.
 */
export const countReport = (report: VitestReport): Counts => {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
};
