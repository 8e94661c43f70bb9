import type { ReadingWords } from '../../../../shared/domain/table-import.ts'

/** The code that a word of a table stands for in a field; undefined where the word is not known there. */
export type WordReader = (field: string, word: string) => string | undefined

/** Words are compared without case, dots and the dots of `ё`. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.\s]+/gu, ' ')
    .trim()

/** Reads words of closed lists, and the codes themselves. Where two codes share a word, it is the first one's. */
export const wordReader = (words: ReadingWords): WordReader => {
  const codes = new Map(
    Object.entries(words).map(([field, forms]) => {
      const known = Object.entries(forms).flatMap(([code, texts]) =>
        [code, ...texts].map((text) => [plain(text), code] as const),
      )
      return [field, new Map(known.toReversed())]
    }),
  )
  return (field, word) => codes.get(field)?.get(plain(word))
}
