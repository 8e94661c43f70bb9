/** Fewer different characters than this is no more than drumming on the keys. */
const MIN_DIFFERENT_CHARACTERS = 5

/** Length of the shortest beginning that, repeated, gives the whole text (its last round may be cut short). */
const periodOf = (characters: readonly string[]): number => {
  const borders = [0]
  for (let at = 1, border = 0; at < characters.length; at += 1) {
    while (border > 0 && characters[at] !== characters[border]) border = borders[border - 1] ?? 0
    if (characters[at] === characters[border]) border += 1
    borders.push(border)
  }
  return characters.length - (borders.at(-1) ?? 0)
}

/** Whether a text says, more than once, something shorter than `minLength` code points; spaces do not count. */
export const isRepetition = (text: string, minLength: number): boolean => {
  const lower = text.toLowerCase()
  const words = lower.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const characters = [...lower.replace(/\s/gu, '')]
  if (new Set(characters).size < MIN_DIFFERENT_CHARACTERS) return true
  const period = periodOf(characters)
  if (period < minLength && period * 2 <= characters.length) return true
  const different = new Set(words)
  return different.size < words.length && [...different].join('').length < minLength
}
