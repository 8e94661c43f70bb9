import { createHash } from 'node:crypto'
import { SandyqError } from '../../../shared/contract/errors.ts'
import type { DossierExhibit, ExhibitFault } from '../../../shared/domain/dossier.ts'
import type { Limits } from './limits.ts'

export type Collected = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly fault: ExhibitFault }

/** Failures that end the whole export rather than one exhibit. */
const ENDING: ReadonlySet<string> = new Set(['CANCELLED', 'LOCKED'])

const readAll = async (chunks: AsyncIterable<Uint8Array>, most: number): Promise<Collected> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > most) return { fault: 'too-large' }
    pieces.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return { bytes }
}

/** Reads one exhibit whole and checks it against the hash taken at intake. */
export const collect = async (
  exhibit: DossierExhibit,
  open: () => AsyncIterable<Uint8Array>,
  limits: Limits,
): Promise<Collected> => {
  if (exhibit.sizeBytes > limits.exhibitBytes) return { fault: 'too-large' }
  try {
    const collected = await readAll(open(), limits.exhibitBytes)
    if ('fault' in collected) return collected
    const sha256 = createHash('sha256').update(collected.bytes).digest('hex')
    if (sha256 !== exhibit.sha256) return { fault: 'changed' }
    return collected.bytes.byteLength === 0 ? { fault: 'empty' } : collected
  } catch (error) {
    if (error instanceof SandyqError && ENDING.has(error.code)) throw error
    return { fault: 'unavailable' }
  }
}
