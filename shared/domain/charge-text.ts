import type { ChargeInput } from './kinds/charge.ts'

/** A charge as far as typed text says it: a number, a name of the offence, or both. */
export type TypedCharge = Pick<ChargeInput, 'code' | 'article' | 'part' | 'title'>

/** Codes of Kazakhstan as the papers write them, by what people type. Others are taken as typed where they are capitals. */
const CODES: readonly (readonly [typed: RegExp, written: string])[] = [
  [/^ук(?: рк)?$/iu, 'УК'],
  [/^коап(?: рк)?$/iu, 'КоАП'],
  [/^нк(?: рк)?$/iu, 'НК'],
  [/^(?:қр )?қк$/iu, 'ҚК'],
  [/^(?:қр )?әқбтк$/iu, 'ӘҚБтК'],
  [/^(?:cc|criminal code)(?: rk| of kazakhstan)?$/iu, 'CC'],
  [/^(?:cao|code of administrative offences)(?: rk| of kazakhstan)?$/iu, 'CAO'],
]

/** Which state the code belongs to is kept where it was typed. */
const STATE = /(?:^(?:ҚР)\s|\s(?:РК|RK)$)/iu

const NUMBER = String.raw`\d{1,4}(?:-\d{1,2})?`
const PART = String.raw`\d{1,2}(?:-\d{1,2})?`
const ARTICLE_WORD = String.raw`(?:статья|статьи|статье|ст|articles?|art)(?:\.|(?!\p{L}))`
const PART_WORD = String.raw`(?:части|часть|чч|ч|parts?|paragraph|para)(?:\.|(?!\p{L}))`
const POINT_WORD = String.raw`(?:пункт|п|point)(?:\.|(?!\p{L}))`
const ARTICLE_ENDING = String.raw`\s*-\s*(?:бап\p{L}*|баб\p{L}*)`
const PART_ENDING = String.raw`\s*-\s*бөлі[кг]\p{L}*`

const pattern = (text: string): RegExp => new RegExp(`^${text}`, 'iu')

/** The ways of writing a number, the fullest first: each names what it finds. */
const NUMBERS: readonly RegExp[] = [
  // п. 3 ч. 2 ст. 188
  pattern(
    String.raw`(?:${POINT_WORD}\s*(?<point>\d{1,2})\)?\s*)?(?:${PART_WORD}\s*)?(?<part>${PART})\s*${ARTICLE_WORD}\s*(?<article>${NUMBER})`,
  ),
  // 272-баптың 2-бөлігі
  pattern(String.raw`(?<article>${NUMBER})${ARTICLE_ENDING}(?:\s*(?<part>${PART})${PART_ENDING})?`),
  // ст. 188 ч. 2 п. 3; article 272 part 2
  pattern(
    String.raw`(?:${ARTICLE_WORD}\s*)?(?<article>${NUMBER})\s*${PART_WORD}\s*(?<part>${PART})(?:\s*${POINT_WORD}\s*(?<point>\d{1,2})\)?)?`,
  ),
  // 272(2), 188(2)(3)
  pattern(
    String.raw`(?:${ARTICLE_WORD}\s*)?(?<article>${NUMBER})\s*\(\s*(?<part>${PART})\s*\)(?:\s*\(\s*(?<point>\d{1,2})\s*\))?`,
  ),
  // 272.1, as reports write the first part of art. 272
  pattern(String.raw`(?:${ARTICLE_WORD}\s*)?(?<article>\d{1,4})\.(?<part>\d{1,2})(?![\d.])`),
  // 272
  pattern(String.raw`(?:${ARTICLE_WORD}\s*)?(?<article>${NUMBER})(?![\d.])`),
]

/** A part that stands alone after a comma: it belongs to the article before it or after it. */
const LONE_PART = new RegExp(
  String.raw`^(?:${PART_WORD}\s*(?<word>${PART})|(?<ending>${PART})${PART_ENDING})$`,
  'iu',
)

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const knownCode = (words: string): string | undefined => {
  const known = CODES.find(([typed]) => typed.test(words))
  if (known === undefined) return undefined
  const state = STATE.exec(words)?.[0].trim().toUpperCase()
  if (state === undefined) return known[1]
  return /^ҚР/iu.test(words) ? `${state} ${known[1]}` : `${known[1]} ${state}`
}

const isAbbreviation = (word: string): boolean =>
  /^[\p{L}.]{2,8}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)

/** What the words name, if they name a code: one of the known ones, or up to three words in capitals. */
const codeOf = (text: string): string | undefined => {
  const words = tidy(text.replace(/^of the\s/iu, ''))
  if (words === '') return ''
  const parts = words.split(' ')
  return knownCode(words) ?? (parts.length <= 3 && parts.every(isAbbreviation) ? words : undefined)
}

