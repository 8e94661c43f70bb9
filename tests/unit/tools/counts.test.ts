import { describe, expect, it } from 'vitest'
import { countsLine, sumCounts, tapCounts, vitestCounts, withExitCode } from '../../../tools/setup/counts.mjs'

describe('counting tests', () => {
  it("takes vitest's counts and adds the files that could not be loaded", () => {
    const report = JSON.stringify({
      numPassedTests: 4,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    })
    expect(vitestCounts(report)).toEqual({ passed: 4, failed: 2 })
  })

  it("takes the counts at the end of Node's own report", () => {
    expect(tapCounts('ok 1 - a\n# tests 4\n# pass 2\n# fail 1\n# cancelled 1\n')).toEqual({
      passed: 2,
      failed: 2,
    })
  })

  it('counts a runner that broke off as one failure', () => {
    expect(withExitCode({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 })
    expect(withExitCode({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 })
    expect(withExitCode({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 })
  })

  it('ends with one line for all runners', () => {
    const sum = sumCounts([
      { passed: 10, failed: 0 },
      { passed: 2, failed: 1 },
    ])
    expect(countsLine(sum)).toBe('12 passed, 1 failed')
  })
})
