import type { MediaType } from '../domain/kinds/document.ts'

/** Whether a file may be a ZIP, so that what it says of its content is worth reading (APPNOTE 4.3.7). */
export const looksLikeZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04

/** Content types of the main part of a workbook or a presentation, with macros or without (ECMA-376 part 1, 12.3.23, 13.3.6). */
const OFFICE: readonly (readonly [RegExp, MediaType])[] = [
  [
    /["']application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet\.macroEnabled|template\.macroEnabled|sheet\.binary\.macroEnabled)\.main)/iu,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  [
    /["']application\/vnd\.(?:openxmlformats-officedocument\.presentationml\.(?:presentation|slideshow|template)\.main|ms-powerpoint\.(?:presentation|slideshow|template)\.macroEnabled\.main)/iu,
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
]

/** Where the first entry of an OpenDocument file stands, which is packed in no way and called `mimetype` (OpenDocument 1.3, part 2, §3.3). */
const FIRST_NAME_AT = 30
const LONGEST_TYPE = 100

/** What an archive is that is no Word file. */
export const zipTypeOf = (head: Uint8Array, contentTypes: string): MediaType => {
  const office = OFFICE.find(([type]) => type.test(contentTypes))?.[1]
  if (office !== undefined) return office
  const first = String.fromCharCode(...head.subarray(FIRST_NAME_AT, FIRST_NAME_AT + LONGEST_TYPE))
  const isOpenDocument = first.startsWith('mimetypeapplication/vnd.oasis.opendocument.')
  return isOpenDocument ? 'application/vnd.oasis.opendocument.text' : 'application/zip'
}
