import { useCallback, useEffect, useRef, useState } from 'react'
import type { Token } from '../../../shared/contract/base.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import { client } from '../../app/api.ts'
import { errorCodeOf } from '../../ui/error-code.ts'
import { afterCopy, type CopiesRun, startOfCopies } from './copies-run.ts'

export interface Copies {
  readonly run: CopiesRun | undefined
  /** What went wrong before any copy was written. */
  readonly error: unknown
  readonly start: (documents: readonly DocumentLine[]) => Promise<void>
  readonly stop: () => void
  readonly hide: () => void
}

/** Asks for a folder and saves copies of documents into it, one run at a time. */
export const useCopies = (): Copies => {
  const [run, setRun] = useState<CopiesRun>()
  const [error, setError] = useState<unknown>()
  const stopper = useRef<AbortController>(undefined)
  // A page that is left stops its run: nobody would see how it ends.
  useEffect(() => () => stopper.current?.abort(), [])

  const save = async (folder: Token, documents: readonly DocumentLine[]) => {
    const controller = new AbortController()
    stopper.current = controller
    const { signal } = controller
    let now = startOfCopies(documents)
    setRun(now)
    try {
      // Those that are shown as privileged here were asked about.
      const privileged = documents.filter(({ isPrivileged }) => isPrivileged).map(({ id }) => id)
      const order = { folder, ids: documents.map(({ id }) => id), privileged }
      for await (const event of await client.transfers.saveDocumentCopies(order, { signal })) {
        now = afterCopy(now, event)
        setRun(now)
      }
      setRun({ ...now, phase: signal.aborted ? 'stopped' : 'finished' })
    } catch (thrown) {
      const code = errorCodeOf(thrown)
      setRun(code === 'CANCELLED' ? { ...now, phase: 'stopped' } : { ...now, phase: 'failed', failure: code })
    }
  }

  const start = async (documents: readonly DocumentLine[]) => {
    setError(undefined)
    try {
      const folder = await client.transfers.chooseCopiesFolder()
      if (folder !== null) await save(folder.token, documents)
    } catch (thrown) {
      setError(thrown)
    }
  }

  return {
    run,
    error,
    start,
    stop: useCallback(() => stopper.current?.abort(), []),
    hide: useCallback(() => setRun(undefined), []),
  }
}
