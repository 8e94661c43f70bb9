import type { ImportPreview, ReadingWords } from '../../../../shared/domain/table-import.ts'
import { MAX_SHOWN_WORDS, MAX_WORD_LENGTH } from '../../../../shared/domain/table-words.ts'
import { foldWord, type OwnWord } from './own-words.ts'

type Count = ImportPreview['unknownWords'][number]

const counted = (counts: Map<string, Count>, { field, word }: Omit<Count, 'lines'>): void => {
  const key = `${field} ${foldWord(word)}`
  const known = counts.get(key)
  counts.set(key, { field, word: known?.word ?? word, lines: (known?.lines ?? 0) + 1 })
}

const byLines = (counts: Map<string, Count>): Count[] =>
  [...counts.values()].toSorted((one, other) => other.lines - one.lines)

/**
 * Reads words of closed lists, and the codes themselves. What the vault remembers comes first; where two codes share a word, it is the
 * first one's.
 */
export class WordReader {
  readonly #codes: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly #own: readonly OwnWord[]
  readonly #ownCodes: ReadonlyMap<string, string>
  readonly #unknown = new Map<string, Count>()
  readonly #used = new Map<string, Count>()

  constructor(words: ReadingWords, own: readonly OwnWord[]) {
    this.#own = own
    this.#ownCodes = new Map(own.map(({ field, word, code }) => [`${field} ${foldWord(word)}`, code]))
    this.#codes = new Map(
      Object.entries(words).map(([field, forms]) => {
        const known = Object.entries(forms).flatMap(([code, texts]) =>
          [code, ...texts].map((text) => [foldWord(text), code] as const),
        )
        return [field, new Map(known.toReversed())]
      }),
    )
  }

  /** The code that a word of a table stands for in a field, empty where the field stays so; undefined where the word is not known there. */
  codeOf(field: string, word: string): string | undefined {
    const folded = foldWord(word)
    return this.#ownCodes.get(`${field} ${folded}`) ?? this.#codes.get(field)?.get(folded)
  }

  /** Counts the word of a cell among those that nobody knows, or that the vault remembers. */
  count(field: string, word: string): void {
    if (word === '' || word.length > MAX_WORD_LENGTH) return
    if (this.#ownCodes.has(`${field} ${foldWord(word)}`)) counted(this.#used, { field, word })
    else if (this.codeOf(field, word) === undefined) counted(this.#unknown, { field, word })
  }

  get seen(): Pick<ImportPreview, 'unknownWords' | 'moreUnknown' | 'ownWords'> {
    const unknown = byLines(this.#unknown)
    const used = (word: OwnWord): number => this.#used.get(`${word.field} ${foldWord(word.word)}`)?.lines ?? 0
    return {
      unknownWords: unknown.slice(0, MAX_SHOWN_WORDS),
      moreUnknown: Math.max(0, unknown.length - MAX_SHOWN_WORDS),
      ownWords: this.#own
        .map((word) => ({ ...word, lines: used(word) }))
        .toSorted((one, other) => other.lines - one.lines),
    }
  }
}
