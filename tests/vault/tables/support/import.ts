import { readingWords } from '../../../../renderer/features/tables/field-words.ts'
import type { ImportPlan } from '../../../../shared/contract/tables.ts'
import type { ImportKind, ImportReport } from '../../../../shared/domain/table-import.ts'
import type { Client } from '../../casework/support/desk.ts'

/** A table that waits in the vault, with a plan in which the headings are the names of the fields. */
export const stage = async (
  client: Client,
  kind: ImportKind,
  rows: readonly (readonly string[])[],
  change: Partial<ImportPlan> = {},
): Promise<ImportPlan> => {
  const { tableId } = await client.internal.stageTable({
    tableId: null,
    name: 'список.csv',
    rows: rows.map((row) => [...row]),
  })
  const mapping = Object.fromEntries((rows[0] ?? []).map((field, column) => [field, column]))
  return {
    tableId,
    kind,
    mapping,
    words: readingWords(kind),
    duplicates: 'skip',
    choices: {},
    caseId: null,
    ...change,
  }
}

export const run = async (client: Client, plan: ImportPlan): Promise<ImportReport> => {
  for await (const event of await client.tables.run(plan)) {
    if (event.kind === 'finished') return event.report
  }
  throw new Error('the import did not finish')
}
