import { expect, test } from 'vitest'
import { standingSentences } from '../../../shared/domain/case/standing-sentences.ts'
import type { CaseId, DecisionId } from '../../../shared/domain/ids.ts'
import { blankParty } from '../../../shared/domain/kinds/party.ts'
import type { SentenceInput } from '../../../shared/domain/kinds/sentence.ts'
import { blankSaid } from '../../../shared/domain/kinds/source.ts'
import type { VerdictEntry } from '../../../shared/domain/verdict-entry.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { about, caseFile, charge, day, decision, person, sentence } from './support/samples.ts'

type Part = VerdictEntry['persons'][number]['parts'][number]

/** A part as the form sends it. */
const part = (change: Partial<SentenceInput>, more: Partial<Part> = {}): Part => {
  const none = 'f'.repeat(32) as never
  const {
    caseId: _c,
    decisionId: _d,
    partyId: _p,
    ...value
  } = sentence(none, { caseId: none, partyId: none })
  return {
    kept: null,
    value: { ...value, amount: '', currency: '', from: null, ...change },
    postponement: null,
    ...more,
  }
}

const trial = async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const [aida, bolat] = [
    await client.parties.create(person('Аида')),
    await client.parties.create(person('Болат')),
  ]
  const count = async () => {
    const { decisions, sentences, parties } = await client.cases.file({ caseId })
    return [decisions.length, sentences.length, parties.length]
  }
  const undo = async () => {
    const [last] = await client.history.undoable()
    await client.history.undo({ seq: last?.seq ?? 0 })
  }
  return { client, caseId, aida, bolat, count, undo }
}

const verdictOf = (caseId: CaseId, change: Partial<VerdictEntry> = {}): VerdictEntry => ({
  decision: { kept: null, value: decision(caseId), sources: [] },
  persons: [],
  gone: [],
  ...change,
})

test('who tells of a decision is kept with it, beside who did before, and goes with it in one step', async () => {
  const { client, caseId, undo } = await trial()
  const said = (text: string) => [{ ...blankSaid(), text }]
  const texts = async () => (await client.cases.file({ caseId })).sources.map(({ text }) => text)
  const first = verdictOf(caseId)
  const { decisionId } = await client.decisions.pronounce({
    ...first,
    decision: { ...first.decision, sources: said('Зал суда') },
  })
  const { revision } = await client.decisions.get({ id: decisionId })
  const kept = { id: decisionId, revision }
  await client.decisions.pronounce({
    ...first,
    decision: { ...first.decision, kept, sources: said('Пресса') },
  })
  expect(await texts()).toEqual(['Зал суда', 'Пресса'])
  await undo()
  expect(await texts()).toEqual(['Зал суда'])
})

test('a verdict for several is kept whole, with somebody new, and taken back in one step', async () => {
  const { client, caseId, aida, bolat, count, undo } = await trial()
  const accusation = await client.charges.create(charge(caseId, aida.id))
  const { decisionId } = await client.decisions.pronounce(
    verdictOf(caseId, {
      persons: [
        {
          party: { id: aida.id },
          parts: [
            part(
              { years: 5, months: null, charges: [{ chargeId: accusation.id }] },
              { postponement: { until: day('2028-11-10'), childBornOn: null } },
            ),
            part({ kind: 'fine', years: null, months: null, amount: '100', currency: '₸' }),
            part({ kind: 'fine', years: null, months: null, amount: '200', currency: '₸' }),
          ],
        },
        { party: { id: bolat.id }, parts: [part({ kind: 'acquittal', years: null, months: null })] },
        {
          party: { id: null, value: { ...blankParty('Қор'), kind: 'organisation' } },
          parts: [part({ kind: 'liquidation', years: null, months: null })],
        },
      ],
    }),
  )
  const { decisions, sentences, parties } = await client.cases.file({ caseId })
  expect(sentences.every((each) => each.decisionId === decisionId)).toBe(true)
  const standing = standingSentences(decisions, sentences, day('2026-11-22'))
  const nameOf = (partyId: string) => parties.find(({ id }) => id === partyId)?.names[0]?.text
  expect(standing.map((each) => [nameOf(each.partyId), each.original.kind, each.now])).toEqual([
    ['Аида', 'imprisonment', 'postponed'],
    ['Аида', 'fine', 'pronounced'],
    ['Аида', 'fine', 'pronounced'],
    ['Болат', 'acquittal', 'pronounced'],
    ['Қор', 'liquidation', 'pronounced'],
  ])
  expect((await client.history.undoable())[0]).toMatchObject({ action: 'create', subject: 'decision' })
  expect(await count()).toEqual([1, 6, 3])
  await undo()
  expect(await count()).toEqual([0, 0, 1])
})

test('where one row cannot be kept none is, and the code says why', async () => {
  const { client, caseId, aida, bolat, count } = await trial()
  const his = await client.charges.create(charge(caseId, bolat.id))
  const before = await count()
  const withRow = (id: typeof aida.id, wrong: Part) =>
    codeOf(
      client.decisions.pronounce(
        verdictOf(caseId, {
          persons: [
            { party: { id: bolat.id }, parts: [part({})] },
            { party: { id }, parts: [wrong] },
          ],
        }),
      ),
    )
  expect([
    await withRow(aida.id, part({ charges: [{ chargeId: his.id }] })),
    await withRow(aida.id, part({ years: 0, months: 0 })),
    await withRow('f'.repeat(32) as never, part({})),
    await count(),
  ]).toEqual(['OTHER_PERSON', 'INVALID_INPUT', 'NOT_FOUND', before])
})

