import type { DossierInput, DossierProgress, DossierResult } from '../../../shared/domain/dossier.ts'
import type { ByteOffers } from '../../../shared/port/byte-stream.ts'
import { composeDossier, type DossierAssets } from '../dossier/compose.ts'
import { ChunkPipe } from './chunk-pipe.ts'
import { LatestValue } from './latest-value.ts'

export type ComposeEvent =
  | { readonly kind: 'output'; readonly streamId: string }
  | { readonly kind: 'progress'; readonly progress: DossierProgress }
  | { readonly kind: 'finished'; readonly result: DossierResult }

export interface ComposeRequest {
  readonly dossier: DossierInput
  readonly assets: DossierAssets
  readonly offers: Pick<ByteOffers, 'offer' | 'revoke'>
  /** The bytes of an exhibit by its place; ends early when `stop` is aborted. */
  readonly exhibit: (index: number, stop: AbortSignal) => AsyncIterable<Uint8Array>
  readonly passwords: ReadonlyMap<string, string>
  readonly signal: AbortSignal | undefined
}

/**
 * Composes a dossier and tells how it goes. The first event names the stream the PDF comes on; leaving the loop early stops
 * the work and ends its thread.
 */
export async function* composeEvents(request: ComposeRequest): AsyncGenerator<ComposeEvent, void> {
  const { dossier, assets, offers, exhibit, passwords } = request
  const stop = new AbortController()
  const signal = request.signal === undefined ? stop.signal : AbortSignal.any([request.signal, stop.signal])
  const pipe = new ChunkPipe()
  const progress = new LatestValue<DossierProgress>()
  const streamId = offers.offer(pipe.read())
  const work = composeDossier({
    dossier,
    assets,
    passwords,
    signal,
    openExhibit: (index) => exhibit(index, signal),
    sink: (chunk) => pipe.write(chunk),
    onProgress: (state) => progress.set(state),
  }).then(
    (result) => {
      pipe.end()
      return result
    },
    (error: unknown) => {
      pipe.fail(error)
      throw error
    },
  )
  // Awaited below, after the progress; until then a failure must not count as unhandled.
  void work.catch(() => undefined).then(() => progress.end())
  try {
    yield { kind: 'output', streamId }
    for await (const state of progress.read()) yield { kind: 'progress', progress: state }
    yield { kind: 'finished', result: await work }
  } finally {
    stop.abort()
    pipe.close()
    offers.revoke(streamId)
    await work.catch(() => undefined)
  }
}
