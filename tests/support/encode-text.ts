import type { TextEncoding } from '../../shared/text-encoding/encodings.ts'
import { ONE_BYTE_UNITS, type OneByteEncoding } from '../../shared/text-encoding/one-byte-tables.ts'

const wide = (text: string, width: 2 | 4, isLittle: boolean): Uint8Array => {
  const codes =
    width === 4
      ? Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
      : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const view = new DataView(new ArrayBuffer(codes.length * width))
  for (const [at, code] of codes.entries()) {
    if (width === 4) view.setUint32(at * 4, code, isLittle)
    else view.setUint16(at * 2, code, isLittle)
  }
  return new Uint8Array(view.buffer)
}

const oneByte = (text: string, encoding: OneByteEncoding): Uint8Array | undefined => {
  const units = ONE_BYTE_UNITS[encoding]
  const bytes = Array.from({ length: text.length }, (_, at) => units.indexOf(text.charCodeAt(at)))
  return bytes.includes(-1) ? undefined : Uint8Array.from(bytes)
}

/** The bytes of a text without a mark; undefined where the encoding lacks one of its letters. */
export const encodeText = (text: string, encoding: TextEncoding): Uint8Array | undefined => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return wide(text, 2, encoding === 'utf-16le')
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return wide(text, 4, encoding === 'utf-32le')
  return oneByte(text, encoding)
}
