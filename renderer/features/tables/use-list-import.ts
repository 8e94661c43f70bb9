import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { ImportPlan, StagedTable } from '../../../shared/contract/tables.ts'
import type { ImportPreview, ImportReport, NameList } from '../../../shared/domain/table-import.ts'
import { api, client } from '../../app/api.ts'
import { refreshAll } from '../../records/refresh.ts'
import { errorCodeOf } from '../../ui/error-code.ts'
import { type BroughtIn, follow, type LookedAt, type Working } from './follow-import.ts'
import type { Previewed } from './import-state.ts'

/** How a pasted list comes in, from the text to the report. */
export type ListState =
  | { readonly phase: 'typing'; readonly failure?: ErrorCode; readonly wasStopped?: boolean }
  | Working
  | Previewed<StagedTable>
  | { readonly phase: 'finished'; readonly table: StagedTable; readonly report: ImportReport }

const planOf = (tableId: string, list: NameList): ImportPlan => ({
  tableId,
  kind: 'parties',
  mapping: {},
  words: {},
  dateOrders: {},
  addZeros: false,
  caseId: null,
  list,
})

/**
 * Has a pasted list looked at and brought in; what waits in the vault process is forgotten with the dialog.
 *
 * @param onTaken the list is in the vault
 */
export const useListImport = (onTaken: () => void) => {
  const queryClient = useQueryClient()
  const [state, setState] = useState<ListState>({ phase: 'typing' })
  const stopper = useRef<AbortController>(undefined)
  const waiting = useRef<string>(undefined)

  const forget = useCallback(() => {
    const tableId = waiting.current
    waiting.current = undefined
    if (tableId !== undefined) void client.tables.forget({ tableId }).catch(() => undefined)
  }, [])
  useEffect(
    () => () => {
      stopper.current?.abort()
      forget()
    },
    [forget],
  )

  const begin = (step: 'check' | 'write', total: number): AbortSignal => {
    setState({ phase: 'working', step, done: 0, total })
    stopper.current = new AbortController()
    return stopper.current.signal
  }

  const check = async (text: string, name: string, list: NameList): Promise<void> => {
    forget()
    try {
      const table = await client.tables.paste({ text, name })
      waiting.current = table.tableId
      const signal = begin('check', table.rowCount)
      queryClient.removeQueries({ queryKey: api.tables.lines.key() })
      await follow<LookedAt, ListState>(client.tables.preview(planOf(table.tableId, list), { signal }), {
        onState: setState,
        ended: ({ preview }) => ({ phase: 'previewed', table, preview }),
        back: (why) => ({ phase: 'typing', ...why }),
      })
    } catch (error) {
      setState({ phase: 'typing', failure: errorCodeOf(error) })
    }
  }

  const run = async ({ table, preview }: Previewed<StagedTable>, list: NameList): Promise<void> => {
    const signal = begin('write', table.rowCount)
    await follow<BroughtIn, ListState>(client.tables.run(planOf(table.tableId, list), { signal }), {
      onState: setState,
      ended: ({ report }) => {
        onTaken()
        return { phase: 'finished', table, report }
      },
      back: (why) => ({ phase: 'previewed', table, preview, ...why }),
    })
    await refreshAll(queryClient)
  }

  return {
    state,
    check,
    run,
    back: () => setState({ phase: 'typing' }),
    /** After a decision about doubtful lines. */
    count: (preview: ImportPreview) =>
      setState((now) => (now.phase === 'previewed' ? { ...now, preview } : now)),
    stop: () => stopper.current?.abort(),
  }
}
