import type { DrawingUse } from '../host.ts'
import type { ElectronModule } from './module.ts'

/** What Electron counts for its processes that draw; it tells memory in KiB. */
export const drawingUseOf = ({ app }: Pick<ElectronModule, 'app'>): DrawingUse => {
  const drawing = app.getAppMetrics().filter(({ type }) => type === 'Tab')
  return {
    processes: drawing.length,
    processorMs: drawing.reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? 0) * 1_000, 0),
    memoryBytes: drawing.reduce(
      (sum, { memory }) => sum + (memory.privateBytes ?? memory.workingSetSize) * 1_024,
      0,
    ),
  }
}
