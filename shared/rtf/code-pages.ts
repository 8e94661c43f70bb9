import { ONE_BYTE_UNITS } from '../text-encoding/one-byte-tables.ts'

/** Numbers of code pages whose tables are our own (Windows code page identifiers). */
const OWN: Readonly<Record<number, Uint16Array>> = {
  866: ONE_BYTE_UNITS.ibm866,
  1251: ONE_BYTE_UNITS['windows-1251'],
  1252: ONE_BYTE_UNITS['windows-1252'],
  10007: ONE_BYTE_UNITS['x-mac-cyrillic'],
  20866: ONE_BYTE_UNITS['koi8-r'],
  21866: ONE_BYTE_UNITS['koi8-u'],
  28595: ONE_BYTE_UNITS['iso-8859-5'],
}

/** The rest of Windows' pages of one byte a letter, and the Roman one of the Macintosh, by what decoders call them. */
const labelOf = (page: number): string | undefined => {
  if (page >= 1250 && page <= 1258) return `windows-${page}`
  if (page === 874) return 'windows-874'
  return page === 10000 ? 'macintosh' : undefined
}

const pages = new Map<number, Uint16Array>()

const made = (page: number): Uint16Array => {
  const label = labelOf(page)
  if (label === undefined) return ONE_BYTE_UNITS['windows-1252']
  try {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const text = new TextDecoder(label).decode(all)
    return Uint16Array.from({ length: 256 }, (_, byte) => text.charCodeAt(byte))
  } catch {
    return ONE_BYTE_UNITS['windows-1252']
  }
}

/** The UTF-16 unit of each byte in a code page of one byte a letter; that of the West for a page that is not known. */
export const unitsOfPage = (page: number): Uint16Array => {
  const known = OWN[page] ?? pages.get(page)
  if (known !== undefined) return known
  const units = made(page)
  pages.set(page, units)
  return units
}

/** Code pages by the character set of a font (RTF 1.9.1, font table). Sets 0 and 1 are those of the file. */
export const PAGE_OF_CHARSET: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])
