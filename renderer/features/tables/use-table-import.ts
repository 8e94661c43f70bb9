import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportPlan, OpenedTable } from '../../../shared/contract/tables.ts'
import type { ImportPreview } from '../../../shared/domain/table-import.ts'
import { api, client } from '../../app/api.ts'
import { refreshAll } from '../../records/refresh.ts'
import { type BroughtIn, follow, type LookedAt } from './follow-import.ts'
import type { ImportState } from './import-state.ts'
import { useTableFile } from './use-table-file.ts'

/** Reads a table, checks its lines and brings them in; what waits in the vault process is forgotten with the dialog. */
export const useTableImport = () => {
  const queryClient = useQueryClient()
  const [state, setState] = useState<ImportState>({ phase: 'choosing' })
  const stopper = useRef<AbortController>(undefined)
  const { choose, readAgain } = useTableFile(setState)
  useEffect(() => () => stopper.current?.abort(), [])

  const begin = useCallback((step: 'check' | 'write', total: number): AbortSignal => {
    setState({ phase: 'working', step, done: 0, total })
    stopper.current = new AbortController()
    return stopper.current.signal
  }, [])

  const check = useCallback(
    (table: OpenedTable, plan: ImportPlan) => {
      const signal = begin('check', table.rowCount)
      // Lines that were looked at before, under other columns, are no longer what will happen.
      queryClient.removeQueries({ queryKey: api.tables.lines.key() })
      return follow<LookedAt, ImportState>(client.tables.preview(plan, { signal }), {
        onState: setState,
        ended: ({ preview }) => ({ phase: 'previewed', table, preview }),
        back: (why) => ({ phase: 'mapping', table, ...why }),
      })
    },
    [begin, queryClient],
  )

  const run = useCallback(
    async (table: OpenedTable, preview: ImportPreview, plan: ImportPlan) => {
      const signal = begin('write', table.rowCount)
      await follow<BroughtIn, ImportState>(client.tables.run(plan, { signal }), {
        onState: setState,
        ended: ({ report }) => ({ phase: 'finished', table, report }),
        back: (why) => ({ phase: 'previewed', table, preview, ...why }),
      })
      await refreshAll(queryClient)
    },
    [begin, queryClient],
  )

  return {
    state,
    choose,
    readAgain,
    check,
    run,
    map: useCallback((table: OpenedTable) => setState({ phase: 'mapping', table }), []),
    /** After a decision about doubtful lines. */
    count: useCallback(
      (preview: ImportPreview) => setState((now) => (now.phase === 'previewed' ? { ...now, preview } : now)),
      [],
    ),
    stop: useCallback(() => stopper.current?.abort(), []),
  }
}
