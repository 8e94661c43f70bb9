import type { MediaType } from '../domain/kinds/document.ts'
import { isWordContentTypes } from '../domain/word-file.ts'
import { pictureTypeOf } from '../pictures/picture-type.ts'
import { guessEncoding } from '../text-encoding/guess-encoding.ts'
import { isPdf } from './pdf-head.ts'
import { signedTypeOf } from './signatures.ts'
import { textTypeOf } from './text-types.ts'
import { looksLikeZip, zipTypeOf } from './zip-types.ts'

/** How much of a file's beginning says what it is, in bytes. */
export const HEAD_BYTES = 64 * 1024

/**
 * What the bytes of a file say it is, for intake and dossier alike; its name has no say.
 *
 * Text is what has no other sign and reads as text; what is written in letters but meant for a program (rich text, mail, web pages, drawings,
 * cards, calendars) is known by how it begins.
 *
 * @param bytes the first {@link HEAD_BYTES} bytes or more, or all of a smaller file
 * @param contentTypes text of the part of an Office file that tells the content types of its parts; empty for other files
 */
export const fileTypeOf = (bytes: Uint8Array, contentTypes: string): MediaType => {
  const head = bytes.subarray(0, HEAD_BYTES)
  const known = pictureTypeOf(head) ?? signedTypeOf(head)
  if (known !== undefined) return known
  if (looksLikeZip(head)) return isWordContentTypes(contentTypes) ? WORD : zipTypeOf(head, contentTypes)
  if (isPdf(head)) return 'application/pdf'
  const { encoding, isText } = guessEncoding(head)
  return textTypeOf(head, encoding) ?? (isText ? 'text/plain' : 'application/octet-stream')
}

const WORD: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
