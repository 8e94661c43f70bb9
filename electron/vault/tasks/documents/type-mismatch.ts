import type { MediaType } from '../../../../shared/domain/kinds/document.ts'
import { endingOf } from './file-name.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.text'
const OLD_OFFICE = 'application/x-ole-storage'

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
  '.svg': 'image/svg+xml',
  '.djvu': 'image/vnd.djvu',
  '.djv': 'image/vnd.djvu',
  '.docx': WORD,
  '.docm': WORD,
  '.dotx': WORD,
  '.dotm': WORD,
  '.xlsx': SHEET,
  '.xlsm': SHEET,
  '.pptx': SLIDES,
  '.pptm': SLIDES,
  '.odt': OPEN_DOCUMENT,
  '.ods': OPEN_DOCUMENT,
  '.odp': OPEN_DOCUMENT,
  '.doc': OLD_OFFICE,
  '.xls': OLD_OFFICE,
  '.ppt': OLD_OFFICE,
  '.msg': OLD_OFFICE,
  '.rtf': 'application/rtf',
  '.txt': 'text/plain',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.xhtml': 'text/html',
  '.mht': 'multipart/related',
  '.mhtml': 'multipart/related',
  '.eml': 'message/rfc822',
  '.vcf': 'text/vcard',
  '.ics': 'text/calendar',
  '.ps': 'application/postscript',
  '.zip': 'application/zip',
  '.rar': 'application/vnd.rar',
  '.7z': 'application/x-7z-compressed',
  '.gz': 'application/gzip',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
  '.amr': 'audio/amr',
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.mov': 'video/quicktime',
  '.3gp': 'video/3gpp',
  '.mkv': 'video/x-matroska',
  '.webm': 'video/x-matroska',
  '.avi': 'video/x-msvideo',
  '.wmv': 'video/x-ms-asf',
  '.wma': 'video/x-ms-asf',
  '.mpg': 'video/mpeg',
  '.mpeg': 'video/mpeg',
}

const isRecording = (mediaType: MediaType): boolean => /^(?:audio|video)\//u.test(mediaType)

/** Telephones call their recordings by one ending and pack them in another way; nobody is misled by that. */
const isAlike = (one: MediaType, other: MediaType): boolean =>
  one === other || (isRecording(one) && isRecording(other))

/** Whether the name's ending promises another type than the bytes show. */
export const isTypeMismatch = (fileName: string, mediaType: MediaType): boolean => {
  const ending = endingOf(fileName)
  const promised = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined
  return promised !== undefined && !isAlike(promised, mediaType)
}
