import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'

const commandOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

const parentOf = (pid: string): string => {
  try {
    return /^PPid:\s*(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? ''
  } catch {
    return ''
  }
}

/** Children of this process that run one of our process entries. Linux only. */
export const ownProcesses = (entry: 'vault-process' | 'documents-process'): string[] =>
  readdirSync('/proc').filter(
    (pid) => /^\d+$/u.test(pid) && parentOf(pid) === String(process.pid) && commandOf(pid).includes(entry),
  )

/** Waits until no such process is left: a process that was told to end ends some time after. */
export const noneLeft = async (entry: Parameters<typeof ownProcesses>[0]): Promise<void> => {
  await expect.poll(() => ownProcesses(entry)).toEqual([])
}
