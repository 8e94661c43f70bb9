import {
  type CalendarPreview,
  type CalendarReading,
  type CalendarReport,
  type CalendarTaking,
  ENTRY_STATES,
  type EntryLine,
  type EntryState,
  MOST_SHOWN_ENTRIES,
} from '../../../../shared/domain/calendar-import.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  blankHearing,
  type HearingInput,
  hearingInputSchema,
} from '../../../../shared/domain/kinds/hearing.ts'
import { type Casework, type Change, changeInSteps, readOf } from '../../records/change.ts'
import { partWorks } from '../../records/part-works.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { type ExaminedEntry, examineCalendar, type ToldHearing } from './examine-calendar.ts'
import { caseNamer, type PlainCase } from './named-cases.ts'
import { forgetCalendar } from './staged-calendars.ts'

const SHOWN_TEXT = 300

type Naming = (text: string) => PlainCase | undefined

const textOf = ({ entry }: ExaminedEntry): string =>
  [entry.summary, entry.location, entry.description].join(' ')

const titlesOf = (read: ReadHandle): Map<string, string> =>
  new Map(
    read
      .all<{ id: string; title: string }>('SELECT id, title FROM case_file')
      .map(({ id, title }) => [id, title]),
  )

const lineOf = (
  one: ExaminedEntry,
  { naming, titles, zone }: { naming: Naming; titles: ReadonlyMap<string, string>; zone: string },
): EntryLine => {
  const { index, entry, told, known, state, doubt } = one
  const { time } = entry
  const shown = (text: string): string => text.slice(0, SHOWN_TEXT).toWellFormed()
  const caseId = known?.hearing.caseId ?? (state === 'new' ? naming(textOf(one))?.id : undefined) ?? null
  const isOwnClock =
    time === null || 'day' in time || (time.clock.kind === 'named' && time.clock.name === zone)
  return {
    index,
    summary: shown(entry.summary),
    location: shown(entry.location),
    description: shown(entry.description),
    startsAt: told?.startsAt ?? null,
    lastDay: told?.lastDay ?? null,
    written: isOwnClock || time === null || 'day' in time ? null : { at: time.at, clock: time.clock },
    state,
    doubt,
    before: known !== undefined && known.hearing.startsAt !== told?.startsAt ? known.hearing.startsAt : null,
    caseId,
    caseTitle: titles.get(caseId ?? '') ?? '',
  }
}

/** Looks at a calendar without changing anything. @throws NOT_FOUND, INVALID_INPUT where there is no such zone */
export const previewCalendar = (work: Casework, reading: CalendarReading): CalendarPreview => {
  const { name, entries, asked } = examineCalendar(work, reading)
  const read = readOf(work)
  const with_ = { naming: caseNamer(read), titles: titlesOf(read), zone: reading.zone }
  const count = (state: EntryState): number => entries.filter((one) => one.state === state).length
  return {
    name,
    total: entries.length,
    states: Object.fromEntries(ENTRY_STATES.map((state) => [state, count(state)])) as Record<
      EntryState,
      number
    >,
    lines: entries.slice(0, MOST_SHOWN_ENTRIES).map((one) => lineOf(one, with_)),
    asked: [...asked].map(([key, one]) => ({ key, ...one })),
  }
}

/** What of a hearing the calendar says otherwise than before; nothing that somebody has changed here since. */
const changedBy = (before: ToldHearing, told: ToldHearing): Partial<HearingInput> => ({
  ...(before.startsAt !== told.startsAt ? { startsAt: told.startsAt } : {}),
  ...(before.lastDay !== told.lastDay ? { lastDay: told.lastDay } : {}),
  ...(before.endsTime !== told.endsTime ? { endsTime: told.endsTime } : {}),
  ...(before.court !== told.court ? { court: told.court } : {}),
  ...(before.purpose !== told.purpose ? { purpose: told.purpose } : {}),
  ...(before.isCancelled !== told.isCancelled ? { status: told.isCancelled ? 'cancelled' : 'planned' } : {}),
})

const keep = ({ write }: Change, hearingId: string, { entry, told }: ExaminedEntry): void =>
  void write.run(
    'INSERT OR REPLACE INTO calendar_origin (hearing_id, uid, occurrence, told) VALUES (?, ?, ?, ?)',
    [hearingId, entry.uid, entry.occurrence, JSON.stringify(told)],
  )

const createFrom = (open: Change, one: ExaminedEntry & { told: ToldHearing }, caseId: CaseId): void => {
  const { startsAt, lastDay, endsTime, court, purpose } = one.told
  const value = { ...blankHearing({ caseId, startsAt }), lastDay, endsTime, court, purpose }
  keep(open, partWorks.hearings.createIn(open, hearingInputSchema.parse(value)).id, one)
}

const updateFrom = (
  open: Change,
  one: ExaminedEntry & { told: ToldHearing },
  known: NonNullable<ExaminedEntry['known']>,
): void => {
  const { id, revision, ...hearing } = known.hearing
  const changed = { ...hearing, ...changedBy(known.told, one.told) }
  const { startsAt, lastDay, endsTime } = one.told
  // An end that somebody entered may not fit a beginning that was moved: then the calendar has both.
  const whole = { ...changed, startsAt, lastDay, endsTime }
  const value = hearingInputSchema.safeParse(changed).data ?? hearingInputSchema.parse(whole)
  partWorks.hearings.updateIn(open, { id, revision, value })
  keep(open, id, one)
}

interface Deciding {
  readonly choices: CalendarTaking['choices']
  readonly rest: CaseId | null
  readonly naming: Naming
}

/** Where an entry goes; null where it is left out. */
const caseFor = (one: ExaminedEntry, { choices, rest, naming }: Deciding): CaseId | null => {
  const chosen = choices[`${one.index}`]
  if (chosen !== undefined || one.known !== undefined) return chosen ?? null
  return naming(textOf(one))?.id ?? rest
}

const isLeftOut = ({ index, known, state }: ExaminedEntry, { choices }: Deciding): boolean =>
  state === 'left' || state === 'unchanged' || (known !== undefined && choices[`${index}`] === null)

function* takeAll(
  open: Change,
  entries: readonly ExaminedEntry[],
  deciding: Deciding,
): Generator<number, CalendarReport> {
  const report = { created: 0, changed: 0, cancelled: 0, left: 0 }
  for (const [at, one] of entries.entries()) {
    const { told, known, state } = one
    const caseId = caseFor(one, deciding)
    if (told === null || isLeftOut(one, deciding)) report.left += 1
    else if (known !== undefined) {
      updateFrom(open, { ...one, told }, known)
      report[state === 'cancelled' ? 'cancelled' : 'changed'] += 1
    } else if (caseId === null) report.left += 1
    else {
      createFrom(open, { ...one, told }, caseId)
      report.created += 1
    }
    yield at
  }
  return report
}

/**
 * Takes the entries of a calendar as hearings, all in one change that is taken back as one.
 *
 * @throws NOT_FOUND, INVALID_INPUT where there is no such zone
 */
export const takeCalendar = async (work: Casework, taking: CalendarTaking): Promise<CalendarReport> => {
  const { entries } = examineCalendar(work, taking)
  const deciding = { ...taking, naming: caseNamer(readOf(work)) }
  const steps = changeInSteps(work, (open) => takeAll(open, entries, deciding))
  let step = await steps.next()
  while (step.done !== true) step = await steps.next()
  forgetCalendar(work, taking.calendarId)
  return step.value
}
