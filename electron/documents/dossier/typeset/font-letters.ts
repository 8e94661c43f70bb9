/** The characters a TrueType font has glyphs for, read from its `cmap` table (OpenType 1.9, formats 4 and 12). */
export const lettersOf = (font: Uint8Array): ReadonlySet<number> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const letters = new Set<number>()
  const table = findTable(view, 'cmap')
  const count = view.getUint16(table + 2)
  for (let index = 0; index < count; index += 1) {
    const at = table + view.getUint32(table + 4 + index * 8 + 4)
    const format = view.getUint16(at)
    if (format === 4) readSegments(view, at, letters)
    if (format === 12) readGroups(view, at, letters)
  }
  return letters
}

const findTable = (view: DataView, tag: string): number => {
  const count = view.getUint16(4)
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    if (name === tag) return view.getUint32(at + 8)
  }
  throw new Error('font without a character map')
}

const readSegments = (view: DataView, at: number, letters: Set<number>): void => {
  const doubled = view.getUint16(at + 6)
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = view.getUint16(at + 14 + segment)
    const start = view.getUint16(at + 16 + doubled + segment)
    const deltaAt = at + 16 + doubled * 2 + segment
    const rangeAt = deltaAt + doubled
    const range = view.getUint16(rangeAt)
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph =
        range === 0
          ? (code + view.getUint16(deltaAt)) & 0xffff
          : view.getUint16(rangeAt + range + (code - start) * 2)
      if (glyph !== 0) letters.add(code)
    }
  }
}

const readGroups = (view: DataView, at: number, letters: Set<number>): void => {
  const count = view.getUint32(at + 12)
  for (let group = 0; group < count; group += 1) {
    const groupAt = at + 16 + group * 12
    const end = view.getUint32(groupAt + 4)
    for (let code = view.getUint32(groupAt); code <= end; code += 1) letters.add(code)
  }
}
