import { describe, expect, it } from 'vitest'
import {
  blankRow,
  type VerdictFile,
  verdictDraft,
  verdictDraftSchema,
  verdictEntry,
} from '../../../../renderer/features/case/court/verdict/verdict-draft.ts'
import {
  AIDA,
  BOLAT,
  charge,
  decision,
  file,
  on,
  participation,
  sentence,
} from '../../rules/support/records.ts'

const names = new Map([
  [AIDA, 'Аида'],
  [BOLAT, 'Болат'],
])
type Told = Partial<Pick<VerdictFile, 'participations' | 'charges' | 'decisions' | 'sentences'>>

const of = (change: Told): VerdictFile => ({
  case: file().case,
  ...{ participations: [], charges: [], decisions: [], sentences: [], participants: [], names },
  ...change,
})
const TODAY = on<never>('2027-12-01')
const verdict = decision(500, { announcedOn: on('2026-03-02') })

const errorsIn = (rows: object[]) =>
  verdictDraftSchema
    .safeParse({ ...verdictDraft(of({}), { is: 'new' }, TODAY), rows })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)

describe('a verdict for everybody', () => {
  it('begins with an empty row for each of those against whom the case runs, once', () => {
    const { rows, kind } = verdictDraft(
      of({
        participations: [participation(1, 'client'), participation(2, 'witness', BOLAT)],
        charges: [charge(3, {}), charge(4, { partyId: BOLAT })],
      }),
      { is: 'new' },
      TODAY,
    )
    expect([kind, rows.map(({ party, kind: penalty, years }) => [party.name, penalty, years])]).toEqual([
      'verdict',
      [
        ['Аида', '', null],
        ['Болат', '', null],
      ],
    ])
  })

  it('has the parts of a kept decision in its rows, and a row for whoever has none', () => {
    const { rows } = verdictDraft(
      of({
        participations: [participation(1, 'client'), participation(2, 'co-defendant', BOLAT)],
        decisions: [verdict],
        sentences: [sentence(7, { partyId: BOLAT, years: 7 })],
      }),
      { is: 'kept', decision: verdict },
      TODAY,
    )
    expect(rows.map(({ party, kept, years }) => [party.name, kept?.revision, years])).toEqual([
      ['Болат', 1, 7],
      ['Аида', undefined, null],
    ])
  })

  it('comes for a review with every part left as it was, going on from the latest of the person', () => {
    const appeal = decision(501, { kind: 'appeal', announcedOn: on('2026-06'), reviews: verdict.id })
    const hers = sentence(1, { years: 5 })
    const his = sentence(2, { partyId: BOLAT, years: 7 })
    const reduced = sentence(3, { decisionId: appeal.id, effect: 'reduced', changes: hers.id, years: 3 })
    const gone = sentence(4, { kind: 'fine' })
    const paid = sentence(5, { kind: 'fine', effect: 'paid', changes: gone.id })
    const draft = verdictDraft(
      of({ decisions: [verdict, appeal], sentences: [hers, his, reduced, gone, paid] }),
      { is: 'review', reviewed: appeal },
      TODAY,
    )
    expect([draft.kind, draft.reviews]).toEqual(['cassation', appeal.id])
    expect(draft.rows.map(({ party, effect, changes }) => [party.name, effect, changes])).toEqual([
      ['Аида', 'upheld', reduced.id],
      ['Болат', 'upheld', his.id],
    ])
  })

  it('leaves empty rows out, keeps a new name once and puts off what is put off', () => {
    const draft = verdictDraft(of({ participations: [participation(1, 'client')] }), { is: 'new' }, TODAY)
    const somebody = { partyId: null, name: 'Қор', kind: 'organisation' as const }
    const rows = [
      ...draft.rows,
      { ...blankRow(somebody), kind: 'fine' as const, amount: '100' },
      {
        ...blankRow({ partyId: BOLAT, name: 'Болат', kind: 'person' }),
        kind: 'imprisonment' as const,
        postponedUntil: '2028-03-02',
      },
      { ...blankRow(somebody), kind: 'liquidation' as const },
    ]
    const { persons } = verdictEntry(verdictDraftSchema.parse({ ...draft, rows }), { is: 'new' })
    expect(
      persons.map(({ party, parts }) => [
        party.id,
        parts.map(({ value, postponement }) => [value.kind, postponement?.until]),
      ]),
    ).toEqual([
      [
        null,
        [
          ['fine', undefined],
          ['liquidation', undefined],
        ],
      ],
      [BOLAT, [['imprisonment', '2028-03-02']]],
    ])
  })

  it('says at the row what is wrong: nobody named, a term without its penalty, a term of nothing', () => {
    const named = blankRow({ partyId: AIDA, name: 'Аида', kind: 'person' })
    expect(
      errorsIn([
        named,
        { ...named, years: 5 },
        { ...named, kind: 'arrest', days: 0 },
        { ...blankRow(), kind: 'arrest' },
      ]),
    ).toEqual(['rows.1.kind required', 'rows.2.years zeroTerm', 'rows.3.party required'])
  })
})
