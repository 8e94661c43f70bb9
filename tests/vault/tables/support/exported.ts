import { cellText, type TableOptions } from '../../../../shared/domain/table-export.ts'
import type { Client } from '../../casework/support/desk.ts'

/** All documents of a vault, as a table. */
export const DOCUMENTS: TableOptions = {
  list: 'documents',
  caseId: null,
  format: 'csv',
  language: 'ru',
  includesSensitive: false,
  shown: null,
  title: 'Список',
  headings: {},
  words: {},
}

/** The rows of a list that leaves, the headings first, without the columns in which nothing stands. */
export const exportedRows = async (client: Client, change: Partial<TableOptions>): Promise<string[][]> => {
  const options: TableOptions = { ...DOCUMENTS, list: 'parties', ...change }
  const rows: string[][] = []
  let columns: string[] | undefined
  for await (const event of await client.internal.tableColumns(options))
    if (event.kind === 'finished') columns = event.columns
  for await (const part of await client.internal.tableRows({ ...options, columns }))
    rows.push(...part.map((row) => row.map(cellText)))
  return rows
}
