import { TEXT_ENCODINGS } from '../../shared/text-encoding/encodings.ts'
import { guessEncoding } from '../../shared/text-encoding/guess-encoding.ts'
import { readText } from '../../shared/text-encoding/read-text.ts'
import { encodeText } from './encode-text.ts'
import { type CorpusLanguage, numbersFrom, SENTENCES, textOf } from './text-corpus.ts'

interface Corpus {
  readonly length: number
  /** Texts of each language and encoding. */
  readonly times: number
  readonly seed: number
}

export interface Guesses {
  readonly tried: number
  readonly wrong: readonly string[]
}

/** The encodings people of a language write it in; what another has no letters for cannot be in it. */
const CYRILLIC_ONLY = /^(?:windows-1251|kz-1048|koi8|x-mac|iso|ibm)/u

const isWrittenIn = (language: CorpusLanguage, encoding: string): boolean =>
  !(CYRILLIC_ONLY.test(encoding) && ['en', 'de', 'fr'].includes(language))

/** Signs that the encodings of DOS and Unix lack, as people typed them there. */
const typed = (text: string): string =>
  text
    .replace(/[«»“”„]/gu, '"')
    .replace(/’/gu, "'")
    .replace(/[–—]/gu, '-')
    .replace(/№/gu, 'N')

/** Writes texts in every encoding that has their letters, and reads them back. */
export const guessesOver = ({ length, times, seed }: Corpus): Guesses => {
  const next = numbersFrom(seed)
  const wrong: string[] = []
  let tried = 0
  for (const language of Object.keys(SENTENCES) as CorpusLanguage[]) {
    for (const encoding of TEXT_ENCODINGS.filter((one) => isWrittenIn(language, one))) {
      for (let time = 0; time < times; time += 1) {
        const text = textOf(language, length, next)
        const written = [text, typed(text)].find((one) => encodeText(one, encoding) !== undefined)
        const bytes = written === undefined ? undefined : encodeText(written, encoding)
        if (bytes === undefined) continue
        tried += 1
        const isRight = readText(bytes).text === written && guessEncoding(bytes).isText
        if (!isRight) wrong.push(`${language} ${encoding} ${length}`)
      }
    }
  }
  return { tried, wrong }
}
