import type { CaseRecords } from '../case/records.ts'
import type { IsoDate, LocalDateTime, TimeOfDay } from '../dates.ts'
import { dayOf } from '../days.ts'
import type { Deadline } from '../kinds/deadline.ts'
import type { Decision } from '../kinds/decision.ts'
import type { Event } from '../kinds/event.ts'
import type { Hearing } from '../kinds/hearing.ts'
import type { Restraint } from '../kinds/restraint.ts'
import { isDay } from '../partial-date.ts'
import { dateOfMoment, type PartialMoment, timeOfMoment } from '../partial-moment.ts'
import { findRule } from './computed-deadline.ts'
import type { Laws } from './laws.ts'
import type { RecordedAs, Rule } from './rule-pack.ts'
import type { TermLaw, TermStart } from './term.ts'

/** The fields of a deadline that name what set it running. */
export const TRIGGER_FIELDS = ['restraintId', 'decisionId', 'hearingId', 'eventId'] as const

export type TriggerField = (typeof TRIGGER_FIELDS)[number]

/** What set a deadline running. */
export interface TriggerRecord {
  readonly field: TriggerField
  readonly id: string
}

/** The record that a deadline names as what set it running; undefined where it names none. */
export const triggerOf = (deadline: Pick<Deadline, TriggerField>): TriggerRecord | undefined => {
  const field = TRIGGER_FIELDS.find((name) => deadline[name] !== null)
  return field === undefined ? undefined : { field, id: String(deadline[field]) }
}

/** A record that can set terms running, by the field in which a deadline names it. */
export type FoundTrigger =
  | { readonly field: 'restraintId'; readonly record: Restraint }
  | { readonly field: 'decisionId'; readonly record: Decision }
  | { readonly field: 'hearingId'; readonly record: Hearing }
  | { readonly field: 'eventId'; readonly record: Event }

/** From when a term runs. */
export type Start = Pick<Deadline, 'startsOn' | 'startsTime'>

type Records = Pick<CaseRecords, 'restraints' | 'decisions' | 'hearings' | 'events'>

const at = (moment: PartialMoment | null, time: TimeOfDay | null = null): Start => {
  const day = moment === null ? null : dateOfMoment(moment)
  if (moment === null || day === null || !isDay(day)) return { startsOn: null, startsTime: null }
  return { startsOn: day as IsoDate, startsTime: (timeOfMoment(moment) as TimeOfDay | null) ?? time }
}

/** As terms are counted; undefined where no day is known. */
export const termStart = ({ startsOn, startsTime }: Start): TermStart | undefined => {
  if (startsOn === null) return undefined
  return { at: startsTime === null ? startsOn : (`${startsOn}T${startsTime}` as LocalDateTime) }
}

/** As a deadline keeps it. */
export const startIn = ({ at: moment }: TermStart): Start => ({
  startsOn: dayOf(moment as LocalDateTime),
  startsTime: moment.includes('T') ? (moment.slice(11, 16) as TimeOfDay) : null,
})

/** How a law says that the term of a rule begins; undefined for a rule that goes on from the end of another. */
export const beginningIn = ({ pack }: TermLaw, { starts }: Rule): RecordedAs | undefined =>
  'trigger' in starts ? pack.triggers.find(({ id }) => id === starts.trigger)?.recordedAs : undefined

/**
 * The day, and the time where it is known, from which a rule counts when a record sets it running: of a measure its end where the
 * rule counts from there, of a decision the day on which a copy was handed over. Null where that is not recorded or is no whole day:
 * no other date is taken in its place.
 */
export const startOfRecord = (of: FoundTrigger, begins: RecordedAs | undefined): Start => {
  switch (of.field) {
    case 'restraintId': {
      const { from, fromTime, until, untilTime, endedOn, endedTime } = of.record
      if (begins !== 'custody-end') return at(from, fromTime)
      return endedOn === null ? at(until, untilTime) : at(endedOn, endedTime)
    }
    case 'decisionId': {
      if (begins === 'copy-handed') return at(of.record.copyHandedOn)
      return at(begins === 'decision-in-force' ? of.record.inForceOn : of.record.announcedOn)
    }
    case 'hearingId':
      return at(of.record.lastDay ?? of.record.startsAt)
    case 'eventId':
      return at(of.record.date, of.record.time)
  }
}

/** The record of a case that a deadline names; undefined where it is gone. */
export const findTrigger = ({ field, id }: TriggerRecord, file: Records): FoundTrigger | undefined => {
  const isWanted = <Some extends { readonly id: string }>(one: Some): boolean => one.id === id
  switch (field) {
    case 'restraintId': {
      const record = file.restraints.find(isWanted)
      return record && { field, record }
    }
    case 'decisionId': {
      const record = file.decisions.find(isWanted)
      return record && { field, record }
    }
    case 'hearingId': {
      const record = file.hearings.find(isWanted)
      return record && { field, record }
    }
    case 'eventId': {
      const record = file.events.find(isWanted)
      return record && { field, record }
    }
  }
}

/** The same of the rule and the record that a deadline names. Nothing for a rule that goes on from the end of another term. */
export const startOfTrigger = (
  trigger: TriggerRecord,
  { pack, rule }: Pick<Deadline, 'pack' | 'rule'>,
  { file, laws }: { readonly file: Records; readonly laws: Pick<Laws, 'known'> },
): Start => {
  const record = findTrigger(trigger, file)
  const found = findRule(pack, rule, laws)
  return record === undefined ? at(null) : startOfRecord(record, found && beginningIn(found.law, found.rule))
}
