import type { NamedParty } from '../../../../shared/contract/parties.ts'
import type { PartyKind, PartyLine } from '../../../../shared/domain/kinds/party.ts'
import { isBodyName } from '../../../../shared/domain/names/body-names.ts'
import { hasLegalForm } from '../../../../shared/domain/names/compare-organisations.ts'
import { compareReadParties } from '../../../../shared/domain/names/compare-parties.ts'
import type { NameComparison } from '../../../../shared/domain/names/reasons.ts'
import { isSameName } from '../../../../shared/domain/names/same-name.ts'
import { titlesOfCasesOf } from '../../records/case-line.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { partyLinesOf } from '../../records/party.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import {
  askFor,
  byLikelihood,
  type PartyMatch,
  plainNumber,
  readParties,
  type SimilarQuestion,
  VaultMatcher,
} from '../cases/party-matcher.ts'

const MOST_SIMILAR = 10

/** A key that more parties share tells nothing of any two of them; the rarer keys of the same names do. */
const MOST_OF_ONE_KEY = 60
/** Comparing takes a tenth of a millisecond or two a pair (2026-11): the whole list stands within a second. */
const MOST_PAIRS = 5_000
const MOST_DUPLICATES = 200

const readLines = (read: ReadHandle, ids: readonly string[]): Map<string, PartyLine> =>
  new Map(partyLinesOf(read, ids).map((line) => [line.id, line]))

interface Found extends NameComparison {
  readonly ids: readonly [string, string]
}

const groundsOf = ({ verdict, score, reasons }: NameComparison) => ({
  verdict: verdict === 'match' ? ('match' as const) : ('review' as const),
  score,
  reasons: [...new Set(reasons.map(({ code }) => code))],
})

const has = ({ reasons }: NameComparison, code: string): boolean =>
  reasons.some((reason) => reason.code === code)

/** Letter for letter, in the order of the words. */
const isLiteral = (match: NameComparison): boolean => has(match, 'same-text') && !has(match, 'order')

const isOneName = (match: PartyMatch): boolean =>
  match.verdict !== 'no' &&
  isSameName({ verdict: match.verdict, codes: match.reasons.map(({ code }) => code) })

/** Of the kind that the name is not plainly of: whoever bears the very name. Айгерим is not ТОО «Айгерим». */
const isNamedSo = (kind: PartyKind, match: PartyMatch): boolean =>
  kind === 'person' ? isLiteral(match) : match.verdict === 'match' && !hasLegalForm(match.name)

type Question = Omit<SimilarQuestion, 'kind'> & { readonly kind: PartyKind | null }

const matchesOf = (matcher: VaultMatcher, { kind, ...question }: Question): PartyMatch[] => {
  if (kind !== null) return matcher.matchesOf(askFor({ ...question, kind }))
  const isBody = question.names.some(isBodyName)
  const [likely, other] = isBody
    ? (['organisation', 'person'] as const)
    : (['person', 'organisation'] as const)
  const named = matcher
    .matchesOf(askFor({ ...question, kind: other }))
    .filter((match) => isNamedSo(other, match))
  return [...matcher.matchesOf(askFor({ ...question, kind: likely })), ...named]
}

const levelOf = (match: PartyMatch): number => Number(isOneName(match)) + Number(isLiteral(match))

/** Who in the vault could be the one with these names: who bears one of them first, then the likeliest. */
export const listSimilar = (
  work: Casework,
  { exceptId, ...question }: Question & { readonly exceptId: string | null },
): NamedParty[] => {
  const read = readOf(work)
  const found = matchesOf(new VaultMatcher(read), question)
    .filter(({ id }) => id !== exceptId)
    .toSorted((one, other) => levelOf(other) - levelOf(one))
    .slice(0, MOST_SIMILAR)
  const ids = found.map(({ id }) => id)
  const lines = readLines(read, ids)
  const titles = titlesOfCasesOf(read, ids)
  return found.flatMap((one) => {
    const party = lines.get(one.id)
    if (party === undefined) return []
    const named = { isSame: isOneName(one), isLiteral: isLiteral(one), cases: titles.get(one.id) ?? [] }
    return [{ party, ...groundsOf(one), ...named }]
  })
}

/** Everyone of the first is to be compared with everyone of the second. */
interface Group {
  readonly ones: readonly string[]
  readonly others: readonly string[]
}

/** What is kept under `>` meets what is kept under `<` (`nameKeys`); under any other key all meet one another. */
const groupOf = (
  key: string,
  ids: readonly string[],
  byKey: ReadonlyMap<string, readonly string[]>,
): Group => ({
  ones: ids,
  others: key.startsWith('>') ? (byKey.get(`<${key.slice(1)}`) ?? []) : ids,
})

const workOf = ({ ones, others }: Group): number => ones.length * others.length

const idsByKey = (rows: readonly { key: string; id: string }[]): Map<string, string[]> =>
  new Map([...Map.groupBy(rows, ({ key }) => key)].map(([key, shared]) => [key, shared.map(({ id }) => id)]))

/** Who is to be compared with whom, the rarest keys first. */
const listGroups = (read: ReadHandle): Group[] => {
  const byKey = idsByKey(read.all('SELECT key, party_id AS id FROM party_key'))
  const byNumber = idsByKey(
    read
      .all<{ key: string; id: string }>(
        `SELECT identity_number AS key, id FROM party WHERE identity_number <> ''`,
      )
      .map(({ key, id }) => ({ key: plainNumber(key), id })),
  )
  const alike = [...byKey]
    .filter(([key]) => !key.startsWith('<'))
    .map(([key, ids]) => groupOf(key, ids, byKey))
  const sameNumber = [...byNumber.values()].map((ids): Group => ({ ones: ids, others: ids }))
  return [...sameNumber, ...alike]
    .filter(({ ones, others }) => ones.length <= MOST_OF_ONE_KEY && others.length <= MOST_OF_ONE_KEY)
    .sort((one, other) => workOf(one) - workOf(other))
}

const listPairs = (groups: readonly Group[]): (readonly [string, string])[] => {
  const pairs = new Map<string, readonly [string, string]>()
  for (const { ones, others } of groups) {
    for (const one of ones) {
      for (const other of others) {
        if (pairs.size >= MOST_PAIRS) return [...pairs.values()]
        const pair = one < other ? ([one, other] as const) : ([other, one] as const)
        if (one !== other) pairs.set(pair.join(), pair)
      }
    }
  }
  return [...pairs.values()]
}

/** Pairs in the vault that look like one, the likeliest first. The work is bounded: of very many like names not all are compared. */
export const listDuplicates = (work: Casework) => {
  const read = readOf(work)
  const pairs = listPairs(listGroups(read))
  const parties = new Map(readParties(read, [...new Set(pairs.flat())]).map(({ id, party }) => [id, party]))
  const found = pairs
    .flatMap(([one, other]): Found[] => {
      const [first, second] = [parties.get(one), parties.get(other)]
      if (first === undefined || second === undefined) return []
      return [{ ids: [one, other], ...compareReadParties(first, second) }]
    })
    .filter(({ verdict }) => verdict !== 'no')
    .sort((one, other) => byLikelihood(one, other) || (one.ids.join() < other.ids.join() ? -1 : 1))
    .slice(0, MOST_DUPLICATES)
  const lines = readLines(
    read,
    found.flatMap(({ ids }) => ids),
  )
  return found.flatMap((pair) => {
    const [one, other] = pair.ids.map((id) => lines.get(id))
    return one === undefined || other === undefined ? [] : [{ one, other, ...groundsOf(pair) }]
  })
}
