import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Folders of tests/ that hold no tests of this runner. */
const notTests = ['fixtures', 'interop', 'support']

/**
 * Real processes, real key derivation and a real browser take longer than a pure function, and longer still on a busy machine.
 * The longest end-to-end test takes half a minute where nothing else runs; on two cores that ten others want as well, ten times that.
 */
const timeoutMs: Readonly<Record<string, number>> = {
  unit: 10_000,
  architecture: 60_000,
  packaging: 120_000,
  e2e: 600_000,
}
const ordinaryTimeoutMs = 60_000

/** Every folder of tests/ is a project of its own, found by looking: none can be forgotten here. */
const areas = readdirSync(new URL('tests', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !notTests.includes(entry.name))
  .map((entry) => entry.name)

export default defineConfig({
  test: {
    pool: 'forks',
    // One more than there are processors: much of the time is spent waiting for other processes.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default'],
    allowOnly: false,
    projects: areas.map((area) => ({
      extends: true,
      test: {
        name: area,
        environment: 'node',
        include: [`tests/${area}/**/*.test.{ts,tsx}`],
        testTimeout: timeoutMs[area] ?? ordinaryTimeoutMs,
        hookTimeout: timeoutMs[area] ?? ordinaryTimeoutMs,
      },
    })),
  },
})
