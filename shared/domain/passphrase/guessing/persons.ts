import { hasSurnameEnding, readPatronymic } from '../../names/endings.ts'
import { familyFormsOf } from '../../names/name-families.ts'
import { fullNamesFor } from '../../names/short-names.ts'
import { givenNames, passwordWords } from './lists.ts'
import { BITS, type Piece } from './piece.ts'
import type { Token } from './tokens.ts'

const SHORTEST_NAME = 3
const SHORTEST_SURNAME = 5

const isGivenName = ({ text, skeleton }: Token): boolean =>
  givenNames().has(skeleton) ||
  fullNamesFor(text).length > 0 ||
  // The families hold words of organisations as well.
  (text.length > SHORTEST_NAME &&
    !passwordWords().has(skeleton) &&
    familyFormsOf(text).some(({ rest }) => rest === ''))

const isName = (token: Token): boolean =>
  token.form === 'letters' &&
  token.text.length >= SHORTEST_NAME &&
  (isGivenName(token) || (token.text.length > 5 && readPatronymic(token.text) !== undefined))

/** Given names and patronymics, and the surnames beside them. */
export const personsIn = (tokens: readonly Token[]): Piece[] => {
  const names = tokens.map(isName)
  return tokens.flatMap((token, at): Piece[] => {
    const place = { from: at, to: at + 1, kind: 'person' as const }
    if (names[at] === true) return [{ ...place, bits: BITS.name }]
    const isBeside = names[at - 1] === true || names[at + 1] === true
    if (!isBeside || token.form !== 'letters' || token.text.length < SHORTEST_SURNAME) return []
    return [{ ...place, bits: hasSurnameEnding(token.text) ? BITS.surname : BITS.besideName }]
  })
}
