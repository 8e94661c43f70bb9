import { createHash } from 'node:crypto'
import { SandyqError } from '../../../shared/contract/errors.ts'
import type { DossierExhibit, ExhibitFault } from '../../../shared/domain/dossier.ts'
import type { Limits } from './limits.ts'

export type Collected = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly fault: ExhibitFault }

/** Failures that end the whole export rather than one exhibit. */
const ENDING: ReadonlySet<string> = new Set(['CANCELLED', 'LOCKED'])

/** Fills memory of the size recorded at intake: what is longer or shorter is not what was taken in. */
const readAll = async (chunks: AsyncIterable<Uint8Array>, sizeBytes: number): Promise<Collected> => {
  const bytes = new Uint8Array(sizeBytes)
  let at = 0
  for await (const chunk of chunks) {
    if (at + chunk.byteLength > sizeBytes) return { fault: 'changed' }
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return at === sizeBytes ? { bytes } : { fault: 'changed' }
}

/** Exhibits up to this size are read ahead, while the one before is being worked on. */
const AHEAD_BYTES = 32 * 1024 * 1024

/**
 * Reads exhibits in order and each one once; a small one already while the one before it is being worked on.
 */
export class Collector {
  readonly #exhibits: readonly DossierExhibit[]
  readonly #open: (index: number) => AsyncIterable<Uint8Array>
  readonly #limits: Limits
  #ahead: Promise<Collected> | undefined

  constructor(
    exhibits: readonly DossierExhibit[],
    open: (index: number) => AsyncIterable<Uint8Array>,
    limits: Limits,
  ) {
    this.#exhibits = exhibits
    this.#open = open
    this.#limits = limits
  }

  /** The bytes of an exhibit; to be asked for in order. */
  async take(index: number): Promise<Collected> {
    const collected = await (this.#ahead ?? this.#read(index))
    const next = this.#exhibits[index + 1]
    this.#ahead = next !== undefined && next.sizeBytes <= AHEAD_BYTES ? this.#read(index + 1) : undefined
    // Its failure is told when its turn comes, or never when the work ends before.
    this.#ahead?.catch(() => undefined)
    return collected
  }

  async #read(index: number): Promise<Collected> {
    const exhibit = this.#exhibits[index]
    if (exhibit === undefined) return { fault: 'unavailable' }
    return collect(exhibit, () => this.#open(index), this.#limits)
  }
}

/** Reads one exhibit whole and checks it against the hash taken at intake. */
const collect = async (
  exhibit: DossierExhibit,
  open: () => AsyncIterable<Uint8Array>,
  limits: Limits,
): Promise<Collected> => {
  if (exhibit.sizeBytes > limits.exhibitBytes) return { fault: 'too-large' }
  try {
    const collected = await readAll(open(), exhibit.sizeBytes)
    if ('fault' in collected) return collected
    const sha256 = createHash('sha256').update(collected.bytes).digest('hex')
    if (sha256 !== exhibit.sha256) return { fault: 'changed' }
    return collected.bytes.byteLength === 0 ? { fault: 'empty' } : collected
  } catch (error) {
    if (error instanceof SandyqError && ENDING.has(error.code)) throw error
    return { fault: 'unavailable' }
  }
}
