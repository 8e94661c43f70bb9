import { basename } from 'node:path'
import { ORPCError } from '@orpc/contract'
import { isErrorCode, SandyqError } from '../../../shared/contract/errors.ts'
import { CALENDAR_LIMITS } from '../../../shared/domain/calendar-import.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { serveBytes } from '../../../shared/port/byte-stream.ts'
import { type WorkLimit, watchWork } from '../../../shared/port/work-limit.ts'
import { bytesOf, openFile } from './open-table.ts'
import type { TransferParts } from './parts.ts'

/** Reading takes a second; a file made to take longer costs its process and no more. */
const READING_LIMIT: WorkLimit = { processorMs: 30_000, idleMs: 60_000 }

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-')

const hasCode = (error: unknown): boolean =>
  error instanceof SandyqError || (error instanceof ORPCError && isErrorCode(error.code))

/**
 * Asks for a calendar file and reads it in a process without keys; its entries wait in the vault process.
 *
 * @returns null when the user cancels
 */
export const openCalendar = async ({ dialogs, vault, startDocuments, onProgress }: TransferParts) => {
  const connection = vault()
  const [path] = (await dialogs.chooseFiles()) ?? []
  if (path === undefined) return null
  onProgress?.()
  const file = await openFile(path, { most: CALENDAR_LIMITS.fileBytes, code: 'CALENDAR_TOO_LARGE' })
  const documents = startDocuments()
  let isGone = false
  documents.port.onClose(() => {
    isGone = true
  })
  const stopWatching = connection.port.onClose(() => documents.kill())
  const stopCounting = watchWork({
    usedMs: documents.processorMs,
    limit: READING_LIMIT,
    onOver: documents.kill,
  })
  try {
    const name = basename(path).slice(0, 1_000).toWellFormed()
    const bytes = serveBytes(documents.port).offer(bytesOf(file))
    const today = isoDateSchema.parse(dayOf(new Date()))
    let staged: { calendarId: string; entries: number } | null = null
    for await (const entries of await documents.client.calendars.read({ bytes, today })) {
      onProgress?.()
      const part = { calendarId: staged?.calendarId ?? null, name, entries }
      staged = await connection.client.internal.stageCalendar(part)
    }
    if (staged === null) throw new SandyqError('CALENDAR_UNREADABLE')
    return { ...staged, name }
  } catch (error) {
    throw isGone && !hasCode(error) ? new SandyqError('CALENDAR_TOO_LARGE', error) : error
  } finally {
    stopCounting()
    stopWatching()
    documents.kill()
    await file.close()
  }
}
