import type { PartialDate } from '../../../../shared/domain/dates.ts'
import type { PartyKind } from '../../../../shared/domain/kinds/party.ts'
import { foldForSearch } from '../../../../shared/domain/name-folding.ts'
import {
  canBeOne,
  compareReadParties,
  keysOfParty,
  type ReadParty,
  readParty,
} from '../../../../shared/domain/names/compare-parties.ts'
import type { NameKeys } from '../../../../shared/domain/names/name-keys.ts'
import type { NameComparison } from '../../../../shared/domain/names/reasons.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { mostShared } from './most-shared.ts'

/** How many of those that share a key are compared with a name: those that share most. */
const MOST_COMPARED = 80
/** More with one identity number are an error of the list, not a likeness. */
const MOST_WITH_NUMBER = 10

/** Of whom it is asked whether somebody could be the same. */
export interface SimilarQuestion {
  readonly names: readonly string[]
  readonly kind: PartyKind
  readonly born: PartialDate | null
  readonly identityNumber: string
}

/** A party as comparing wants it, read once. */
export interface MatchedParty {
  readonly id: string
  /** The first of its names. */
  readonly name: string
  readonly party: ReadParty
}

/** One whose like is looked for. */
export interface AskedParty extends Omit<MatchedParty, 'id'> {
  readonly keys: NameKeys
  /** Digits alone; empty where it is unknown. */
  readonly number: string
}

/** One who could be the asked one. */
export type PartyMatch = Pick<MatchedParty, 'id' | 'name'> & NameComparison

/** Identity numbers are compared without the signs between their digits. */
export const plainNumber = (identityNumber: string): string => identityNumber.replace(/[\s-]/gu, '')

/** Reads the names of a question, and the keys to look for. */
export const askFor = ({ identityNumber, ...question }: SimilarQuestion): AskedParty => {
  const names = question.names.map((text) => text.trim()).filter(Boolean)
  const party = readParty({ ...question, identityNumber, names })
  return { name: names[0] ?? '', party, keys: keysOfParty(party), number: plainNumber(identityNumber) }
}

const isSameText = ({ reasons }: NameComparison): number =>
  reasons.some(({ code }) => code === 'same-text') ? 1 : 0

/** For sorting: the likeliest first; 0 where both are as likely. */
export const byLikelihood = (one: NameComparison, other: NameComparison): number =>
  other.score - one.score || isSameText(other) - isSameText(one)

interface PartyRow {
  readonly id: string
  readonly kind: PartyKind
  readonly born: PartialDate | null
  readonly identityNumber: string
  readonly text: string
}

/** The parties of the vault with these ids that have a name. */
export const readParties = (read: ReadHandle, ids: readonly string[]): MatchedParty[] => {
  const rows = read.all<PartyRow>(
    `SELECT p.id, p.kind, p.born, p.identity_number AS identityNumber, n.text
    FROM party AS p JOIN party_name AS n ON n.party_id = p.id
    WHERE p.id IN (SELECT value FROM json_each(?)) AND n.kind <> 'description' ORDER BY p.id, n.position`,
    [JSON.stringify(ids)],
  )
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, names]) => {
    const { kind = 'person', born = null, identityNumber = '', text = '' } = names[0] ?? {}
    return {
      id,
      name: text,
      party: readParty({ names: names.map((row) => row.text), kind, born, identityNumber }),
    }
  })
}

/** Those among whom is looked, each at a place of its own. */
interface PartySource {
  placesOfKey(key: string): readonly number[]
  placesOfNumber(number: string): readonly number[]
  /** Parties with their places. */
  partiesAt(places: ReadonlySet<number>): Iterable<readonly [number, MatchedParty]>
  order(one: number, other: number): number
}

/** Everyone who could be the asked one, the likeliest first. */
const matchesIn = (source: PartySource, { party, keys, number }: AskedParty): PartyMatch[] => {
  const sharing = mostShared(
    keys.sought.map((key) => source.placesOfKey(key)),
    MOST_COMPARED,
    (one, other) => source.order(one, other),
  )
  const numbered = number === '' ? [] : source.placesOfNumber(number).slice(0, MOST_WITH_NUMBER)
  const found: { place: number; match: PartyMatch }[] = []
  for (const [place, { id, name, party: other }] of source.partiesAt(new Set([...sharing, ...numbered]))) {
    if (!canBeOne(party, other)) continue
    const comparison = compareReadParties(party, other)
    if (comparison.verdict !== 'no') found.push({ place, match: { id, name, ...comparison } })
  }
  return found
    .sort((one, other) => byLikelihood(one.match, other.match) || source.order(one.place, other.place))
    .map(({ match }) => match)
}

