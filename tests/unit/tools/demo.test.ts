import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../tools/demo/options.ts'
import { root } from '../../../tools/setup/places.mjs'

describe('the demo', () => {
  it('does the job once, in one language, unless it is asked for more', () => {
    expect([readOptions([]), readOptions(['--lang', 'kk']), readOptions(['--all'])]).toEqual([
      { languages: ['en'], themes: ['light'] },
      { languages: ['kk'], themes: ['light'] },
      { languages: ['en', 'ru', 'kk'], themes: ['light', 'dark'] },
    ])
  })

  it('explains itself where it is asked for help or for what there is not', () => {
    const asked = [['--help'], ['--lang', 'de'], ['--fast'], ['file']]
    expect(asked.map(readOptions)).toEqual([undefined, undefined, undefined, undefined])
  })

  it.runIf(process.platform === 'linux')('ends with a sentence where the browser does not start', () => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, SANDYQ_CHROMIUM: '/bin/false' }
    const run = () =>
      execFileSync(process.execPath, [path.join(root, 'tools/demo.ts')], {
        encoding: 'utf8',
        stdio: 'pipe',
        env,
      })
    let ended: unknown
    try {
      ended = run()
    } catch (error) {
      ended = error
    }
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    const lines = String(Reflect.get(Object(ended), 'stdout'))
      .trim()
      .split('\n')
    expect(lines.at(-1)).toMatch(/^The demo stopped after "Starting \/bin\/false without a window": .+\.$/u)
    expect(lines.join('\n')).not.toMatch(/^ +at /mu)
  })
})
