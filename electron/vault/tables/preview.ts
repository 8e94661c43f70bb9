import type { ImportPlan } from '../../../shared/contract/tables.ts'
import type { ImportPreview, LineVerdict } from '../../../shared/domain/table-import.ts'
import type { Casework } from '../casework/casework.ts'
import { examineTable } from './examine.ts'

const MOST_SHOWN = 200

/** The dry run: what an import would do, with the lines that need a look. Nothing is kept. */
export const previewImport = async (
  work: Casework,
  plan: ImportPlan,
  signal?: AbortSignal,
): Promise<ImportPreview> => {
  const steps = examineTable(work, plan, signal)
  let step = await steps.next()
  while (step.done !== true) step = await steps.next()
  const verdicts = step.value.lines.map(({ verdict }) => verdict)
  const count = (wanted: LineVerdict['verdict']): number =>
    verdicts.filter(({ verdict }) => verdict === wanted).length
  const first = verdicts.filter(({ verdict }) => verdict !== 'ready')
  const ready = verdicts.filter(({ verdict }) => verdict === 'ready')
  return {
    ready: ready.length,
    duplicates: count('duplicate'),
    refused: count('refused'),
    lines: [...first, ...ready].slice(0, MOST_SHOWN),
  }
}
