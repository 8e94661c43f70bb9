/** Width and height as the file's head states them, before anything is decoded; null where they are not found. */
export const statedSize = (bytes: ArrayBuffer, mediaType: string): [number, number] | null => {
  const view = new DataView(bytes)
  if (mediaType === 'image/png' && view.byteLength >= 24) return [view.getUint32(16), view.getUint32(20)]
  if (mediaType === 'image/gif' && view.byteLength >= 10)
    return [view.getUint16(6, true), view.getUint16(8, true)]
  if (mediaType === 'image/jpeg') return jpegSize(view)
  if (mediaType === 'image/webp' && view.byteLength >= 30) return webpSize(view)
  return null
}

const jpegSize = (view: DataView): [number, number] | null => {
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)]
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

const webpSize = (view: DataView): [number, number] | null => {
  const little24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  const format = view.getUint32(12)
  if (format === 0x56503858) return [little24(24) + 1, little24(27) + 1]
  if (format === 0x56503820) return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
  if (format === 0x5650384c) {
    const bits = view.getUint32(21, true)
    return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1]
  }
  return null
}
