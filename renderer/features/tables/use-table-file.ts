import { useCallback, useEffect, useRef } from 'react'
import type { OpenedTable } from '../../../shared/contract/tables.ts'
import type { TableReading } from '../../../shared/domain/table-import.ts'
import { client } from '../../app/api.ts'
import { errorCodeOf } from '../../ui/error-code.ts'
import type { ImportState } from './import-state.ts'

/** Has a file chosen and read, or read in another way; what waits in the vault process is forgotten with the dialog. */
export const useTableFile = (onState: (state: ImportState) => void) => {
  const waiting = useRef<string>(undefined)

  const forget = useCallback(() => {
    const tableId = waiting.current
    waiting.current = undefined
    if (tableId !== undefined) void client.tables.forget({ tableId }).catch(() => undefined)
  }, [])
  useEffect(() => forget, [forget])

  const choose = useCallback(async () => {
    forget()
    onState({ phase: 'reading' })
    try {
      const table = await client.transfers.openTable({ again: null })
      waiting.current = table?.tableId
      onState(table === null ? { phase: 'choosing' } : { phase: 'mapping', table })
    } catch (error) {
      onState({ phase: 'choosing', failure: errorCodeOf(error) })
    }
  }, [forget, onState])

  /** Reads the same file in another way; where that cannot be, the table stays as it was. */
  const readAgain = useCallback(
    async (table: OpenedTable, change: Partial<TableReading>) => {
      const { file, sheet, heading, withHidden } = table
      onState({ phase: 'reading' })
      try {
        const read = await client.transfers.openTable({
          again: { file, sheet, heading, withHidden, ...change },
        })
        if (read === null) return
        void client.tables.forget({ tableId: table.tableId }).catch(() => undefined)
        waiting.current = read.tableId
        onState({ phase: 'mapping', table: read })
      } catch (error) {
        onState({ phase: 'mapping', table, failure: errorCodeOf(error) })
      }
    },
    [onState],
  )

  return { choose, readAgain }
}
