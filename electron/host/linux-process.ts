import { readFileSync } from 'node:fs'

/** Processor time in /proc is told in hundredths of a second, whatever the kernel counts in (proc_pid_stat(5), USER_HZ). */
const TICK_MS = 10

/** What /proc tells of a process after its name, which may hold anything. Undefined where there is no such process or no /proc. */
const fieldsOf = (pid: number): readonly string[] | undefined => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ')
  } catch {
    return
  }
}

/** When it started; together with its number that names a process for good, because numbers are used again. */
export const startOf = (pid: number): string | undefined => fieldsOf(pid)?.[19]

/** Processor time that all threads of the process have used, in milliseconds. */
export const processorMsOf = (pid: number): number | undefined => {
  const fields = fieldsOf(pid)
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) * TICK_MS
}
