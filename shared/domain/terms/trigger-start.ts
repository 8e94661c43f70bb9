import type { CaseRecords } from '../case/records.ts'
import type { IsoDate, TimeOfDay } from '../dates.ts'
import type { Deadline } from '../kinds/deadline.ts'
import { isDay } from '../partial-date.ts'
import { dateOfMoment, type PartialMoment, timeOfMoment } from '../partial-moment.ts'
import { findRule } from './computed-deadline.ts'
import type { Laws } from './laws.ts'

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

/** From when a term runs. */
export type Start = Pick<Deadline, 'startsOn' | 'startsTime'>

type Records = Pick<CaseRecords, 'restraints' | 'decisions' | 'hearings' | 'events'>

const at = (moment: PartialMoment | null, time: TimeOfDay | null = null): Start => {
  const day = moment === null ? null : dateOfMoment(moment)
  if (moment === null || day === null || !isDay(day)) return { startsOn: null, startsTime: null }
  return { startsOn: day as IsoDate, startsTime: (timeOfMoment(moment) as TimeOfDay | null) ?? time }
}

/** How the rule's pack says that its term begins; undefined for no rule and for one that goes on from the end of another. */
const beginningOf = ({ pack, rule: id }: Pick<Deadline, 'pack' | 'rule'>, laws: Laws): string | undefined => {
  const found = findRule(pack, id, laws)
  if (found === undefined || !('trigger' in found.rule.starts)) return undefined
  const { trigger } = found.rule.starts
  return found.law.pack.triggers.find((one) => one.id === trigger)?.recordedAs
}

/**
 * The day, and the time where it is known, from which a rule counts when a record sets it running: of a measure its end where the
 * rule counts from there, of a decision the day on which a copy was handed over. Null where that is not recorded or is no whole day:
 * no other date is taken in its place.
 */
export const startOfTrigger = (
  { field, id }: TriggerRecord,
  rule: Pick<Deadline, 'pack' | 'rule'>,
  { file, laws }: { readonly file: Records; readonly laws: Laws },
): Start => {
  const begins = beginningOf(rule, laws)
  const isWanted = <Some extends { readonly id: string }>(one: Some): boolean => one.id === id
  switch (field) {
    case 'restraintId': {
      const found = file.restraints.find(isWanted)
      if (found === undefined) return at(null)
      if (begins !== 'custody-end') return at(found.from, found.fromTime)
      return found.endedOn === null ? at(found.until, found.untilTime) : at(found.endedOn, found.endedTime)
    }
    case 'decisionId': {
      const found = file.decisions.find(isWanted)
      if (begins === 'copy-handed') return at(found?.copyHandedOn ?? null)
      return at((begins === 'decision-in-force' ? found?.inForceOn : found?.announcedOn) ?? null)
    }
    case 'hearingId': {
      const found = file.hearings.find(isWanted)
      return at(found?.lastDay ?? found?.startsAt ?? null)
    }
    case 'eventId': {
      const found = file.events.find(isWanted)
      return at(found?.date ?? null, found?.time ?? null)
    }
  }
}
