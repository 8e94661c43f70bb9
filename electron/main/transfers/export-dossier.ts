import type { Token } from '../../../shared/contract/base.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'
import type { DossierEvent, DossierOptions } from '../../../shared/contract/transfers.ts'
import type { DossierResult } from '../../../shared/domain/dossier.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { serveBytes, takeBytes } from '../../../shared/port/byte-stream.ts'
import type { ProcessPort } from '../../../shared/port/process-port.ts'
import { ownFailure, type WrittenFile, writeExport } from './export-file.ts'
import { exportPartsIn } from './export-parts.ts'
import type { DocumentsConnection, TransferParts, VaultConnection } from './parts.ts'
import { passing } from './work.ts'

/** Where exhibits come from. */
interface Exhibits extends Pick<TransferParts, 'onProgress'> {
  readonly vault: VaultConnection
  readonly signal: AbortSignal
}

/** A stream of the vault that is asked for only when the document process wants its first byte. */
async function* lazyDocument({ vault, signal, ...told }: Exhibits, id: DocumentId) {
  const { streamId } = await vault.client.internal.readDocument({ id }, { signal })
  yield* passing(takeBytes(vault.port, streamId, signal), told)
}

/** Offers the exhibits to the document process, which takes them one after the other. */
const offerExhibits = (port: ProcessPort, from: Exhibits, ids: readonly DocumentId[]) => {
  const offers = serveBytes(port)
  return ids.map((id) => offers.offer(lazyDocument(from, id)))
}

interface Job extends Exhibits {
  readonly documents: DocumentsConnection
  readonly target: string
  readonly options: DossierOptions
}

/** Aborted when the process has gone: what is asked of it after that would be waited for without end. */
const whileThere = (documents: DocumentsConnection, signal: AbortSignal): AbortSignal => {
  const gone = new AbortController()
  documents.port.onClose(() => gone.abort())
  return AbortSignal.any([signal, gone.signal])
}

async function* compose(job: Job): AsyncGenerator<DossierEvent, void> {
  const { vault, documents, target, options, signal } = job
  const thereSignal = whileThere(documents, signal)
  const dossier = await vault.client.internal.dossier(options, { signal })
  const exhibits = offerExhibits(documents.port, job, options.exhibits)
  const { publicKey } = await documents.client.publicKey(undefined, { signal })
  // Main hands them on and cannot read them.
  const passwords = await vault.client.internal.passwordsFor(
    { publicKey, exhibits: options.exhibits },
    { signal },
  )
  const events = await documents.client.dossier.compose({ dossier, exhibits, passwords }, { signal })
  const { caseId, exhibits: sent } = options
  const composed = Promise.withResolvers<DossierResult>()
  // Awaited by the writing, which there may not be.
  composed.promise.catch(() => undefined)
  const record = async ({ sha256 }: WrittenFile): Promise<void> => {
    if ((await composed.promise).sha256 !== sha256) throw new SandyqError('INTERNAL')
    await vault.client.internal.recordExport({ caseId, kind: 'dossier', sha256, documents: sent })
  }
  let writing: Promise<WrittenFile> | undefined
  try {
    for await (const event of events) {
      if (event.kind === 'output') {
        writing = writeExport(
          { target, parts: exportPartsIn(vault), record },
          passing(takeBytes(documents.port, event.streamId, thereSignal), job),
        )
        // Awaited below. Where it fails nobody takes the bytes any more, and who makes them would wait for ever.
        writing.catch(() => documents.kill())
      } else if (event.kind === 'progress') yield event
      else composed.resolve(event.result)
    }
    composed.reject(new SandyqError('INTERNAL'))
    await writing
    yield { kind: 'finished', result: await composed.promise }
  } catch (error) {
    composed.reject(error)
    documents.kill()
    // A full disk stops the writing first, and what the document process says after that is only that it was stopped.
    throw (await writing?.then(() => undefined, ownFailure)) ?? error
  } finally {
    documents.kill()
    await writing?.catch(() => undefined)
  }
}

/** The same process, with whether it has gone by itself. */
const watched = (documents: DocumentsConnection) => {
  let isOurs = false
  let hasDied = false
  documents.port.onClose(() => {
    hasDied = !isOurs
  })
  const kill = (): void => {
    isOurs = true
    documents.kill()
  }
  return { connection: { ...documents, kill }, hasDied: () => hasDied }
}

/**
 * Composes, and once more from the beginning where the document process has gone without being ended: a machine short of memory takes
 * it away, and its engine was seen to stop when threads follow one another. Of what it wrote nothing is left by then.
 */
async function* composeAgain(
  job: Omit<Job, 'documents'>,
  startDocuments: () => DocumentsConnection,
): AsyncGenerator<DossierEvent, void> {
  const { connection, hasDied } = watched(startDocuments())
  try {
    yield* compose({ ...job, documents: connection })
  } catch (error) {
    if (!hasDied() || job.signal.aborted) throw error
    yield* compose({ ...job, documents: startDocuments() })
  }
}

/**
 * Exports a dossier to the chosen place. The document process lives for this one piece of work; leaving the loop early,
 * a lock or an abort ends it and no part of a file stays behind.
 */
export async function* exportDossier(
  { tokens, vault, startDocuments, ...told }: TransferParts,
  { target, options }: { target: Token; options: DossierOptions },
  signal: AbortSignal | undefined,
): AsyncGenerator<DossierEvent, void> {
  const connection = vault()
  const path = tokens.takeTarget(target)
  const stop = new AbortController()
  const onClose = connection.port.onClose(() => stop.abort())
  try {
    yield* composeAgain(
      {
        ...told,
        vault: connection,
        target: path,
        options,
        signal: signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]),
      },
      startDocuments,
    )
  } finally {
    stop.abort()
    onClose()
  }
}
