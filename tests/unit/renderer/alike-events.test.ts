import { describe, expect, it } from 'vitest'
import {
  alikeEvents,
  type Happening,
  withReport,
} from '../../../renderer/features/case/chronology/alike-events.ts'
import {
  draftOfEvent,
  eventFormSchema,
  newEventDraft,
} from '../../../renderer/features/case/chronology/event-draft.ts'
import { partialDateSchema } from '../../../shared/domain/dates.ts'
import { caseIdSchema, partyIdSchema } from '../../../shared/domain/ids.ts'
import {
  blankEvent,
  type Event,
  type EventInput,
  type EventKind,
  type EventPerson,
  eventSchema,
} from '../../../shared/domain/kinds/event.ts'

const idOf = (number: number): string => number.toString(16).padStart(32, '0')
const caseId = caseIdSchema.parse(idOf(1))

const victim = (number: number): EventPerson => ({
  partyId: partyIdSchema.parse(idOf(number)),
  role: 'victim',
  detail: '',
})

const report = (more: Partial<EventInput> = {}): EventInput => ({
  ...blankEvent({ caseId, title: 'Arrest' }),
  kind: 'arrest',
  ...more,
})

const recorded = (more: Partial<EventInput> = {}): Event =>
  eventSchema.parse({ id: idOf(900), revision: 1, ...report(more) })

const happening = (date: string | null, kind: EventKind = 'arrest', ...people: number[]): Happening => ({
  date: date === null ? null : partialDateSchema.parse(date),
  kind,
  persons: people.map(victim),
})

const isFound = (one: Happening, other: Happening): boolean =>
  alikeEvents(one, [recorded({ ...other })]).length === 1

describe('an event that may be recorded already', () => {
  it('is one of the same kind on the same day', () => {
    expect(isFound(happening('2026-01-12'), happening('2026-01-12'))).toBe(true)
    expect(isFound(happening('2026-01-12'), happening('2026-01-14'))).toBe(false)
    expect(isFound(happening('2026-01-12'), happening('2026-01-12', 'search'))).toBe(false)
  })

  it('is one with the same person, and none of another kind or another person on that day', () => {
    expect(isFound(happening('2026-01-12', 'arrest', 7), happening('2026-01-12', 'arrest', 8, 7))).toBe(true)
    expect(isFound(happening('2026-01-12', 'arrest', 7), happening('2026-01-12', 'arrest', 8))).toBe(false)
    expect(isFound(happening('2026-01-12', 'arrest', 7), happening('2026-01-12', 'attack', 7))).toBe(false)
  })

  it('may be dated less exactly: a month, "about", the first days of a month', () => {
    expect(isFound(happening('2026-01-12'), happening('2026-01'))).toBe(true)
    expect(isFound(happening('2026-01-12'), happening('2026-01-11~'))).toBe(true)
    expect(isFound(happening('2026-01-12'), happening('[2026-01-10..2026-01-15]'))).toBe(true)
  })

  it('is not looked for by a year or without a date, where everything would be alike', () => {
    expect(isFound(happening('2026-01-12'), happening('2026'))).toBe(false)
    expect(isFound(happening('2026-01-12'), happening('[..2026-02-01]'))).toBe(false)
    expect(isFound(happening(null), happening('2026-01-12'))).toBe(false)
  })

  it('is not found by the kind "other", which says nothing', () => {
    expect(isFound(happening('2026-01-12', 'other'), happening('2026-01-12', 'other'))).toBe(false)
  })
})

describe('one more report of a recorded event', () => {
  it('adds its new persons and its description, and changes nothing else', () => {
    const known = recorded({
      place: 'Almaty',
      description: 'Taken at the door.',
      persons: [victim(7)],
    })
    const more = report({
      title: 'Detention',
      place: 'Astana',
      description: 'A neighbour saw it.',
      persons: [{ ...victim(7), role: 'participant' }, victim(8)],
      isSensitive: true,
    })
    const { id: _id, revision: _revision, ...fields } = known
    expect(withReport(known, more)).toEqual({
      ...fields,
      description: 'Taken at the door.\n\nA neighbour saw it.',
      persons: [victim(7), victim(8)],
      isSensitive: true,
    })
  })

  it('says the same words once', () => {
    const known = recorded({ description: 'Taken at the door. It was dark.' })
    expect(withReport(known, report({ description: 'It was dark.' })).description).toBe(known.description)
  })
})

describe('the form of an event', () => {
  const names = new Map([[idOf(7), 'Aigerim']])

  it('holds every field of the record, so that saving an old form wipes nothing', () => {
    const full = recorded({ persons: [victim(7)], countMin: 3, group: 'police' })
    const { persons, ...checked } = eventFormSchema.parse(draftOfEvent(full, names))
    const { id: _id, revision: _revision, persons: recordedPersons, ...fields } = full
    expect(checked).toEqual(fields)
    expect(persons.map(({ party, ...person }) => ({ partyId: party.partyId, ...person }))).toEqual(
      recordedPersons,
    )
    expect(persons[0]?.party.name).toBe('Aigerim')
  })

  it('asks for a title, for a name in each line of people, and for counts in order', () => {
    const draft = newEventDraft(caseId)
    const wrong = {
      ...draft,
      persons: [
        { party: { partyId: null, name: '', kind: 'person' as const }, role: 'victim' as const, detail: '' },
      ],
      countMin: 20,
      countMax: 3,
    }
    const places = (value: unknown) =>
      eventFormSchema.safeParse(value).error?.issues.map(({ path }) => path.join('.'))
    expect(places({ ...wrong, title: 'x', persons: [] })).toEqual(['countMax'])
    expect(places(wrong)).toEqual(['title', 'persons.0.party', 'countMax'])
  })
})
