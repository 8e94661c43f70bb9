import { expect, test } from 'vitest'
import type { Statement } from '../../../shared/domain/kinds/statement.ts'
import { type Client, codeOf, deskWithVault } from './support/desk.ts'
import { plainTitle } from './support/plain-title.ts'
import { about, caseFile, person, question, statement } from './support/samples.ts'

/** A case in which somebody has confessed. */
const confessed = async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: partyId } = await client.parties.create(person())
  const confession = await client.statements.create(statement(caseId, partyId))
  const takeBack = (earlier: Pick<Statement, 'id'>, change: Partial<Statement> = {}) =>
    client.statements.create(
      statement(caseId, partyId, {
        kind: 'withdrawal',
        date: about('2026-11'),
        said: '',
        ...change,
        withdraws: earlier.id,
      }),
    )
  return { client, caseId, partyId, confession, takeBack }
}

const standingOf = async (client: Client, { id }: Pick<Statement, 'id'>) =>
  (await client.statements.get({ id })).standing

test('a withdrawn confession says so wherever it is named: lists, history, search', async () => {
  const { client, caseId, confession, takeBack } = await confessed()
  expect(confession.standing).toBe('')
  await takeBack(confession)
  const said = 'Ахметов Нуржан, confession, withdrawn, 2026-10-11'
  expect((await client.statements.list({ caseId })).map(({ standing }) => standing)).toEqual([
    'withdrawn',
    '',
  ])
  expect((await client.cases.file({ caseId })).statements[0]?.standing).toBe('withdrawn')
  const [entry] = await client.history.ofRecord({ subject: 'statement', id: confession.id })
  expect(plainTitle(entry?.title ?? [])).toBe(said)
  const hits = await client.search.query(question('акимата'))
  expect(hits.map(({ title }) => plainTitle(title))).toEqual([said])
})

test('a withdrawal that is withdrawn, removed or taken back by undo lets the first words stand again', async () => {
  const { client, confession, takeBack } = await confessed()
  const withdrawal = await takeBack(confession)
  const again = await takeBack(withdrawal, { kind: 'guilty' })
  expect([await standingOf(client, confession), await standingOf(client, withdrawal)]).toEqual([
    'restored',
    'withdrawn',
  ])
  await client.statements.remove({ id: again.id })
  expect(await standingOf(client, confession)).toBe('withdrawn')
  await client.statements.remove({ id: withdrawal.id })
  expect(await standingOf(client, confession)).toBe('')
  const [unit] = await client.history.undoable()
  await client.history.undo({ seq: unit?.seq ?? 0 })
  expect(await standingOf(client, confession)).toBe('withdrawn')
})

test('nobody withdraws what another person said, nothing withdraws itself, and no withdrawals make a ring', async () => {
  const { client, caseId, confession, takeBack } = await confessed()
  const other = await client.parties.create(person('Серікова Айжан'))
  const withdrawal = await takeBack(confession)
  const { id, revision, standing: _, ...value } = confession
  expect([
    await codeOf(
      client.statements.create(statement(caseId, other.id, { kind: 'withdrawal', withdraws: confession.id })),
    ),
    await codeOf(client.statements.update({ id, revision, value: { ...value, withdraws: id } })),
    await codeOf(client.statements.update({ id, revision, value: { ...value, withdraws: withdrawal.id } })),
    await codeOf(client.statements.update({ id, revision, value: { ...value, partyId: other.id } })),
  ]).toEqual(['OTHER_PERSON', 'INVALID_INPUT', 'INVALID_INPUT', 'OTHER_PERSON'])
})

test('a statement is found by who said it, before whom and by its words', async () => {
  const { client, caseId, partyId } = await confessed()
  const judge = await client.parties.create(person('Сейтова Алия'))
  await client.statements.create(
    statement(caseId, partyId, { kind: 'last-word', said: 'Прошу справедливости', takenById: judge.id }),
  )
  const found = async (text: string) =>
    (await client.search.query(question(text))).filter(({ kind }) => kind === 'statement').length
  expect([await found('Ахметов'), await found('Сейтова'), await found('справедливость')]).toEqual([2, 1, 1])
  const { id: _id, revision: _revision, ...value } = await client.parties.get({ id: judge.id })
  await client.parties.update({
    id: judge.id,
    revision: 1,
    value: { ...value, names: value.names.map((one) => ({ ...one, text: 'Оспанова Алия' })) },
  })
  expect([await found('Сейтова'), await found('Оспанова')]).toEqual([0, 1])
})
