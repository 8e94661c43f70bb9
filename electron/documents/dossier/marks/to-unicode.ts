const MOST_CODES = 65_536

const numberOf = (hex: string): number => Number.parseInt(hex, 16)

/** The first character of a piece of UTF-16BE in hex. */
const characterOf = (hex: string): number => {
  const text = String.fromCharCode(...(hex.match(/[\da-f]{4}/giu) ?? []).map(numberOf))
  return text.codePointAt(0) ?? 0
}

const hexIn = (text: string): string[] =>
  [...text.matchAll(/<\s*([\da-f\s]*)>/giu)].map(([, hex = '']) => hex.replace(/\s/gu, ''))

const readRange = (line: string, codes: Map<number, number>): void => {
  const [first = '', last = '', ...to] = hexIn(line)
  const from = numberOf(first)
  const count = Math.min(numberOf(last) - from + 1, MOST_CODES)
  for (let step = 0; step < count && codes.size < MOST_CODES; step += 1) {
    const listed = line.includes('[') ? to[step] : undefined
    codes.set(from + step, listed === undefined ? characterOf(to[0] ?? '') + step : characterOf(listed))
  }
}

/** What stands between two words, each time; read once from beginning to end, whatever is missing. */
const between = (text: string, begin: string, end: string): string[] =>
  text
    .split(begin)
    .slice(1)
    .map((piece) => piece.slice(0, Math.max(0, piece.indexOf(end))))

/** Characters by their codes, from the map that a font has for copying text (ISO 32000-2 §9.10.3). */
export const readToUnicode = (text: string): ReadonlyMap<number, number> => {
  const codes = new Map<number, number>()
  for (const block of between(text, 'beginbfchar', 'endbfchar')) {
    const words = hexIn(block)
    for (let at = 0; at + 1 < words.length && codes.size < MOST_CODES; at += 2)
      codes.set(numberOf(words[at] ?? ''), characterOf(words[at + 1] ?? ''))
  }
  for (const block of between(text, 'beginbfrange', 'endbfrange'))
    for (const [line] of block.matchAll(/<[^>]*>\s*<[^>]*>\s*(?:<[^>]*>|\[[^\]]*\])/gu))
      readRange(line, codes)
  return codes
}
