import type { IsoDate, LocalDateTime, PartialDate } from '../dates.ts'
import { dayOf } from '../days.ts'
import type { PartyId, RestraintId } from '../ids.ts'
import { RESTRAINT_KINDS, type RestraintKind } from '../kinds/restraint.ts'
import type { Term, TermLaw } from '../terms/term.ts'
import {
  type ClockEntry,
  type ClockFile,
  detentionEntries,
  endEntries,
  sanctionEntry,
} from './clock-entries.ts'
import { courtEntries, facilityEntries, limitEntries } from './clock-limits.ts'
import { motionEntries } from './clock-motions.ts'
import { type DayCount, heldDays, servedUnder } from './held-days.ts'
import { isHolding, type RestraintInForce, restraintInForce } from './restraint-in-force.ts'
import { termOfLength } from './term-of-length.ts'

/** What a measure takes off a sentence, at one of the rates of the law. */
export interface Credit {
  readonly name: TermLaw['pack']['name']
  readonly days: DayCount
  readonly code: string
  readonly article: string
  readonly source: TermLaw['pack']['name'] | null
}

/** The days under one kind of measure, and what they count for; no credit where the law in use says no rate. */
export interface ServedKind {
  readonly kind: RestraintKind
  readonly days: DayCount
  readonly credit: readonly Credit[]
}

/** Until when a person is held by the order. The date of the order rules; what its length gives is a check. */
export interface Sanction {
  readonly restraintId: RestraintId
  readonly until: PartialDate | null
  readonly isComputed: boolean
  readonly otherEnd: IsoDate | null
  /** The end that the length gives, with its working; undefined where no length is said. */
  readonly computed: Term | undefined
}

/** How long somebody has been held, how much longer the law lets that be, and what comes next. */
export interface CustodyClock {
  readonly partyId: PartyId
  readonly held: RestraintInForce | undefined
  readonly sanction: Sanction | undefined
  readonly served: readonly ServedKind[]
  /** All days without liberty, each once. */
  readonly total: DayCount
  /** In the order of time; what cannot be counted stands last. */
  readonly entries: readonly ClockEntry[]
  /** The first of what is to come. */
  readonly next: ClockEntry | undefined
}

const creditOf = (kind: RestraintKind, days: DayCount, { pack }: TermLaw): Credit[] =>
  (pack.custody?.credit ?? [])
    .filter(({ measure }) => measure === kind)
    .map(({ served, counts, name, code, article, source }) => {
      const by = (count: number): number => (count * counts) / served
      return {
        name,
        code,
        article,
        days: { least: by(days.least), most: days.most === null ? null : by(days.most) },
        source: pack.sources.find(({ id }) => id === source)?.text ?? null,
      }
    })

const sanctionOf = ({ watched, until, isComputed, otherEnd }: RestraintInForce, law: TermLaw): Sanction => ({
  restraintId: watched.id,
  until,
  isComputed,
  otherEnd,
  computed: termOfLength(watched, law),
})

const placeOf = ({ from, to }: ClockEntry): string => `${from ?? to ?? '~'}`

/** A day is to come until it is over, a minute until it has passed. */
const isToCome = ({ from, to }: ClockEntry, now: LocalDateTime): boolean => {
  const last = to ?? from
  return last !== null && (last.length > 10 ? last >= now : last >= dayOf(now))
}

/**
 * The clock of one person in one case on a moment: pure, and every date with the term it follows from. What is vague gives bounds, and
 * what is not recorded gives no date.
 */
export const custodyClock = (
  file: ClockFile,
  partyId: PartyId,
  { law, now }: { readonly law: TermLaw; readonly now: LocalDateTime },
): CustodyClock => {
  const today = dayOf(now)
  const own = file.restraints.filter((each) => each.partyId === partyId)
  const held = restraintInForce(own, today)
  const all = heldDays(own, held, today)
  const asked = { file, partyId, law, now, held, all, own }
  const entries = [
    ...sanctionEntry(asked),
    ...detentionEntries(asked),
    ...motionEntries(asked),
    ...endEntries(asked),
    ...limitEntries(asked),
    ...courtEntries(asked),
    ...facilityEntries(asked),
  ].toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : Number(placeOf(one) > placeOf(other))))
  const kinds = RESTRAINT_KINDS.filter((kind) => isHolding(kind) && own.some((one) => one.kind === kind))
  return {
    partyId,
    held,
    sanction: held === undefined ? undefined : sanctionOf(held, law),
    served: kinds.map((kind) => {
      const { days } = servedUnder(all, [kind])
      return { kind, days, credit: creditOf(kind, days, law) }
    }),
    total: servedUnder(all, kinds).days,
    entries,
    next: held === undefined ? undefined : entries.find((entry) => isToCome(entry, now)),
  }
}