const pushTo = <Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/**
 * Finds parties of the vault by their names, in any script and spelling, and by their identity number. What it has read it
 * keeps, so that one question after another costs little: it serves as long as nothing in the vault changes.
 */
export class VaultMatcher implements PartySource {
  readonly #read: ReadHandle
  readonly #ids: string[] = []
  readonly #placeOf = new Map<string, number>()
  readonly #parties = new Map<number, MatchedParty>()
  readonly #ofKey = new Map<string, readonly number[]>()
  #ofNumber: Map<string, number[]> | undefined
  #ofDescription: Map<string, string[]> | undefined

  constructor(read: ReadHandle) {
    this.#read = read
  }

  matchesOf(asked: AskedParty): PartyMatch[] {
    return matchesIn(this, asked)
  }

  /** The one group, or the one without a name, that is described by these words; undefined where it is none or one of several. */
  describedBy(words: string): string | undefined {
    this.#ofDescription ??= this.#readDescriptions()
    const [only, another] = this.#ofDescription.get(foldForSearch(words)) ?? []
    return another === undefined ? only : undefined
  }

  placesOfKey(key: string): readonly number[] {
    const known = this.#ofKey.get(key)
    if (known !== undefined) return known
    const rows = this.#read.all<{ id: string }>('SELECT party_id AS id FROM party_key WHERE key = ?', [key])
    const places = rows.map(({ id }) => this.#place(id))
    this.#ofKey.set(key, places)
    return places
  }

  placesOfNumber(number: string): readonly number[] {
    this.#ofNumber ??= this.#readNumbers()
    return this.#ofNumber.get(number) ?? []
  }

  *partiesAt(places: ReadonlySet<number>): Generator<readonly [number, MatchedParty]> {
    const missing = [...places].filter((place) => !this.#parties.has(place))
    if (missing.length > 0) {
      const ids = missing.map((place) => this.#ids[place] ?? '')
      for (const party of readParties(this.#read, ids)) this.#parties.set(this.#place(party.id), party)
    }
    for (const place of places) {
      const party = this.#parties.get(place)
      if (party !== undefined) yield [place, party]
    }
  }

  order(one: number, other: number): number {
    return (this.#ids[one] ?? '') < (this.#ids[other] ?? '') ? -1 : 1
  }

  #place(id: string): number {
    const known = this.#placeOf.get(id)
    if (known !== undefined) return known
    this.#placeOf.set(id, this.#ids.length)
    return this.#ids.push(id) - 1
  }

  #readDescriptions(): Map<string, string[]> {
    const ids = new Map<string, string[]>()
    const rows = this.#read.all<{ id: string; text: string }>(
      `SELECT DISTINCT n.party_id AS id, n.text FROM party_name AS n JOIN party AS p ON p.id = n.party_id
      WHERE n.kind = 'description' OR p.kind = 'group'`,
    )
    for (const { id, text } of rows) pushTo(ids, foldForSearch(text), id)
    return ids
  }

  #readNumbers(): Map<string, number[]> {
    const places = new Map<string, number[]>()
    const rows = this.#read.all<{ id: string; number: string }>(
      `SELECT id, identity_number AS number FROM party WHERE identity_number <> '' ORDER BY id`,
    )
    for (const { id, number } of rows) pushTo(places, plainNumber(number), this.#place(id))
    return places
  }
}

/** The same among those that it is told of, one after the other. */
export class ListMatcher implements PartySource {
  readonly #parties: MatchedParty[] = []
  readonly #ofKey = new Map<string, number[]>()
  readonly #ofNumber = new Map<string, number[]>()

  add(id: string, { name, party, keys, number }: AskedParty): void {
    const place = this.#parties.push({ id, name, party }) - 1
    for (const key of keys.kept) pushTo(this.#ofKey, key, place)
    if (number !== '') pushTo(this.#ofNumber, number, place)
  }

  matchesOf(asked: AskedParty): PartyMatch[] {
    return matchesIn(this, asked)
  }

  placesOfKey(key: string): readonly number[] {
    return this.#ofKey.get(key) ?? []
  }

  placesOfNumber(number: string): readonly number[] {
    return this.#ofNumber.get(number) ?? []
  }

  *partiesAt(places: ReadonlySet<number>): Generator<readonly [number, MatchedParty]> {
    for (const place of places) {
      const party = this.#parties[place]
      if (party !== undefined) yield [place, party]
    }
  }

  order(one: number, other: number): number {
    return one - other
  }
}
