import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { ImportPlan, StagedTable } from '../../../shared/contract/tables.ts'
import type { ImportPreview, ImportReport } from '../../../shared/domain/table-import.ts'
import { client } from '../../app/api.ts'
import { refreshAll } from '../../records/refresh.ts'
import { errorCodeOf } from '../../ui/error-code.ts'

/** How the import goes, from the choice of a file to the report. */
export type ImportState =
  | { readonly phase: 'choosing'; readonly failure?: ErrorCode }
  | { readonly phase: 'reading' }
  | { readonly phase: 'mapping'; readonly table: StagedTable; readonly failure?: ErrorCode }
  | { readonly phase: 'checking'; readonly table: StagedTable }
  | {
      readonly phase: 'previewed'
      readonly table: StagedTable
      readonly preview: ImportPreview
      readonly failure?: ErrorCode
      readonly wasStopped?: boolean
    }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | { readonly phase: 'finished'; readonly report: ImportReport }

/** The report, or nothing where it was stopped before the end. */
const bringIn = async (
  plan: ImportPlan,
  signal: AbortSignal,
  onState: (state: ImportState) => void,
): Promise<ImportReport | undefined> => {
  for await (const event of await client.tables.run(plan, { signal })) {
    if (event.kind === 'finished') return event.report
    onState({ phase: 'running', done: event.done, total: event.total })
  }
  return undefined
}

/** Reads a table, checks its lines and brings them in; what waits in the vault process is forgotten with the dialog. */
export const useTableImport = () => {
  const queryClient = useQueryClient()
  const [state, setState] = useState<ImportState>({ phase: 'choosing' })
  const waiting = useRef<string>(undefined)
  const stopper = useRef<AbortController>(undefined)

  const forget = useCallback(() => {
    stopper.current?.abort()
    const tableId = waiting.current
    waiting.current = undefined
    if (tableId !== undefined) void client.tables.forget({ tableId }).catch(() => undefined)
  }, [])
  useEffect(() => forget, [forget])

  const choose = useCallback(async () => {
    forget()
    setState({ phase: 'reading' })
    try {
      const table = await client.transfers.openTable()
      waiting.current = table?.tableId
      setState(table === null ? { phase: 'choosing' } : { phase: 'mapping', table })
    } catch (error) {
      setState({ phase: 'choosing', failure: errorCodeOf(error) })
    }
  }, [forget])

  const check = useCallback(async (table: StagedTable, plan: ImportPlan) => {
    setState({ phase: 'checking', table })
    stopper.current = new AbortController()
    const { signal } = stopper.current
    try {
      setState({ phase: 'previewed', table, preview: await client.tables.preview(plan, { signal }) })
    } catch (error) {
      const code = errorCodeOf(error)
      setState(
        code === 'CANCELLED' ? { phase: 'mapping', table } : { phase: 'mapping', table, failure: code },
      )
    }
  }, [])

  const run = useCallback(
    async (table: StagedTable, preview: ImportPreview, plan: ImportPlan) => {
      setState({ phase: 'running', done: 0, total: table.rowCount })
      stopper.current = new AbortController()
      const { signal } = stopper.current
      const back = { phase: 'previewed', table, preview } as const
      try {
        const report = await bringIn(plan, signal, setState)
        if (report !== undefined) waiting.current = undefined
        setState(report === undefined ? { ...back, wasStopped: true } : { phase: 'finished', report })
      } catch (error) {
        const code = errorCodeOf(error)
        setState(code === 'CANCELLED' ? { ...back, wasStopped: true } : { ...back, failure: code })
      }
      await refreshAll(queryClient)
    },
    [queryClient],
  )

  return {
    state,
    choose,
    check,
    run,
    map: useCallback((table: StagedTable) => setState({ phase: 'mapping', table }), []),
    stop: useCallback(() => stopper.current?.abort(), []),
  }
}
