import type { MediaType } from '../../../../shared/domain/kinds/document.ts'
import { isWordContentTypes } from '../../../../shared/domain/word-file.ts'
import { pictureTypeOf } from '../../../../shared/pictures/picture-type.ts'
import { looksLikeText } from '../../../../shared/text-encoding/guess-encoding.ts'
import { endingOf } from './file-name.ts'

/** How much of a file's beginning is looked at. */
export const SNIFF_BYTES = 64 * 1024

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Scanners and mail gateways put bytes in front of a PDF; readers look for it in the first KiB, and so do we. */
const PDF_WITHIN_BYTES = 1024

/** Endings by the type they promise. An ending that is not here promises nothing. */
const ENDINGS: Readonly<Record<string, MediaType>> = {
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.jfif': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.bmp': 'image/bmp',
  '.dib': 'image/bmp',
  '.heic': 'image/heic',
  '.heif': 'image/heic',
  '.hif': 'image/heic',
  '.avif': 'image/avif',
  '.docx': DOCX,
  '.docm': DOCX,
  '.dotx': DOCX,
  '.dotm': DOCX,
  '.txt': 'text/plain',
}

/** Whether a file may be a ZIP, so that what it says of its content is worth reading. */
export const looksLikeZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04

/**
 * What the bytes of a file say it is.
 *
 * @param head the first {@link SNIFF_BYTES} bytes, or all of a smaller file
 * @param contentTypes text of the part of a ZIP that tells the content types of an Office file, empty for other files
 */
export const mediaTypeOf = (head: Uint8Array, contentTypes: string): MediaType => {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  const picture = pictureTypeOf(head)
  if (picture !== undefined) return picture
  if (looksLikeZip(head)) return isWordContentTypes(contentTypes) ? DOCX : 'application/octet-stream'
  if (/%PDF-\d/u.test(bytes.toString('latin1', 0, PDF_WITHIN_BYTES))) return 'application/pdf'
  return looksLikeText(head) ? 'text/plain' : 'application/octet-stream'
}

/** Whether the name's ending promises another type than the bytes show. */
export const isTypeMismatch = (fileName: string, mediaType: MediaType): boolean => {
  const promised = Object.hasOwn(ENDINGS, endingOf(fileName)) ? ENDINGS[endingOf(fileName)] : undefined
  return promised !== undefined && promised !== mediaType
}
