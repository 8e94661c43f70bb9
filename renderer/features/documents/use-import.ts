import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { PickedFile } from '../../../shared/contract/transfers.ts'
import { client } from '../../app/api.ts'
import { refreshAll } from '../../records/refresh.ts'
import { errorCodeOf } from '../../ui/error-code.ts'
import { afterEvent, ended, type ImportRun, startOf } from './import-run.ts'

/** Asks for files and imports them into a case, one run at a time. */
export const useImport = (caseId: string) => {
  const queryClient = useQueryClient()
  const [run, setRun] = useState<ImportRun>()
  const [error, setError] = useState<unknown>()
  const stopper = useRef<AbortController>(undefined)

  const importFiles = useCallback(
    async (files: readonly PickedFile[]) => {
      const controller = new AbortController()
      stopper.current = controller
      let now = startOf(files)
      setRun(now)
      try {
        const tokens = files.map(({ token }) => token)
        const { signal } = controller
        for await (const event of await client.transfers.importDocuments(
          { caseId, files: tokens },
          { signal },
        )) {
          now = afterEvent(now, event)
          setRun(now)
        }
        now = { ...now, phase: signal.aborted ? 'stopped' : 'finished' }
      } catch (error) {
        now = ended(now, errorCodeOf(error))
      }
      setRun(now)
      await refreshAll(queryClient)
    },
    [caseId, queryClient],
  )

  const choose = useCallback(async () => {
    setError(undefined)
    try {
      const files = await client.transfers.chooseFiles()
      if (files.length > 0) await importFiles(files)
    } catch (thrown) {
      setError(thrown)
    }
  }, [importFiles])

  return {
    run,
    /** What went wrong before any file was read. */
    error,
    choose,
    stop: useCallback(() => stopper.current?.abort(), []),
    hide: useCallback(() => setRun(undefined), []),
  }
}
