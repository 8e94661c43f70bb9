import type { MediaType } from '../../../../shared/domain/kinds/document.ts'
import { looksLikePdf } from './open-pdf.ts'

export type ExhibitForm = 'pdf' | 'jpeg' | 'png' | 'picture' | 'word' | 'text'

const SIGNATURES: ReadonlyArray<readonly [ExhibitForm, readonly number[]]> = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['word', [0x50, 0x4b, 0x03, 0x04]],
]

const WORD: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/**
 * What an exhibit is, by its first bytes; what it was taken for at intake only decides where bytes cannot: text has no signature, and
 * every Office file begins like any other archive.
 */
export const recognise = (bytes: Uint8Array, mediaType: MediaType): ExhibitForm | undefined => {
  const form = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0]
  if (form === 'word') return mediaType === WORD ? 'word' : undefined
  if (form !== undefined) return form
  if (looksLikePdf(bytes)) return 'pdf'
  return mediaType === 'text/plain' ? 'text' : undefined
}

/** Whether what is no known form was at least meant to be one: then the file is damaged rather than of a foreign kind. */
export const wasMeantForPaper = (mediaType: MediaType): boolean =>
  mediaType !== 'application/octet-stream' && mediaType !== 'image/webp'
