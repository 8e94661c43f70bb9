import { foldForSearch } from '../../name-folding.ts'

/** A word, a number or a run of signs of a passphrase. */
export interface Token {
  readonly form: 'letters' | 'digits' | 'signs'
  /** Lower case, ё as е. */
  readonly text: string
  /** The same in Russian, Kazakh and Latin letters: пароль, parol (see `foldForSearch`). */
  readonly skeleton: string
  /** Stands against another token without a blank. */
  readonly isGlued: boolean
  /** Letters and figures change several times without a blank: nobody writes so, but who draws characters by chance. */
  readonly isMixed: boolean
  /** Where it begins and ends in the reading, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** More than that nobody types; the rest adds nothing to what is already enough. */
export const MOST_TOKENS = 160

/** A word may begin with a capital; one in its middle begins another word. */
const TOKEN = /\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+(?![\p{Ll}])|\p{L}|\p{N}+|[^\p{L}\p{N}\s]+/gu

const formOf = (text: string): Token['form'] =>
  /^\p{L}/u.test(text) ? 'letters' : /^\p{N}/u.test(text) ? 'digits' : 'signs'

/** Joins inside words and between them: a hyphen or an apostrophe glues no more than a blank does. */
const isBlank = (character: string): boolean => character === '' || /[\s\-–—.,'’]/u.test(character)

const MIXED_BORDERS = 3
const BORDER = /(?<=\p{L})\p{N}|(?<=\p{N})\p{L}/gu

const isMixedText = (reading: string): boolean => (reading.match(BORDER)?.length ?? 0) >= MIXED_BORDERS

export const tokensOf = (reading: string): Token[] => {
  const isMixed = isMixedText(reading)
  return Array.from(reading.matchAll(TOKEN))
    .slice(0, MOST_TOKENS)
    .map((match) => {
      const text = match[0].toLowerCase().replaceAll('ё', 'е')
      const [start, end] = [match.index, match.index + match[0].length]
      const isGlued = !isBlank(reading.charAt(start - 1)) || !isBlank(reading.charAt(end))
      return { form: formOf(text), text, skeleton: foldForSearch(text), isGlued, isMixed, start, end }
    })
}