/** Splits words into a leading code and the rest; the longest code wins. */
const withLeadingCode = (text: string): { code: string; rest: string } => {
  const words = text.split(' ')
  for (let count = Math.min(5, words.length); count > 0; count -= 1) {
    const code = codeOf(words.slice(0, count).join(' '))
    if (code) return { code, rest: words.slice(count).join(' ') }
  }
  return { code: '', rest: text }
}

const numberAt = (text: string): { article: string; part: string; rest: string } | undefined => {
  for (const number of NUMBERS) {
    const found = number.exec(text)
    if (found === null) continue
    const { article = '', part = '', point } = found.groups ?? {}
    const rest = tidy(text.slice(found[0].length).replace(/^[\s.:]+/u, ''))
    return { article, part: point === undefined ? part : `${part}(${point})`, rest }
  }
  return undefined
}

/** One piece between commas. Undefined where no number can be read at its beginning, after a code. */
const readNumbered = (piece: string): TypedCharge | undefined => {
  const before = withLeadingCode(piece.replace(/(\p{L})(\d)/gu, '$1 $2'))
  const number = numberAt(before.rest) ?? numberAt(piece)
  if (number === undefined) return undefined
  const after = withLeadingCode(number.rest)
  return {
    code: before.code || after.code,
    article: number.article,
    part: number.part,
    title: tidy(after.rest.replace(/^[-–—:]\s*/u, '')),
  }
}

const AND_BEFORE_NUMBER = new RegExp(
  String.raw`\s+(?:и|және|and)\s+(?=(?:${ARTICLE_WORD}|${PART_WORD})?\s*\d)`,
  'giu',
)

interface Piece {
  readonly charge: TypedCharge
  /** A part whose article comes in a later piece. */
  readonly isWaiting: boolean
}

const titled = (title: string): TypedCharge => ({ code: '', article: '', part: '', title })

const takePiece = (pieces: readonly Piece[], text: string): Piece[] => {
  const last = pieces.at(-1)
  const lone = LONE_PART.exec(text)?.groups
  if (lone !== undefined) {
    const part = lone.word ?? lone.ending ?? ''
    const isOfLast = last !== undefined && last.charge.article !== '' && last.charge.part === ''
    if (isOfLast) return [...pieces.slice(0, -1), { ...last, charge: { ...last.charge, part } }]
    return [...pieces, { charge: { ...titled(''), part }, isWaiting: true }]
  }
  const numbered = readNumbered(text)
  if (numbered !== undefined) {
    const settled = pieces.map((piece) =>
      piece.isWaiting
        ? { charge: { ...piece.charge, code: numbered.code, article: numbered.article }, isWaiting: false }
        : piece,
    )
    return [...settled, { charge: numbered, isWaiting: false }]
  }
  // The name of an offence may have commas of its own.
  const isGoingOn = last !== undefined && last.charge.article === '' && last.charge.title !== ''
  if (isGoingOn) {
    return [...pieces.slice(0, -1), { ...last, charge: titled(`${last.charge.title}, ${text}`) }]
  }
  return [...pieces, { charge: titled(text), isWaiting: false }]
}

/** A part for which no article came is kept as it was typed. */
const settle = ({ charge, isWaiting }: Piece): TypedCharge => (isWaiting ? titled(charge.part) : charge)

const readGroup = (group: string): TypedCharge[] =>
  group
    .replace(AND_BEFORE_NUMBER, ', ')
    .split(',')
    .map(tidy)
    .filter(Boolean)
    .reduce<Piece[]>(takePiece, [])
    .map(settle)

/** A code said once holds for the numbers beside it: those after it, and where none came before, those before it. */
const withSharedCode = (charges: readonly TypedCharge[]): TypedCharge[] => {
  let code = charges.find((charge) => charge.code !== '')?.code ?? ''
  return charges.map((charge) => {
    if (charge.article === '') return charge
    code = charge.code || code
    return { ...charge, code }
  })
}

/**
 * Reads charges as a lawyer types them in one line: "УК 272 ч. 2; 405(1)", "ч. 2 ст. 272 УК РК", "ҚК 272-бап 2-бөлік", "CC 272(2)".
 *
 * Several are told apart by semicolons, commas, line ends, or "and" before a number. What has no number at its beginning
 * is the name of an offence. Nothing that was typed is left out.
 */
export const readCharges = (text: string): TypedCharge[] =>
  withSharedCode(text.split(/[;\n]/u).flatMap(readGroup))

/** A number the way papers of no particular language write it: "УК 272 (2)"; the name where there is no number. */
export const shortCharge = ({ code, article, part, title }: TypedCharge): string =>
  article === '' ? title : [code, part === '' ? article : `${article}(${part})`].filter(Boolean).join(' ')
