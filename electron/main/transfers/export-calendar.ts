import { ORPCError } from '@orpc/contract'
import type { Token } from '../../../shared/contract/base.ts'
import { isErrorCode, SandyqError } from '../../../shared/contract/errors.ts'
import type { CalendarFileCounts, CalendarFileOptions } from '../../../shared/domain/calendar-file.ts'
import { writeExport } from './export-file.ts'
import { exportPartsIn } from './export-parts.ts'
import type { TransferParts, VaultConnection } from './parts.ts'

interface Told {
  counts: CalendarFileCounts | undefined
}

/** The bytes of the file as the vault tells them, and at their end what is in it. */
async function* bytesOf(
  { client }: VaultConnection,
  { options, told, signal }: { options: CalendarFileOptions; told: Told; signal: AbortSignal },
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const event of await client.internal.calendarFile(options, { signal })) {
      if (event.kind === 'part') yield Buffer.from(event.text)
      else told.counts = event.counts
    }
  } catch (error) {
    throw error instanceof ORPCError && isErrorCode(error.code) ? new SandyqError(error.code, error) : error
  }
}

/**
 * Writes entries of the calendar to the chosen place, whole or not at all, and puts that into the audit log. A lock or an abort
 * leaves no part of a file.
 */
export const exportCalendar = async (
  { tokens, vault, onProgress }: TransferParts,
  { target, options }: { target: Token; options: CalendarFileOptions },
  signal: AbortSignal | undefined,
): Promise<CalendarFileCounts> => {
  onProgress?.()
  const connection = vault()
  const path = tokens.takeTarget(target)
  const stop = new AbortController()
  const onClose = connection.port.onClose(() => stop.abort())
  const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal])
  const told: Told = { counts: undefined }
  try {
    const { caseId } = options
    await writeExport(
      {
        target: path,
        parts: exportPartsIn(connection),
        record: ({ sha256 }) =>
          connection.client.internal.recordExport({ caseId, kind: 'calendar', sha256, documents: [] }),
      },
      bytesOf(connection, { options, told, signal: either }),
    )
    if (told.counts === undefined) throw new SandyqError('INTERNAL')
    return told.counts
  } finally {
    stop.abort()
    onClose()
  }
}
