import { readFileSync } from 'node:fs'
import type { DrawingUse } from '../host.ts'
import type { ChromiumWindow } from './window.ts'

/** Memory of its own that a process has in RAM (proc_pid_status(5)); undefined where there is no /proc. */
const ownMemoryOf = (pid: number): number | undefined => {
  try {
    const kib = /^RssAnon:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kib === undefined ? undefined : Number(kib) * 1024
  } catch {
    return
  }
}

/** What the browser says of its processes that draw, and the system of their memory. */
export const drawingUseOf = async (window: ChromiumWindow | undefined): Promise<DrawingUse | undefined> => {
  if (window === undefined) return
  const { processInfo } = await window.browserSession.send('SystemInfo.getProcessInfo')
  const drawing = processInfo.filter(({ type }) => type === 'renderer')
  const memory = drawing.map(({ id }) => ownMemoryOf(id)).filter((bytes) => bytes !== undefined)
  return {
    processes: drawing.length,
    processorMs: drawing.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0),
    memoryBytes: memory.length === 0 ? undefined : memory.reduce((sum, bytes) => sum + bytes, 0),
  }
}
