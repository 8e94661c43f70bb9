import type { PDFObject } from 'mupdf'
import { elementsOf } from './pdf-object.ts'

/** Filters whose bytes can travel as they are (ISO 32000-1 table 6), by every name that readers know them by (table 94). */
const FILTERS: ReadonlyMap<string, string> = new Map([
  ['FlateDecode', 'FlateDecode'],
  ['Fl', 'FlateDecode'],
  ['LZWDecode', 'LZWDecode'],
  ['LZW', 'LZWDecode'],
  ['ASCII85Decode', 'ASCII85Decode'],
  ['A85', 'ASCII85Decode'],
  ['ASCIIHexDecode', 'ASCIIHexDecode'],
  ['AHx', 'ASCIIHexDecode'],
  ['RunLengthDecode', 'RunLengthDecode'],
  ['RL', 'RunLengthDecode'],
  ['CCITTFaxDecode', 'CCITTFaxDecode'],
  ['CCF', 'CCITTFaxDecode'],
  ['DCTDecode', 'DCTDecode'],
  ['DCT', 'DCTDecode'],
  ['JPXDecode', 'JPXDecode'],
  ['JBIG2Decode', 'JBIG2Decode'],
])

/** How a stream says that it is packed. */
export interface Packing {
  /** Names in full; one name and an array of one name are different things to readers that look for its parameters. */
  readonly filters: string | readonly string[]
  readonly parameters: PDFObject
}

/** Whether the stream is packed at all. */
export const isPacked = (stream: PDFObject): boolean => {
  const filter = stream.get('Filter')
  return filter.isArray() ? filter.length > 0 : !filter.isNull()
}

/** Filters that make pixels; drawing instructions packed by one are a trap for whoever unpacks them. */
const PICTURE_FILTERS: ReadonlySet<string> = new Set([
  'CCITTFaxDecode',
  'DCTDecode',
  'JPXDecode',
  'JBIG2Decode',
])

/** Whether unpacking the stream makes a picture of it. */
export const isPackedAsPicture = (stream: PDFObject): boolean => {
  const filters = packingOf(stream)?.filters ?? []
  return [filters].flat().some((filter) => PICTURE_FILTERS.has(filter))
}

const fullName = (filter: PDFObject): string | undefined =>
  filter.isName() ? FILTERS.get(filter.asName()) : undefined

/**
 * The packing, in the form it has in the exhibit: a reader takes a dictionary of parameters for one filter, and a list of them for
 * a list, and forgets what does not fit. Undefined where the bytes cannot travel as they are.
 */
export const packingOf = (stream: PDFObject): Packing | undefined => {
  const filter = stream.get('Filter')
  const parameters = stream.get('DecodeParms')
  if (!filter.isArray()) {
    const name = fullName(filter)
    return name === undefined ? undefined : { filters: name, parameters }
  }
  const names = elementsOf(filter).map(fullName)
  const known = names.filter((name) => name !== undefined)
  return known.length === names.length && known.length > 0 ? { filters: known, parameters } : undefined
}
