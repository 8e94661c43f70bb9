import { useCallback, useEffect, useState } from 'react'
import type { PickerFolder, PickerRequest } from '../../shared/contract/file-picker.ts'
import { client } from './picker-client.ts'

/** The question main has open; null while there is none. */
export const usePickerRequest = (): PickerRequest | null => {
  const [request, setRequest] = useState<PickerRequest | null>(null)
  useEffect(() => {
    const stopper = new AbortController()
    const follow = async (): Promise<void> => {
      for await (const next of await client.filePicker.watch(undefined, { signal: stopper.signal }))
        setRequest(next)
    }
    // The stream ends with the page or with main; either way there is nothing left to ask.
    follow().catch(() => setRequest(null))
    return () => stopper.abort()
  }, [])
  return request
}

/** What can be seen of the folder that stands open; `go` opens another one by its token. */
export const useFolder = ({ request, folder }: PickerRequest) => {
  const [listed, setListed] = useState<PickerFolder>()
  const [error, setError] = useState<unknown>()
  const go = useCallback(
    async (token: PickerRequest['folder']) => {
      try {
        setListed(await client.filePicker.list({ request, folder: token }))
        setError(undefined)
      } catch (thrown) {
        setError(thrown)
      }
    },
    [request],
  )
  useEffect(() => void go(folder), [go, folder])
  return { listed, error, setError, go }
}
