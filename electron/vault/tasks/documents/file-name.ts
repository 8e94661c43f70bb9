/** File systems allow 255 bytes or units; what is longer was made to be a nuisance. */
const MAX_NAME_UNITS = 200

/** No known type has a longer ending. */
const MAX_ENDING_UNITS = 12

/** Control characters and the invisible marks that can make `fdp.exe` read `exe.pdf`. Names are shown, so they go. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** The ending with its dot in lower case, or nothing: `.pdf`. */
export const endingOf = (name: string): string => {
  const ending = /[^.](\.[^.\s]+)$/u.exec(name)?.[1] ?? ''
  return ending.length <= MAX_ENDING_UNITS ? ending.toLowerCase() : ''
}

/** Never half of a surrogate pair. */
const cut = (text: string, units: number): string =>
  text
    .slice(0, units)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')

/**
 * What a file was called, made fit to be shown and kept. It is never used as a path.
 *
 * @param path a path, or a name that tries to be one
 */
export const cleanFileName = (path: string): string => {
  const last = path.split(/[/\\]/u).findLast((part) => part !== '') ?? ''
  const name = last.toWellFormed().normalize('NFC').replace(INVISIBLE, '').trim()
  if (name === '' || name === '.' || name === '..') return 'file'
  if (name.length <= MAX_NAME_UNITS) return name
  const ending = name.slice(name.length - endingOf(name).length)
  return `${cut(name, MAX_NAME_UNITS - ending.length).trim()}${ending}`
}

/**
 * Endings that say what a file is. Only these are no part of a title: the dot in `Постановление от 12.03.2024` is one of a date, and
 * what follows it in `Dr. Smith` a name.
 */
const KNOWN_ENDINGS: ReadonlySet<string> = new Set(
  [
    'pdf xps oxps djvu djv ps epub fb2',
    'doc docx docm dot dotx rtf odt ott pages txt md log tex',
    'xls xlsx xlsm xlsb ods numbers csv tsv',
    'ppt pptx pps ppsx odp key',
    'htm html mht mhtml xml json',
    'eml msg mbox ics vcf',
    'jpg jpeg jpe jfif png gif bmp dib tif tiff webp heic heif avif jp2 jpx svg psd dng cr2 nef',
    'mp3 m4a wav ogg oga opus amr aac flac wma mp4 m4v mov avi mkv webm 3gp wmv mpg mpeg',
    'zip rar 7z gz tgz tar bz2 xz',
    'p7s p7m p7b sig sgn cms ddc asice asics',
    'exe com bat cmd scr msi js vbs jar apk dll lnk sh',
  ]
    .join(' ')
    .split(' ')
    .map((ending) => `.${ending}`),
)

/** A first title for a document: its name without the ending, where that is one. */
export const titleOf = (fileName: string): string => {
  const found = endingOf(fileName)
  const ending = KNOWN_ENDINGS.has(found) ? found : ''
  const title = fileName.slice(0, fileName.length - ending.length).trim()
  return title === '' ? fileName : title
}
