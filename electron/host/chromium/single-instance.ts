import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isOwnerAlive, ownerMark } from './profile.ts'

/** By it a second instance asks the first to come to the front. */
const FRONT_SIGNAL = 'SIGUSR2'

const tryToTake = (file: string): boolean => {
  // Written aside and linked: whoever sees the file sees the whole of it, and only one link can win.
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, ownerMark(process.pid), { mode: 0o600 })
  try {
    linkSync(aside, file)
    return true
  } catch {
    return false
  } finally {
    rmSync(aside, { force: true })
  }
}

const readOwner = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * One instance for each user, by a file in memory that names its owner.
 *
 * @returns the function that gives the claim back; undefined where another instance lives, which is asked to the front
 */
export const claimInstance = (memoryFolder: string, onAsked: () => void): (() => void) | undefined => {
  const file = path.join(memoryFolder, `sandyq-instance-${process.getuid?.() ?? 0}`)
  if (!tryToTake(file)) {
    const owner = readOwner(file)
    if (isOwnerAlive(owner)) {
      process.kill(Number(owner.split(' ')[0]), FRONT_SIGNAL)
      return
    }
    rmSync(file, { force: true })
    if (!tryToTake(file)) return
  }
  process.on(FRONT_SIGNAL, onAsked)
  return () => {
    process.off(FRONT_SIGNAL, onAsked)
    rmSync(file, { force: true })
  }
}
