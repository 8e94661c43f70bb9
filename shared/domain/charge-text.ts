import { withoutSuperscripts } from './article-number.ts'
import { knownCode, LONE_PART, numberAt, plainArticles } from './charge-patterns.ts'
import type { ChargeInput } from './kinds/charge.ts'

/** A charge as far as typed text says it: a number, a name of the offence, or both. */
export type TypedCharge = Pick<ChargeInput, 'code' | 'article' | 'part' | 'title'>

/** What is longer than this is no list of charges; a pasted page would otherwise be tried at each of its commas. */
const LONGEST = 5_000

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()

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

/** One piece between commas. Undefined where no number can be read at its beginning, after a code. */
const readNumbered = (piece: string): TypedCharge | undefined => {
  const before = withLeadingCode(piece.replace(/(\p{L})(\d)/gu, '$1 $2'))
  const number = numberAt(before.rest) ?? numberAt(piece)
  if (number === undefined) return undefined
  const after = withLeadingCode(tidy(number.rest.replace(/^[\s.:]+/u, '')))
  return {
    code: before.code || after.code,
    article: number.article,
    part: number.part,
    title: tidy(after.rest.replace(/^[-–—:]\s*/u, '')),
  }
}

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
  group.split(',').map(tidy).filter(Boolean).reduce<Piece[]>(takePiece, []).map(settle)

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
export const readCharges = (text: string): TypedCharge[] => {
  if (text.length > LONGEST) return [titled(tidy(text))]
  const groups = withoutSuperscripts(text).split(/[;\n]/u)
  return withSharedCode(groups.flatMap((group) => readGroup(plainArticles(group))))
}

/** A number the way papers of no particular language write it: "УК 272(2)", with its point "188(2)(3)"; the name where there is no number. */
export const shortCharge = ({ code, article, part, title }: TypedCharge): string => {
  if (article === '') return title
  const inBrackets = part === '' ? '' : `(${part.replace(/\((.*)\)$/u, ')($1')})`
  return [code, `${article}${inBrackets}`].filter(Boolean).join(' ')
}
