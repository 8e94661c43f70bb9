import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeProfile, removeProfile } from '../../electron/host/chromium/profile.ts'

/** Enough for the moment in which a mark is written to be met; one profile at a time keeps the sweeping quick. */
const PROFILES = 400
const source = new URL('../../electron/host/chromium/profile.ts', import.meta.url).href

/** Another start of the program, one after the other without a pause; says so once it has begun. */
const SWEEPER = `
  const { sweepStaleProfiles } = await import(${JSON.stringify(source)})
  process.stdout.write('begun')
  for (;;) sweepStaleProfiles(process.argv[1])`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandyq-profiles-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the profile of a start', () => {
  it('is left alone by starts beside it while it is being made', async () => {
    const sweeper = spawn(process.execPath, ['--input-type=module', '-e', SWEEPER, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      await once(sweeper.stdout, 'data')
      const wasSwept = (): boolean => {
        const profile = makeProfile(folder)
        const isGone = !existsSync(profile)
        removeProfile(profile)
        return isGone
      }
      expect(Array.from({ length: PROFILES }, wasSwept).filter(Boolean)).toEqual([])
    } finally {
      sweeper.kill()
    }
  })
})
