import { readdirSync, readFileSync } from 'node:fs'

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
