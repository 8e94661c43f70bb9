import type { PDFObject, Buffer as WasmBuffer } from 'mupdf'

/** A copy outside the WASM memory, which moves when it grows; the buffer there is given back at once, not when JavaScript likes. */
const taken = (buffer: WasmBuffer): Uint8Array => {
  const bytes = buffer.asUint8Array().slice()
  buffer.destroy()
  return bytes
}

/** A stream's bytes as they are packed in the exhibit. */
export const rawBytes = (stream: PDFObject): Uint8Array => taken(stream.readRawStream())

/** A stream's bytes unpacked; the caller has made sure that they are not too many. */
export const unpackedBytes = (stream: PDFObject): Uint8Array => taken(stream.readStream())

export const elementsOf = (array: PDFObject): PDFObject[] =>
  Array.from({ length: array.length }, (_, index) => array.get(index))

/** The object itself: a reference prints as "12 0 R", although what it stands for is meant. */
export const direct = (source: PDFObject): PDFObject => (source.isIndirect() ? source.resolve() : source)
