/** The encodings in which a text can be read, in the order in which a person is offered them. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'windows-1251',
  'kz-1048',
  'koi8-r',
  'koi8-u',
  'x-mac-cyrillic',
  'iso-8859-5',
  'ibm866',
  'windows-1252',
] as const

export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

/** What people call an encoding; the same in every language. */
export const ENCODING_NAMES: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'utf-32le': 'UTF-32 LE',
  'utf-32be': 'UTF-32 BE',
  'windows-1251': 'Windows-1251',
  'kz-1048': 'KZ-1048',
  'koi8-r': 'KOI8-R',
  'koi8-u': 'KOI8-U',
  'x-mac-cyrillic': 'Mac Cyrillic',
  'iso-8859-5': 'ISO 8859-5',
  ibm866: 'CP866 (DOS)',
  'windows-1252': 'Windows-1252',
}
