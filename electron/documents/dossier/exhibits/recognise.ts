import type { ExhibitFault } from '../../../../shared/domain/dossier.ts'
import type { MediaType } from '../../../../shared/domain/kinds/document.ts'
import { fileTypeOf } from '../../../../shared/file-types/file-type.ts'
import { looksLikeZip } from '../../../../shared/file-types/zip-types.ts'
import { pictureTypeOf } from '../../../../shared/pictures/picture-type.ts'
import { contentTypesOf } from './word/package.ts'

export type ExhibitForm = 'pdf' | 'picture' | 'word' | 'rtf' | 'text'

/** How what can be printed is opened. */
const FORMS: Partial<Record<MediaType, ExhibitForm>> = {
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
  'text/plain': 'text',
}

/** Why what is known cannot be printed. */
const FAULTS: Partial<Record<MediaType, ExhibitFault>> = {
  'message/rfc822': 'mail',
  'text/html': 'web-page',
  'multipart/related': 'web-page',
  'image/svg+xml': 'drawing',
  'image/vnd.djvu': 'drawing',
  'application/postscript': 'drawing',
  'text/vcard': 'card',
  'text/calendar': 'card',
  'application/zip': 'archive',
  'application/vnd.rar': 'archive',
  'application/x-7z-compressed': 'archive',
  'application/gzip': 'archive',
  'application/x-ole-storage': 'office',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'office',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'office',
  'application/vnd.oasis.opendocument.text': 'office',
}

const WORD: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export type Recognised = { readonly form: ExhibitForm } | { readonly fault: ExhibitFault }

/** An archive that does not say what it is, because it is damaged, is what it was taken for at intake. */
const ofArchive = (seen: MediaType, recorded: MediaType): MediaType =>
  recorded === WORD || recorded === 'application/octet-stream' || FAULTS[recorded] === 'office'
    ? recorded
    : seen

/** What is no text by its bytes was taken for one by an earlier version, or is damaged. */
const unknown = (recorded: MediaType): Recognised => {
  if (recorded === 'text/plain') return { form: 'text' }
  return { fault: recorded === 'application/octet-stream' ? 'unsupported' : 'damaged' }
}

/**
 * What an exhibit is, by its bytes, as intake sees it; what was recorded then only decides where they do not say: earlier
 * versions took rich text for text, a letter that quotes the head of a PDF for one, and did not know every Word file.
 */
export const recognise = (bytes: Uint8Array, recorded: MediaType): Recognised => {
  if (pictureTypeOf(bytes) !== undefined) return { form: 'picture' }
  const seen = fileTypeOf(bytes, looksLikeZip(bytes) ? contentTypesOf(bytes) : '')
  const mediaType = seen === 'application/zip' ? ofArchive(seen, recorded) : seen
  if (mediaType === WORD) return { form: 'word' }
  if (mediaType === 'application/octet-stream') return unknown(recorded)
  const form = FORMS[mediaType]
  if (form !== undefined) return { form }
  const isRecording = mediaType.startsWith('audio/') || mediaType.startsWith('video/')
  return { fault: FAULTS[mediaType] ?? (isRecording ? 'recording' : 'unsupported') }
}
