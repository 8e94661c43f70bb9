import { expect, test } from 'vitest'
import { PERSONAL_STEPS } from '../../../shared/domain/kinds/references.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { about, caseFile, charge, decision, person, restraint, sentence } from './support/samples.ts'

/** A case with two persons and a verdict. */
const trial = async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const aida = await client.parties.create(person('Аида'))
  const bolat = await client.parties.create(person('Болат'))
  const verdict = await client.decisions.create(decision(caseId))
  return { client, caseId, aida: aida.id, bolat: bolat.id, verdict: verdict.id }
}

test('the records that go on from an earlier one of the same person are those that say so in their schema', () => {
  expect(PERSONAL_STEPS.map(({ subject, field }) => `${subject}.${field}`).toSorted()).toEqual([
    'charge.requalifiedFrom',
    'restraint.extensionOf',
    'sentence.changes',
    'statement.withdraws',
  ])
})

test('what was done to one person never goes on from what was done to another', async () => {
  const { client, caseId, aida, bolat, verdict } = await trial()
  const part = await client.sentences.create(sentence(verdict, { caseId, partyId: aida }))
  const custody = await client.restraints.create(restraint(caseId, aida))
  const accusation = await client.charges.create(charge(caseId, aida))
  expect([
    await codeOf(
      client.sentences.create(sentence(verdict, { caseId, partyId: bolat }, { changes: part.id })),
    ),
    await codeOf(client.restraints.create(restraint(caseId, bolat, { extensionOf: custody.id }))),
    await codeOf(client.charges.create(charge(caseId, bolat, { requalifiedFrom: accusation.id }))),
  ]).toEqual(['OTHER_PERSON', 'OTHER_PERSON', 'OTHER_PERSON'])
  expect(
    await client.sentences.create(sentence(verdict, { caseId, partyId: aida }, { changes: part.id })),
  ).toMatchObject({
    changes: part.id,
  })
})

test('nor when the person of either of the two is changed afterwards', async () => {
  const { client, caseId, aida, bolat, verdict } = await trial()
  const first = await client.sentences.create(sentence(verdict, { caseId, partyId: aida }))
  const second = await client.sentences.create(
    sentence(verdict, { caseId, partyId: aida }, { changes: first.id }),
  )
  const moved = async ({ id, revision, ...value }: typeof first) =>
    await codeOf(client.sentences.update({ id, revision, value: { ...value, partyId: bolat } }))
  expect([await moved(first), await moved(second)]).toEqual(['OTHER_PERSON', 'OTHER_PERSON'])
  const { id, revision, ...value } = second
  const free = await client.sentences.update({
    id,
    revision,
    value: { ...value, partyId: bolat, changes: null },
  })
  expect([free.partyId, await moved(first)]).toEqual([bolat, 'no error'])
})

test('what was decided later is not changed by what was decided before, from either end', async () => {
  const { client, caseId, aida, verdict } = await trial()
  const appeal = await client.decisions.create(
    decision(caseId, { kind: 'appeal', announcedOn: about('2026-12'), copyHandedOn: null }),
  )
  const of = { caseId, partyId: aida }
  const first = await client.sentences.create(sentence(verdict, of))
  const reduced = await client.sentences.create(
    sentence(appeal.id, of, { effect: 'reduced', changes: first.id }),
  )
  const { id, revision, ...value } = first
  expect([
    await codeOf(client.sentences.create(sentence(verdict, of, { changes: reduced.id }))),
    await codeOf(client.sentences.update({ id, revision, value: { ...value, decisionId: appeal.id } })),
  ]).toEqual(['LATER_DECISION', 'no error'])
  const { id: laterId, revision: at, ...later } = reduced
  expect(
    await codeOf(
      client.sentences.update({ id: laterId, revision: at, value: { ...later, decisionId: verdict } }),
    ),
  ).toBe('LATER_DECISION')
})

test('a sentence of 0 years 0 months is refused, one without a length is not', async () => {
  const { client, caseId, aida, verdict } = await trial()
  const term = (years: number | null, months: number | null) =>
    codeOf(
      client.sentences.create(sentence(verdict, { caseId, partyId: aida }, { years, months, days: null })),
    )
  expect([await term(0, 0), await term(null, 0), await term(0, 6), await term(null, null)]).toEqual([
    'INVALID_INPUT',
    'INVALID_INPUT',
    'no error',
    'no error',
  ])
})

test('a part of a sentence names charges of its own person, and outlives them', async () => {
  const { client, caseId, aida, bolat, verdict } = await trial()
  const hers = await client.charges.create(charge(caseId, aida))
  const other = await client.charges.create(charge(caseId, aida, { article: '174' }))
  const his = await client.charges.create(charge(caseId, bolat))
  const naming = (...charges: (typeof hers)[]) =>
    sentence(
      verdict,
      { caseId, partyId: aida },
      { charges: charges.map(({ id: chargeId }) => ({ chargeId })) },
    )
  expect(await codeOf(client.sentences.create(naming(hers, his)))).toBe('OTHER_PERSON')
  const { id } = await client.sentences.create(naming(hers, other))
  expect(await client.history.effectsOfRemoval({ subject: 'charge', id: hers.id })).toEqual([
    { subject: 'sentence', count: 1, effect: 'loses' },
  ])
  await client.charges.remove({ id: hers.id })
  expect((await client.sentences.get({ id })).charges).toEqual([{ chargeId: other.id }])
  const [removal] = await client.history.undoable()
  await client.history.undo({ seq: removal?.seq ?? 0 })
  expect((await client.sentences.get({ id })).charges).toEqual([
    { chargeId: hers.id },
    { chargeId: other.id },
  ])
})
