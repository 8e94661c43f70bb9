/** Fewest words of a generated passphrase: six of 7,776 make 77.5 bits. */
export const GENERATED_WORD_COUNT = 6

/** Between the words. The space bar is the same key on English, Russian and Kazakh layouts; the hyphen is not. */
const SEPARATOR = ' '

const UINT32_RANGE = 2 ** 32

interface GenerateOptions {
  /** A list of different words, such as `loadWordList` gives. */
  words: readonly string[]
  /** How many words, at least GENERATED_WORD_COUNT. */
  count?: number
  /** A uniform integer of 0 to 2³²−1 at each call, from a cryptographic source. */
  randomUint32: () => number
}

/** A passphrase and what it is worth against someone who knows the list and the count. */
export interface GeneratedPassphrase {
  text: string
  entropyBits: number
}

/**
 * A uniform index below `size`.
 *
 * Numbers from the incomplete last stretch of the range are thrown away, or low indexes would come up more often.
 */
const uniformIndex = (size: number, randomUint32: () => number): number => {
  const limit = UINT32_RANGE - (UINT32_RANGE % size)
  for (;;) {
    const number = randomUint32()
    if (number < limit) return number % size
  }
}

/** What `count` words drawn from a list of `listSize` are worth, in bits. */
const passphraseEntropyBits = (listSize: number, count: number): number => count * Math.log2(listSize)

/**
 * Draws words independently and evenly, with repetition, and joins them with spaces.
 *
 * Throws RangeError where the list is empty or the count is below GENERATED_WORD_COUNT.
 */
export const generatePassphrase = ({
  words,
  count = GENERATED_WORD_COUNT,
  randomUint32,
}: GenerateOptions): GeneratedPassphrase => {
  if (words.length === 0 || count < GENERATED_WORD_COUNT) throw new RangeError('Too few words')
  const drawn = Array.from({ length: count }, () => words[uniformIndex(words.length, randomUint32)])
  return { text: drawn.join(SEPARATOR), entropyBits: passphraseEntropyBits(words.length, count) }
}
