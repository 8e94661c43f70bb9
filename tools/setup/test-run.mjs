import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild } from './build.mjs'
import { countsLine, sumCounts, tapCounts, vitestCounts, withExitCode } from './counts.mjs'
import { cacheFolder } from './places.mjs'
import { SetupProblem } from './problem.mjs'
import { run, toolEnvironment } from './run.mjs'
import { say } from './say.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ node: string, hostEnv: NodeJS.ProcessEnv, args: string[] }} TestRun */
/** @typedef {{ name: string, run: (testRun: TestRun) => Promise<Counts> }} Phase */

const nothing = { passed: 0, failed: 0 }
/** Where `.ci/run` finds the sum, since npm may print lines of its own after ours. */
export const countsPlace = path.join(cacheFolder, 'counts.txt')

/**
 * Runs a script that leaves a report behind and counts what the report says.
 * @param {TestRun} testRun
 * @param {{ script: string[], reportName?: string, read?: (report: string) => Counts }} runner
 */
async function countedRun(testRun, { script, reportName, read }) {
  const report = reportName === undefined ? undefined : path.join(cacheFolder, reportName)
  if (report !== undefined) rmSync(report, { force: true })
  const args = report === undefined ? script : script.map((part) => part.replace('<report>', report))
  const env = { ...toolEnvironment(testRun.node, process.env), ...testRun.hostEnv }
  const { code } = await run(testRun.node, args, { env })
  const counts =
    report !== undefined && read !== undefined && existsSync(report)
      ? read(readFileSync(report, 'utf8'))
      : nothing
  return withExitCode(counts, code)
}

/** @type {Phase[]} */
const phases = [
  { name: 'check', run: (testRun) => countedRun(testRun, { script: ['tools/check.ts'] }) },
  { name: 'build', run: buildPhase },
  {
    name: 'vitest',
    run: (testRun) =>
      countedRun(testRun, {
        script: [
          'node_modules/vitest/vitest.mjs',
          'run',
          '--project=!prove',
          '--reporter=default',
          '--reporter=json',
          '--outputFile.json=<report>',
          ...testRun.args,
        ],
        reportName: 'vitest.json',
        read: vitestCounts,
      }),
  },
  {
    name: 'interop',
    run: (testRun) =>
      countedRun(testRun, {
        script: ['tools/interop.ts', '--report=<report>'],
        reportName: 'interop.tap',
        read: tapCounts,
      }),
  },
]

/** @param {TestRun} testRun */
async function buildPhase({ node }) {
  try {
    await ensureBuild(node)
    return nothing
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem
    say(problem.message)
    return { passed: 0, failed: 1 }
  }
}

/**
 * How one phase went.
 * @param {string} name
 * @param {boolean} holds
 * @param {number} tookMs
 */
export function phaseLine(name, holds, tookMs) {
  return `[${name}] ${holds ? 'ok' : 'failed'}, ${(tookMs / 1000).toFixed(1)} s`
}

/**
 * Every check and every test, one phase after the other even when one fails, so that one run tells all.
 * @param {TestRun} testRun
 */
export async function runTests(testRun) {
  mkdirSync(cacheFolder, { recursive: true })
  const results = []
  for (const phase of phases) {
    const started = performance.now()
    const counts = await phase.run(testRun)
    results.push(counts)
    say(phaseLine(phase.name, counts.failed === 0, performance.now() - started))
  }
  const sum = sumCounts(results)
  writeFileSync(countsPlace, countsLine(sum))
  say(countsLine(sum))
  return sum.failed === 0 ? 0 : 1
}
