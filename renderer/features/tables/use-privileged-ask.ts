import { useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { TableOptions } from '../../../shared/domain/table-export.ts'
import { client } from '../../app/api.ts'
import { errorCodeOf } from '../../ui/error-code.ts'

/** A table that waits for its user to say a second time that privileged documents are named in it. */
interface Asked {
  readonly options: TableOptions
  readonly count: number
}

/** Asks before a table leaves that names privileged documents, with their number; without any it leaves at once. */
export const usePrivilegedAsk = (start: (options: TableOptions) => Promise<void>) => {
  const [asked, setAsked] = useState<Asked>()
  const [failure, setFailure] = useState<ErrorCode>()
  const ask = async (options: TableOptions): Promise<void> => {
    setFailure(undefined)
    try {
      const { count } = await client.tables.privileged(options)
      if (count > 0) setAsked({ options, count })
      else await start(options)
    } catch (error) {
      setFailure(errorCodeOf(error))
    }
  }
  const answer = (isSaid: boolean): void => {
    setAsked(undefined)
    if (isSaid && asked !== undefined) void start({ ...asked.options, privileged: asked.count })
  }
  return { count: asked?.count, failure, ask, answer }
}
