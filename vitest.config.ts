import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Folders of tests/ that hold no tests of this runner. */
const notTests = ['fixtures', 'interop', 'support']

/**
 * Only what hangs is ended by it. The longest test takes half a minute where nothing else runs, and on two cores that twenty
 * others want as well twenty times that: how busy a machine is says nothing about the program.
 */
const hangsAfterMs = 20 * 60_000
/** The same for one step that a test waits for. */
const stepHangsAfterMs = 3 * 60_000

/** Every folder of tests/ is a project of its own, found by looking: none can be forgotten here. */
const areas = readdirSync(new URL('tests', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !notTests.includes(entry.name))
  .map((entry) => entry.name)

export default defineConfig({
  test: {
    pool: 'forks',
    // One more than there are processors: much of the time is spent waiting for other processes.
    maxWorkers: availableParallelism() + 1,
    // Ending a process of tests is such a step too.
    teardownTimeout: stepHangsAfterMs,
    reporters: ['default'],
    allowOnly: false,
    projects: areas.map((area) => ({
      extends: true,
      test: {
        name: area,
        environment: 'node',
        include: [`tests/${area}/**/*.test.{ts,tsx}`],
        testTimeout: hangsAfterMs,
        hookTimeout: hangsAfterMs,
        expect: { poll: { timeout: stepHangsAfterMs } },
      },
    })),
  },
})
