import { useCallback, useEffect, useRef, useState } from 'react'

/** One piece of work at a time, started by the user. */
export interface Task<Arguments extends readonly unknown[]> {
  readonly run: (...args: Arguments) => Promise<void>
  readonly isRunning: boolean
  /** What the last run threw; undefined after a good one. */
  readonly error: unknown
  readonly forgetError: () => void
}

/**
 * Runs a call and keeps nothing but whether it runs and what went wrong.
 *
 * Unlike a mutation of the query library it does not remember its arguments: the way for calls with secrets in them.
 */
export const useTask = <Arguments extends readonly unknown[]>(
  work: (...args: Arguments) => Promise<void>,
): Task<Arguments> => {
  const [state, setState] = useState<{ isRunning: boolean; error: unknown }>({
    isRunning: false,
    error: undefined,
  })
  const isMounted = useRef(true)
  const latestWork = useRef(work)
  latestWork.current = work

  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
    }
  }, [])

  const run = useCallback(async (...args: Arguments) => {
    setState({ isRunning: true, error: undefined })
    let error: unknown
    try {
      await latestWork.current(...args)
    } catch (thrown) {
      error = thrown
    }
    if (isMounted.current) setState({ isRunning: false, error })
  }, [])

  const forgetError = useCallback(() => setState((now) => ({ ...now, error: undefined })), [])
  return { run, ...state, forgetError }
}
