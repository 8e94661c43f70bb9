import type { PartialDate } from '../dates.ts'
import type { PartyKind } from '../kinds/party.ts'
import { birthOfIdentityNumber, compareBirths, compareIdentityNumbers, type Identity } from './birth.ts'
import { canAgree, judgeReadNames, spellingReasons, weigh } from './compare-names.ts'
import { judgeOrganisations } from './compare-organisations.ts'
import type { WordVerdict } from './judge-words.ts'
import { keysOfName, type NameKeys } from './name-keys.ts'
import { type ReadName, readName } from './read-name.ts'
import type { NameComparison, NameVerdict } from './reasons.ts'

/** More spellings of one party than this are not compared: the work grows with their product. */
export const MAX_SPELLINGS = 20

export interface NamedParty {
  /** Every spelling on record that is a name (`namesOf`). */
  readonly names: readonly string[]
  readonly born?: PartialDate | null
  /** IIN or BIN. */
  readonly identityNumber?: string
  readonly kind?: PartyKind
}

/** A party whose spellings were read, to be compared with many. */
export interface ReadParty {
  /** Every spelling; the first {@link MAX_SPELLINGS} are compared. */
  readonly names: readonly ReadName[]
  readonly identity: Identity
  readonly kind: PartyKind
}

const comparedOf = (names: readonly ReadName[]): readonly ReadName[] =>
  names.length > MAX_SPELLINGS ? names.slice(0, MAX_SPELLINGS) : names

/** Reads all spellings of a party once, to compare it with many. */
export const readParty = (party: NamedParty): ReadParty => {
  const names = party.names.map(readName)
  const written = (field: keyof Identity) =>
    comparedOf(names)
      .map((name) => name.identity[field])
      .find((one) => one !== null) ?? null
  const identityNumber = party.identityNumber?.replace(/\D/gu, '') || written('identityNumber')
  const kind = party.kind ?? 'person'
  const bornByNumber =
    identityNumber === null || kind !== 'person' ? null : birthOfIdentityNumber(identityNumber)
  return { names, identity: { born: party.born ?? written('born') ?? bornByNumber, identityNumber }, kind }
}

/** The keys under which any of its spellings is kept, and those to look for. */
export const keysOfParty = ({ names, kind }: ReadParty): NameKeys => {
  const [only] = names
  if (only !== undefined && names.length === 1) return keysOfName(only, kind)
  const all = names.map((name) => keysOfName(name, kind))
  return {
    kept: [...new Set(all.flatMap(({ kept }) => kept))],
    sought: [...new Set(all.flatMap(({ sought }) => sought))],
  }
}

const RANK: Readonly<Record<NameVerdict, number>> = { match: 2, review: 1, no: 0 }

const judgeSpellings = (a: ReadParty, b: ReadParty): WordVerdict[] =>
  comparedOf(a.names)
    .flatMap((one) =>
      comparedOf(b.names).map((other) => {
        const words = a.kind === 'person' ? judgeReadNames(one, other) : judgeOrganisations(one, other)
        if (words.verdict === 'no') return words
        return { ...words, reasons: [...spellingReasons(one, other), ...words.reasons] }
      }),
    )
    .sort((one, other) => RANK[other.verdict] - RANK[one.verdict] || one.cost - other.cost)

/** Fathers known from fuller spellings speak against two names that agree without them. */
const fathersDiffer = (verdicts: readonly WordVerdict[]): WordVerdict | undefined => {
  const has = (words: WordVerdict, code: string) => words.reasons.some((reason) => reason.code === code)
  if (verdicts.some((words) => has(words, 'patronymic-same'))) return undefined
  return verdicts.find((words) => words.reasons.length === 1 && has(words, 'patronymic-differs'))
}

/** Only a full name outweighs another birth: three words that agree. */
const hasFullName = ({ names }: ReadParty): boolean => names.some(({ words }) => words.length >= 3)

const canAgreeInName = (a: ReadParty, b: ReadParty): boolean =>
  a.kind !== 'person' ||
  comparedOf(a.names).some((one) => comparedOf(b.names).some((other) => canAgree(one, other)))

/**
 * False where one look decides that two are not one: birth, identity number, or words of which too few agree. It is what
 * {@link compareReadParties} would say after more work.
 */
export const canBeOne = (a: ReadParty, b: ReadParty): boolean => {
  if (a.kind !== b.kind || a.kind === 'group') return false
  const numbers = compareIdentityNumbers(a.identity.identityNumber, b.identity.identityNumber)
  if (numbers === 'same') return true
  if (numbers === 'differs') return false
  const isBornAnother = numbers === 'unknown' && compareBirths(a.identity.born, b.identity.born) === 'differs'
  if (isBornAnother && !(hasFullName(a) && hasFullName(b))) return false
  return canAgreeInName(a, b)
}

/** As compareParties, for parties that were read before. */
export const compareReadParties = (a: ReadParty, b: ReadParty): NameComparison => {
  if (a.kind !== b.kind) return { verdict: 'no', score: 0, reasons: [{ code: 'kind-differs' }] }
  // Two sources can describe two groups by the same words.
  if (a.kind === 'group') return { verdict: 'no', score: 0, reasons: [{ code: 'too-little' }] }
  const verdicts = judgeSpellings(a, b)
  const best = fathersDiffer(verdicts) ?? verdicts[0]
  if (best === undefined) return { verdict: 'no', score: 0, reasons: [{ code: 'too-little' }] }
  return weigh(best, a.identity, b.identity)
}

/**
 * Whether two records can be one person or organisation: the best of all spellings, then birth and identity number.
 * A birth date that is not on record is taken from a spelling or from the identity number. Never fails.
 */
export const compareParties = (a: NamedParty, b: NamedParty): NameComparison =>
  compareReadParties(readParty(a), readParty(b))
