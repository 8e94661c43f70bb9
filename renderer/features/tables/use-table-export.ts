import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { TableOptions } from '../../../shared/domain/table-export.ts'
import { client } from '../../app/api.ts'
import { errorCodeOf } from '../../ui/error-code.ts'

/** How the export goes; the file is known by its name, never by its folder. */
export type TableExportState =
  | { readonly phase: 'choosing'; readonly failure?: ErrorCode; readonly wasStopped?: boolean }
  | { readonly phase: 'working'; readonly step: 'read' | 'write'; readonly rows: number }
  | {
      readonly phase: 'finished'
      readonly fileName: string
      readonly rows: number
      readonly sizeBytes: number
    }

/** One table at a time: asks for the place, writes, can be stopped at any moment. */
export const useTableExport = () => {
  const [state, setState] = useState<TableExportState>({ phase: 'choosing' })
  const stopper = useRef<AbortController>(undefined)
  // A closed dialog stops its export: nobody would see how it ends.
  useEffect(() => () => stopper.current?.abort(), [])

  const start = useCallback(async (options: TableOptions) => {
    try {
      const suggestedName = `${options.title.slice(0, 150)}.${options.format}`
      const target = await client.transfers.chooseTableTarget({ suggestedName })
      if (target === null) return
      setState({ phase: 'working', step: 'read', rows: 0 })
      stopper.current = new AbortController()
      const { signal } = stopper.current
      for await (const event of await client.transfers.exportTable(
        { target: target.token, options },
        { signal },
      )) {
        if (event.kind === 'progress') setState({ phase: 'working', step: event.phase, rows: event.rows })
        else {
          const { rows, sizeBytes } = event
          setState({ phase: 'finished', fileName: target.fileName, rows, sizeBytes })
        }
      }
      if (signal.aborted) setState({ phase: 'choosing', wasStopped: true })
    } catch (error) {
      const code = errorCodeOf(error)
      setState(
        code === 'CANCELLED' ? { phase: 'choosing', wasStopped: true } : { phase: 'choosing', failure: code },
      )
    }
  }, [])

  return { state, start, stop: useCallback(() => stopper.current?.abort(), []) }
}
