import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ORPCError } from '@orpc/contract'
import type { Token } from '../../../shared/contract/base.ts'
import { isErrorCode } from '../../../shared/contract/errors.ts'
import type { ImportEvent, PickedFile } from '../../../shared/contract/transfers.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { TransferParts } from './parts.ts'

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size
  } catch {
    // Gone since it was picked: the import will say so, with a reason.
    return 0
  }
}

/** Asks the user for files and gives the page a token for each. */
export const chooseFiles = async ({ dialogs, tokens }: TransferParts): Promise<PickedFile[]> => {
  const paths = (await dialogs.chooseFiles()) ?? []
  return await Promise.all(
    paths.map(async (path) => ({
      token: tokens.issueFile(path),
      name: basename(path).slice(0, 1_000),
      sizeBytes: await sizeOf(path),
    })),
  )
}

interface ImportRequest {
  readonly caseId: CaseId
  readonly files: readonly Token[]
}

/**
 * Imports the files one after the other. A file that is refused is reported and the next one goes on;
 * a lock ends the import.
 */
export async function* importDocuments(
  { tokens, vault }: TransferParts,
  { caseId, files }: ImportRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportEvent, void> {
  for (const file of files) {
    signal?.throwIfAborted()
    try {
      const { client } = vault()
      const options = signal === undefined ? {} : { signal }
      const events = await client.internal.importFile({ caseId, path: tokens.takeFile(file) }, options)
      for await (const event of events) yield { ...event, file }
    } catch (error) {
      const code = error instanceof ORPCError && isErrorCode(error.code) ? error.code : undefined
      if (code !== 'NOT_A_FILE' && code !== 'FILE_GONE' && code !== 'FILE_UNREADABLE') throw error
      yield { kind: 'refused', file, code }
    }
  }
}