test('a decision is said anew: what is as it was stays unwritten, what is not said goes, and one step brings it back', async () => {
  const { client, caseId, aida, bolat, undo } = await trial()
  await client.decisions.pronounce(
    verdictOf(caseId, {
      persons: [
        { party: { id: aida.id }, parts: [part({ years: 5 })] },
        { party: { id: bolat.id }, parts: [part({ years: 7 })] },
      ],
    }),
  )
  const { decisions, sentences } = await client.cases.file({ caseId })
  const again = (decisionChange: object, ...persons: VerdictEntry['persons']): VerdictEntry => {
    const [known] = decisions
    if (known === undefined) throw new Error('no decision')
    const { id, revision, ...value } = known
    return {
      decision: { kept: { id, revision }, value: { ...value, ...decisionChange }, sources: [] },
      persons,
      gone: [],
    }
  }
  const [hers, his] = sentences
  if (hers === undefined || his === undefined) throw new Error('no parts')
  const keptAs = (
    { id, revision, caseId: _c, decisionId: _d, partyId, ...value }: typeof hers,
    years: number,
  ) => ({
    party: { id: partyId },
    parts: [{ kept: { id, revision }, value: { ...value, years }, postponement: null }],
  })
  const { length: steps } = await client.history.undoable()
  await client.decisions.pronounce(again({}, keptAs(hers, 5)))
  expect((await client.history.undoable()).length).toBe(steps)

  const stale = { ...again({}), gone: [{ id: his.id, revision: 2 }] }
  expect(await codeOf(client.decisions.pronounce(stale))).toBe('CONFLICT')
  await client.decisions.pronounce({
    ...again({ number: '7' }, keptAs(hers, 4)),
    gone: [{ id: his.id, revision: 1 }],
  })
  const after = await client.cases.file({ caseId })
  expect([after.decisions[0]?.number, after.sentences.map(({ years }) => years)]).toEqual(['7', [4]])
  expect(await codeOf(client.decisions.pronounce(again({ number: '8' })))).toBe('CONFLICT')
  await undo()
  expect((await client.sentences.list({ caseId })).map(({ years }) => years)).toEqual([5, 7])
})

test('a step back is refused where a row was changed since, and leaves the rest as it is', async () => {
  const { client, caseId, aida, bolat, count } = await trial()
  await client.decisions.pronounce(
    verdictOf(caseId, {
      persons: [aida, bolat].map(({ id }) => ({ party: { id }, parts: [part({})] })),
    }),
  )
  const [whole] = await client.history.undoable()
  const [{ id, revision, ...value }] = (await client.sentences.list({ caseId })) as [
    Awaited<ReturnType<typeof client.sentences.get>>,
  ]
  await client.sentences.update({ id, revision, value: { ...value, years: 9 } })
  expect(await codeOf(client.history.undo({ seq: whole?.seq ?? 0 }))).toBe('CONFLICT')
  expect(await count()).toEqual([1, 2, 2])
})

test('a part of another decision is neither changed nor taken away by a verdict', async () => {
  const { client, caseId, aida } = await trial()
  const first = await client.decisions.create(decision(caseId))
  const { id } = await client.sentences.create(sentence(first.id, { caseId, partyId: aida.id }))
  const foreign = { id, revision: 1 }
  expect([
    await codeOf(client.decisions.pronounce(verdictOf(caseId, { gone: [foreign] }))),
    await codeOf(
      client.decisions.pronounce(
        verdictOf(caseId, { persons: [{ party: { id: aida.id }, parts: [part({}, { kept: foreign })] }] }),
      ),
    ),
  ]).toEqual(['INVALID_INPUT', 'INVALID_INPUT'])
})

test('a thousand accused are kept and taken back', async () => {
  const { client, caseId, undo } = await trial()
  const made = await client.decisions.pronounce(
    verdictOf(caseId, {
      persons: Array.from({ length: 1_000 }, (_, place) => ({
        party: { id: null, value: blankParty(`Сотталушы ${place}`) },
        parts: [part({ years: (place % 9) + 1 })],
      })),
    }),
  )
  const parts = async (decisionId: DecisionId) =>
    (await client.sentences.list({ caseId })).filter((each) => each.decisionId === decisionId).length
  expect(await parts(made.decisionId)).toBe(1_000)
  await undo()
  expect(await parts(made.decisionId)).toBe(0)
})

test('what the verdict does to an earlier part of a later decision is refused with its reason', async () => {
  const { client, caseId, aida } = await trial()
  const later = await client.decisions.create(
    decision(caseId, { kind: 'appeal', announcedOn: about('2027'), copyHandedOn: null }),
  )
  const { id } = await client.sentences.create(sentence(later.id, { caseId, partyId: aida.id }))
  const persons = [{ party: { id: aida.id }, parts: [part({ effect: 'reduced', changes: id })] }]
  expect(await codeOf(client.decisions.pronounce(verdictOf(caseId, { persons })))).toBe('LATER_DECISION')
})
