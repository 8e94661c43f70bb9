import { describe, expect, it } from 'vitest'
import {
  type AfterHearingDraft,
  afterHearing,
  afterHearingDraft,
  afterHearingDraftSchema,
  measureAfter,
  restrainedAt,
} from '../../../../renderer/features/case/court/after/after-hearing-draft.ts'
import { afterHearingSchema } from '../../../../shared/domain/after-hearing.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import { blankParty } from '../../../../shared/domain/kinds/party.ts'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import { AIDA, BOLAT, file, hearing, on, participation, restraint } from '../../rules/support/records.ts'

const TODAY = on<never>('2026-12-05')
const custody: Restraint = restraint(1, {
  kind: 'custody',
  from: on('2026-10-10'),
  until: on('2026-12-09'),
  place: 'СИЗО',
  conditions: 'без свиданий',
})
const extension: Hearing = hearing(2, '2026-12-01T10:30', {
  kind: 'extension',
  court: 'Суд № 2',
  room: '3',
  judge: 'Иванова',
})
const people = [
  { partyId: AIDA, name: 'Аида' },
  { partyId: BOLAT, name: 'Болат' },
]
const of = (restraints: Restraint[] = [custody]) => ({
  ...file(),
  participations: [participation(1, 'client', BOLAT), participation(2, 'client', AIDA)],
  participants: people,
  names: new Map<string, string>(),
  restraints,
  hearings: [extension],
})
const begun = (change: Partial<AfterHearingDraft> = {}, at: Hearing = extension): AfterHearingDraft => ({
  ...afterHearingDraft(of(), at, restrainedAt(of(), at, TODAY)),
  ...change,
})
const entry = (draft: AfterHearingDraft, at: Hearing = extension) =>
  afterHearing(afterHearingDraftSchema.parse(draft), at, [])
const errorsIn = (draft: AfterHearingDraft) =>
  afterHearingDraftSchema
    .safeParse(draft)
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)

describe('the form after a hearing', () => {
  it('asks what took place, and says nothing else for the lawyer', () => {
    expect(errorsIn(begun())).toEqual(['status required'])
    expect(entry(begun({ status: 'adjourned' }))).toEqual({
      hearing: { id: extension.id, revision: extension.revision, status: 'adjourned', result: '' },
      ...{ decision: null, measures: [], next: null, task: null, sources: [] },
    })
  })

  it('has no row for whom nobody expects a measure, but for who is under one', () => {
    const organisation = {
      ...of(),
      parties: [{ ...blankParty('Фонд'), id: BOLAT, kind: 'organisation' as const }],
    }
    expect(restrainedAt(organisation, extension, TODAY).map(({ name }) => name)).toEqual(['Аида'])
    const fined = { ...of(), case: { ...of().case, kind: 'administrative-offence' as const } }
    expect(restrainedAt(fined, extension, TODAY).map(({ name }) => name)).toEqual(['Аида'])
  })

  it('has a row for everybody of whom a measure is expected, those under one first', () => {
    expect(restrainedAt(of(), extension, TODAY).map(({ name, held }) => [name, held?.kind])).toEqual([
      ['Аида', 'custody'],
      ['Болат', undefined],
    ])
  })

  it('prolongs the measure in force from its last day, in its place and under its conditions, and leaves the new end open', () => {
    const [aida] = restrainedAt(of(), extension, TODAY)
    const [row, ...others] = begun().measures
    if (aida === undefined || row === undefined) throw new Error('nobody is held')
    const measures = [{ ...row, ...measureAfter('extended', aida, extension) }, ...others]
    const kept = entry(begun({ status: 'held', measures }))
    expect(kept.measures).toMatchObject([
      {
        partyId: AIDA,
        ...{ kind: 'custody', from: '2026-12-09', until: null, place: 'СИЗО', conditions: 'без свиданий' },
        ...{ order: 'Суд № 2', extensionOf: custody.id },
      },
    ])
    expect(afterHearingSchema.safeParse(kept).success).toBe(true)
    expect(
      errorsIn(
        begun({
          status: 'held',
          measures: [{ ...row, ...measureAfter('extended', aida, extension), until: '2026-12-01' }],
        }),
      ),
    ).toEqual(['measures.0.until endsBeforeStart'])
  })

  it('leaves the beginning of an extension open where the prolonged order names no end', () => {
    const endless = of([{ ...custody, until: null }])
    const [aida] = restrainedAt(endless, extension, TODAY)
    expect(aida && measureAfter('extended', aida, extension).from).toBeNull()
  })

  it('asks which measure is new, but at a custody hearing', () => {
    const [, bolat] = restrainedAt(of(), extension, TODAY)
    if (bolat === undefined) throw new Error('Bolat has no row')
    expect(measureAfter('ordered', bolat, extension)).toMatchObject({ kind: '', from: '2026-12-01' })
    expect(measureAfter('ordered', bolat, { ...extension, kind: 'custody' }).kind).toBe('custody')
    const [, row] = begun().measures
    const measures = row && [{ ...row, ...measureAfter('ordered', bolat, extension) }]
    expect(errorsIn(begun({ status: 'held', ...(measures && { measures }) }))).toEqual([
      'measures.0.kind required',
    ])
  })

  it('makes the decision, the next hearing and the task of what is entered, filled in from the hearing', () => {
    const kept = entry(
      begun({
        status: 'held',
        decided: 'granted',
        nextAt: '2027-02-08',
        task: 'Обжаловать',
        taskDueOn: '2026-12-10',
      }),
    )
    expect(kept.decision).toMatchObject({
      ...{ kind: 'order', outcome: 'granted', body: 'Суд № 2', judge: 'Иванова', announcedOn: '2026-12-01' },
    })
    expect(kept.next).toMatchObject({
      ...{ startsAt: '2027-02-08', status: 'planned', kind: 'extension', court: 'Суд № 2', room: '3' },
    })
    expect(kept.task).toMatchObject({ title: 'Обжаловать', dueOn: '2026-12-10', isDone: false })
    expect(errorsIn(begun({ status: 'held', taskDueOn: '2026-12-10' }))).toEqual(['task required'])
    expect(errorsIn(begun({ status: 'held', nextAt: '2027-02-30' }))?.[0]).toMatch(/^nextAt /u)
  })

  it('takes what was decided on the last day of a hearing of several, and on none that is not known', () => {
    const long = { ...extension, lastDay: on<never>('2026-12-03') }
    expect(begun({}, long).announcedOn).toBe('2026-12-03')
    expect(begun({}, { ...extension, startsAt: on('2026-12') }).announcedOn).toBeNull()
  })
})
