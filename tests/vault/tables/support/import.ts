import { readingWords } from '../../../../renderer/features/tables/field-words.ts'
import type { ImportPlan } from '../../../../shared/contract/tables.ts'
import {
  type DuplicateChoice,
  type ImportKind,
  type ImportPreview,
  type ImportReport,
  LINE_VERDICTS,
  type LineFilter,
  type ShownLine,
} from '../../../../shared/domain/table-import.ts'
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
    dateOrders: {},
    addZeros: false,
    caseId: null,
    list: null,
    ...change,
  }
}

/** The dry run alone. */
export const look = async (client: Client, plan: ImportPlan): Promise<ImportPreview> => {
  for await (const event of await client.tables.preview(plan)) {
    if (event.kind === 'finished') return event.preview
  }
  throw new Error('the dry run did not finish')
}

/** Every line that a filter lets through, page after page. */
export const allLines = async (
  client: Client,
  { tableId }: ImportPlan,
  filter: LineFilter,
): Promise<ShownLine[]> => {
  const found: ShownLine[] = []
  for (;;) {
    const { total, lines } = await client.tables.lines({ tableId, filter, from: found.length, count: 200 })
    found.push(...lines)
    if (found.length >= total) return found
  }
}

/** The dry run with every line, in the order of the table. */
export const preview = async (client: Client, plan: ImportPlan) => {
  const counts = await look(client, plan)
  const lines: ShownLine[] = []
  for (const verdict of LINE_VERDICTS) lines.push(...(await allLines(client, plan, { verdict, text: '' })))
  return { ...counts, lines: lines.sort((one, other) => one.line - other.line) }
}

/** @param choices for single lines; all other doubtful ones go the way of `duplicates` */
export const run = async (
  client: Client,
  plan: ImportPlan,
  {
    duplicates,
    choices = {},
  }: { duplicates?: DuplicateChoice; choices?: Record<number, DuplicateChoice> } = {},
): Promise<ImportReport> => {
  const { tableId } = plan
  if (duplicates !== undefined) {
    await look(client, plan)
    await client.tables.decide({ tableId, choice: duplicates, lines: { verdict: 'duplicate', text: '' } })
  }
  for (const [line, choice] of Object.entries(choices)) {
    await client.tables.decide({ tableId, choice, lines: Number(line) })
  }
  for await (const event of await client.tables.run(plan)) {
    if (event.kind === 'finished') return event.report
  }
  throw new Error('the import did not finish')
}
