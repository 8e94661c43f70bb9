import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { ImportPlan, StagedTable } from '../../../shared/contract/tables.ts'
import type { ImportPreview, ImportReport } from '../../../shared/domain/table-import.ts'
import { client } from '../../app/api.ts'
import { touchSession } from '../../app/use-idle-touch.ts'
import { refreshAll } from '../../records/refresh.ts'
import { errorCodeOf } from '../../ui/error-code.ts'

/** How the import goes, from the choice of a file to the report. */
export type ImportState =
  | { readonly phase: 'choosing'; readonly failure?: ErrorCode }
  | { readonly phase: 'reading' }
  | {
      readonly phase: 'mapping'
      readonly table: StagedTable
      readonly failure?: ErrorCode
      readonly wasStopped?: boolean
    }
  | {
      readonly phase: 'previewed'
      readonly table: StagedTable
      readonly preview: ImportPreview
      readonly failure?: ErrorCode
      readonly wasStopped?: boolean
    }
  | {
      readonly phase: 'working'
      readonly step: 'check' | 'write'
      readonly done: number
      readonly total: number
    }
  | { readonly phase: 'finished'; readonly table: StagedTable; readonly report: ImportReport }

interface Step {
  readonly kind: 'progress'
  readonly phase: 'check' | 'write'
  readonly done: number
  readonly total: number
}

interface LookedAt {
  readonly kind: 'finished'
  readonly preview: ImportPreview
}

interface BroughtIn {
  readonly kind: 'finished'
  readonly report: ImportReport
}

/** Why the work did not come to its end. */
interface Unfinished {
  readonly failure?: ErrorCode
  readonly wasStopped?: boolean
}

interface Following<Last> {
  readonly onState: (state: ImportState) => void
  readonly ended: (last: Last) => ImportState
  /** Where one goes on from when it does not come to its end. */
  readonly back: (why: Unfinished) => ImportState
}

const follow = async <Last extends { readonly kind: 'finished' }>(
  work: Promise<AsyncIterable<Step | Last>>,
  { onState, ended, back }: Following<Last>,
): Promise<void> => {
  try {
    for await (const event of await work) {
      touchSession()
      if (event.kind !== 'progress') return onState(ended(event))
      onState({ phase: 'working', step: event.phase, done: event.done, total: event.total })
    }
    onState(back({ wasStopped: true }))
  } catch (error) {
    const code = errorCodeOf(error)
    onState(back(code === 'CANCELLED' ? { wasStopped: true } : { failure: code }))
  }
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

  const begin = useCallback((step: 'check' | 'write', total: number): AbortSignal => {
    setState({ phase: 'working', step, done: 0, total })
    stopper.current = new AbortController()
    return stopper.current.signal
  }, [])

  const check = useCallback(
    (table: StagedTable, plan: ImportPlan) => {
      const signal = begin('check', table.rowCount)
      return follow<LookedAt>(client.tables.preview(plan, { signal }), {
        onState: setState,
        ended: ({ preview }) => ({ phase: 'previewed', table, preview }),
        back: (why) => ({ phase: 'mapping', table, ...why }),
      })
    },
    [begin],
  )

  const run = useCallback(
    async (table: StagedTable, preview: ImportPreview, plan: ImportPlan) => {
      const signal = begin('write', table.rowCount)
      await follow<BroughtIn>(client.tables.run(plan, { signal }), {
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
    check,
    run,
    map: useCallback((table: StagedTable) => setState({ phase: 'mapping', table }), []),
    /** After a decision about doubtful lines. */
    count: useCallback(
      (preview: ImportPreview) => setState((now) => (now.phase === 'previewed' ? { ...now, preview } : now)),
      [],
    ),
    stop: useCallback(() => stopper.current?.abort(), []),
  }
}
