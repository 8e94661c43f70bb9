import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder } from './places.mjs'
import { run } from './run.mjs'

/** What ends with an error before that never showed a window. */
const diesWithinMs = 5_000

const noted = path.join(cacheFolder, 'electron-died.txt')

/**
 * Whether this version ended at its start the last time.
 * @param {string} version
 * @param {string} [place] the note of it
 */
export function diedLastTime(version, place = noted) {
  try {
    return readFileSync(place, 'utf8') === version
  } catch {
    return false
  }
}

/**
 * Runs Electron to its end, and keeps in mind whether it died at its start: until it lives or is another version.
 * @param {{ program: string, version: string, args: string[] }} electron
 * @param {string} [place] where that is noted
 * @returns {Promise<{ code: number, hasDied: boolean }>}
 */
export async function runElectron({ program, version, args }, place = noted) {
  const started = performance.now()
  const { code, isInterrupted } = await run(program, args)
  const hasDied = code !== 0 && !isInterrupted && performance.now() - started < diesWithinMs
  if (hasDied) {
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, version)
  } else rmSync(place, { force: true })
  return { code, hasDied }
}
