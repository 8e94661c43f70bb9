/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * The counts in vitest's JSON report. A test file that could not be loaded holds no test, and is a failure all the same.
 * @param {string} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report)
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = testResults
  const broken = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/**
 * The counts at the end of a TAP report of `node --test`.
 * @param {string} report
 * @returns {Counts}
 */
export function tapCounts(report) {
  const numberAfter = (/** @type {string} */ word) =>
    Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(report)?.[1] ?? 0)
  return { passed: numberAfter('pass'), failed: numberAfter('fail') + numberAfter('cancelled') }
}

/**
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export function sumCounts(parts) {
  return parts.reduce(
    (sum, part) => ({ passed: sum.passed + part.passed, failed: sum.failed + part.failed }),
    { passed: 0, failed: 0 },
  )
}

/**
 * A runner that ended badly without naming a failed test still failed.
 * @param {Counts} counts
 * @param {number} code
 * @returns {Counts}
 */
export function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** @param {Counts} counts */
export function countsLine(counts) {
  return `${counts.passed} passed, ${counts.failed} failed`
}
