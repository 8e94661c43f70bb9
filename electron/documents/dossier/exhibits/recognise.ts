import type { MediaType } from '../../../../shared/domain/kinds/document.ts'
import { pictureTypeOf } from '../../../../shared/pictures/picture-type.ts'
import { looksLikePdf } from './open-pdf.ts'

export type ExhibitForm = 'pdf' | 'picture' | 'word' | 'text'

const ZIP = [0x50, 0x4b, 0x03, 0x04]

const WORD: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/**
 * What an exhibit is, by its first bytes; what it was taken for at intake only decides where bytes cannot: text has no signature, and
 * every Office file begins like any other archive.
 */
export const recognise = (bytes: Uint8Array, mediaType: MediaType): ExhibitForm | undefined => {
  if (pictureTypeOf(bytes) !== undefined) return 'picture'
  if (startsWith(bytes, ZIP)) return mediaType === WORD ? 'word' : undefined
  if (looksLikePdf(bytes)) return 'pdf'
  return mediaType === 'text/plain' ? 'text' : undefined
}

/** Whether what is no known form was at least meant to be one: then the file is damaged rather than of a foreign kind. */
export const wasMeantForPaper = (mediaType: MediaType): boolean => mediaType !== 'application/octet-stream'
