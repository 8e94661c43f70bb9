import { readCharges } from './charge-text.ts'
import type { Charge } from './kinds/charge.ts'
import type { Language } from './language.ts'
import { codeIn, lawCodeOf } from './law-codes.ts'
import { FIRM_HYPHEN, FIRM_SPACE } from './unbroken.ts'

type Numbered = Pick<Charge, 'code' | 'article' | 'part'>

const [SPACE, HYPHEN] = [FIRM_SPACE, FIRM_HYPHEN]

interface Pieces {
  readonly article: string
  readonly part: string
  /** A point of the part: "2(3)" is point 3 of part 2. */
  readonly point: string
}

const piecesOf = ({ article, part }: Numbered): Pieces => {
  const { of = part, point = '' } = /^(?<of>[^()]*)\((?<point>[^()]+)\)$/u.exec(part)?.groups ?? {}
  return { article, part: of, point: point.replaceAll(', ', `,${SPACE}`) }
}

/** "2(1, 3)" has two points of part 2. */
const isSeveral = (point: string): boolean => point.includes(',')

const inEnglish = ({ article, part, point }: Pieces, code: string): string =>
  [`art.${SPACE}${article}${[part, point].map((number) => number && `(${number})`).join('')}`, code]
    .filter(Boolean)
    .join(SPACE)

const inRussian = ({ article, part, point }: Pieces, code: string): string =>
  [
    point && `${isSeveral(point) ? 'пп.' : 'п.'}${SPACE}${point})`,
    part && `ч.${SPACE}${part}`,
    `ст.${SPACE}${article}`,
    code,
  ]
    .filter(Boolean)
    .join(SPACE)

/** The whole before its pieces, each in the genitive but the last: ҚР ҚК 188-бабы 2-бөлігінің 3) тармағы. */
const inKazakh = ({ article, part, point }: Pieces, code: string): string => {
  const of = part === '' && point === '' ? (code === '' ? 'бап' : 'бабы') : code === '' ? 'баптың' : 'бабының'
  const number = `${article}${HYPHEN}${point !== '' && part !== '' ? (code === '' ? 'бап' : 'бабы') : of}`
  const ofPart = part && `${part}${HYPHEN}${point === '' ? 'бөлігі' : 'бөлігінің'}`
  return [code, number, ofPart, point && `${point})${SPACE}${isSeveral(point) ? 'тармақтары' : 'тармағы'}`]
    .filter(Boolean)
    .join(SPACE)
}

const FORMS: Readonly<Record<Language, (pieces: Pieces, code: string) => string>> = {
  en: inEnglish,
  ru: inRussian,
  kk: inKazakh,
}

/** An article of law as a language writes it: "ч. 2 ст. 272 УК РК", "ҚР ҚК 272‑бабының 2‑бөлігі", "art. 272(2) CC". It does not break at a line's end. */
export const articleText = (numbered: Numbered, language: Language): string => {
  const code = codeIn(numbered.code, language).replaceAll(' ', SPACE)
  return numbered.article === '' ? code : FORMS[language](piecesOf(numbered), code)
}

/**
 * Articles as somebody typed them in one line, said as a language writes them: "УК РК 272 ч. 2" is "art. 272(2) CC" in English.
 * A line of which any part is not understood stays as it was typed.
 */
export const articlesText = (typed: string, language: Language): string => {
  const charges = readCharges(typed)
  const areKnown = charges.every(
    ({ code, article, title }) =>
      article !== '' && title === '' && (code === '' || lawCodeOf(code) !== undefined),
  )
  return areKnown ? charges.map((charge) => articleText(charge, language)).join(', ') : typed
}
