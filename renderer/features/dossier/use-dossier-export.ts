import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { DossierOptions } from '../../../shared/contract/transfers.ts'
import type { DossierProgress, DossierResult } from '../../../shared/domain/dossier.ts'
import { client } from '../../app/api.ts'
import { errorCodeOf } from '../../ui/error-code.ts'

/** How the export goes. `chosen` names the file, never its folder. */
export type ExportState =
  | { readonly phase: 'choosing'; readonly failure: ErrorCode | undefined; readonly wasStopped: boolean }
  | { readonly phase: 'working'; readonly progress: DossierProgress | undefined }
  | { readonly phase: 'finished'; readonly fileName: string; readonly result: DossierResult }

const CHOOSING: ExportState = { phase: 'choosing', failure: undefined, wasStopped: false }

/** One export at a time: asks for the place, writes, can be stopped at any moment. */
export const useDossierExport = () => {
  const [state, setState] = useState<ExportState>(CHOOSING)
  const stopper = useRef<AbortController>(undefined)
  // A closed dialog stops its export: nobody would see how it ends.
  useEffect(() => () => stopper.current?.abort(), [])

  const start = useCallback(async (options: DossierOptions, suggestedName: string) => {
    try {
      const target = await client.transfers.chooseDossierTarget({ suggestedName })
      if (target === null) return
      setState({ phase: 'working', progress: undefined })
      stopper.current = new AbortController()
      const { signal } = stopper.current
      for await (const event of await client.transfers.exportDossier(
        { target: target.token, options },
        { signal },
      )) {
        if (event.kind === 'progress') setState({ phase: 'working', progress: event.progress })
        else setState({ phase: 'finished', fileName: target.fileName, result: event.result })
      }
      if (signal.aborted) setState({ ...CHOOSING, wasStopped: true })
    } catch (error) {
      const code = errorCodeOf(error)
      setState(code === 'CANCELLED' ? { ...CHOOSING, wasStopped: true } : { ...CHOOSING, failure: code })
    }
  }, [])

  return {
    state,
    start,
    stop: useCallback(() => stopper.current?.abort(), []),
  }
}
