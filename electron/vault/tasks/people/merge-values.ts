import type { Party, PartyInput, PartyName } from '../../../../shared/domain/kinds/party.ts'

/** As many names as a party can have (`partyInputSchema`). */
const MOST_NAMES = 50
const MOST_SOURCE = 300

/** The fields that hold one value each; names come together and a sensitive record stays one. */
const SINGLE_FIELDS = [
  'kind',
  'sex',
  'standing',
  'born',
  'died',
  'citizenship',
  'languages',
  'occupation',
  'identityNumber',
  'identityDocument',
  'address',
  'contacts',
  'health',
  'safety',
  'notes',
  'countMin',
  'countMax',
  'groupOf',
] as const satisfies readonly (keyof PartyInput)[]

type SingleField = (typeof SINGLE_FIELDS)[number]

const isEmpty = (value: string | number | null): boolean => value === null || value === ''

/** What a party says of itself, without the marks of its record. */
export const valuesIn = ({ id: _id, revision: _revision, ...value }: Party): PartyInput => value

/** One spelling that both have: where each read it is kept, as far as it fits. */
const joinName = (kept: PartyName, other: PartyName): PartyName => {
  const sources = [...new Set([kept.source, other.source].filter(Boolean))].join('; ')
  return {
    ...kept,
    language: kept.language || other.language,
    source: sources.length <= MOST_SOURCE ? sources : kept.source,
  }
}

/** Who is known by name is shown by it: what described them before comes after the names. */
const namesFirst = (names: readonly PartyName[]): PartyName[] => [
  ...names.filter(({ kind }) => kind !== 'description'),
  ...names.filter(({ kind }) => kind === 'description'),
]

/** The names of both in their order, each spelling once; the main name of the other becomes one of the further names. */
const joinNames = (kept: readonly PartyName[], others: readonly PartyName[]): PartyName[] => {
  const names = new Map<string, PartyName>()
  const isNamed = kept.some(({ kind }) => kind !== 'description')
  const further = others.map((name) =>
    isNamed && name.kind === 'main' ? { ...name, kind: 'alias' as const } : name,
  )
  for (const name of namesFirst([...kept, ...further])) {
    const known = names.get(name.text)
    names.set(name.text, known === undefined ? name : joinName(known, name))
  }
  return [...names.values()].slice(0, MOST_NAMES)
}

/** Fields in which both say something and not the same. */
export const conflictsOf = (keep: PartyInput, drop: PartyInput): SingleField[] =>
  SINGLE_FIELDS.filter(
    (field) => !isEmpty(keep[field]) && !isEmpty(drop[field]) && keep[field] !== drop[field],
  )

/** The party that two become: what the kept one lacks is taken from the other. */
export const mergedValue = (keep: PartyInput, drop: PartyInput): PartyInput => {
  const lacking = SINGLE_FIELDS.filter((field) => isEmpty(keep[field]))
  return {
    ...keep,
    ...Object.fromEntries(lacking.map((field) => [field, drop[field]])),
    names: joinNames(keep.names, drop.names),
    isSensitive: keep.isSensitive || drop.isSensitive,
  }
}

const textOfName = ({ text, kind, language, source }: PartyName): string =>
  JSON.stringify([text, kind, language, source])

const isSameName = (one: PartyName) => (other: PartyName) => textOfName(one) === textOfName(other)

/** The names that the merge brought go, those that it took come back; what was written since stays. */
const namesBefore = (before: PartyInput, after: PartyInput, now: PartyInput): PartyName[] => {
  if (JSON.stringify(now.names) === JSON.stringify(after.names)) return before.names
  const brought = after.names.filter((name) => !before.names.some(isSameName(name)))
  const taken = before.names.filter((name) => !after.names.some(isSameName(name)))
  const own = now.names.filter((name) => !brought.some(isSameName(name)))
  const back = taken.filter((name) => !own.some(({ text }) => text === name.text))
  const names = [...own, ...back].slice(0, MOST_NAMES)
  return names.length === 0 ? before.names : names
}

/**
 * What the kept party says once the merge is taken apart: every field that still stands as the merge left it gets its
 * earlier value, and what somebody has written since stays.
 */
export const unmergedValue = (before: PartyInput, after: PartyInput, now: PartyInput): PartyInput => {
  const untouched = SINGLE_FIELDS.filter((field) => now[field] === after[field])
  return {
    ...now,
    ...Object.fromEntries(untouched.map((field) => [field, before[field]])),
    names: namesBefore(before, after, now),
    isSensitive: now.isSensitive === after.isSensitive ? before.isSensitive : now.isSensitive,
  }
}
