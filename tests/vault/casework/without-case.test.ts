import { describe, expect, test } from 'vitest'
import { verifyAuditLog } from '../../../electron/vault/records/audit/verify.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { caseFile, charge, day, note, person, question, task } from './support/samples.ts'

const TODAY = day('2026-11-22')

const NONE = null as never

const undoLast = async ({ history }: Awaited<ReturnType<typeof deskWithVault>>['client']) => {
  const [last] = await history.undoable()
  if (last === undefined) throw new Error('there is nothing to undo')
  await history.undo({ seq: last.seq })
}

describe('what belongs to no case', () => {
  test('a task is on the first page, in the list of tasks in every order, in its table, and found', async () => {
    const { client } = await deskWithVault()
    const { id: caseId } = await client.cases.create(caseFile())
    await client.tasks.create(task(caseId, { title: 'Задача дела' }))
    const made = await client.tasks.create(task(NONE, { title: 'Продлить доверенность', dueOn: TODAY }))
    expect(made.caseId).toBeNull()
    const { tasks } = await client.today.get({ today: TODAY })
    expect(tasks.find(({ id }) => id === made.id)).toEqual({ ...made, caseTitle: '' })
    for (const by of ['due', 'title', 'case'] as const) {
      for (const direction of ['ascending', 'descending'] as const) {
        const page = await client.tasks.page({
          filter: { text: '', show: 'all' },
          sort: { by, direction },
          after: null,
          skip: 0,
          limit: 10,
        })
        expect([by, page.rows.length, page.rows.some(({ id }) => id === made.id)]).toEqual([by, 2, true])
      }
    }
    const hits = await client.search.query(question('доверенность'))
    expect(hits).toMatchObject([{ kind: 'task', id: made.id, caseId: null, detail: '' }])
    expect((await client.desk.get()).tasks).toEqual([made])
  })

  test('a note is found, changed, removed and comes back', async () => {
    const { client } = await deskWithVault()
    const made = await client.notes.create(note(NONE, { title: 'Мысль о кампании' }))
    expect(await client.search.query(question('кампании'))).toMatchObject([
      { kind: 'note', id: made.id, caseId: null },
    ])
    const { id, revision, updatedAt: _updatedAt, ...value } = made
    await client.notes.update({ id, revision, value: { ...value, title: 'Мысль о выборах' } })
    await client.notes.remove({ id })
    expect((await client.desk.get()).notes).toEqual([])
    await undoLast(client)
    expect((await client.desk.get()).notes).toMatchObject([{ id, title: 'Мысль о выборах' }])
  })

  test('goes into a case with its history, in one step that can be taken back, and from one case into no other', async () => {
    const { client } = await deskWithVault()
    const { id: caseId } = await client.cases.create(caseFile())
    const { id: otherId } = await client.cases.create(caseFile({ title: 'Другое дело' }))
    const made = await client.tasks.create(task(NONE))
    const { id, revision, ...value } = made
    const moved = await client.tasks.update({ id, revision, value: { ...value, caseId } })
    expect(await client.tasks.list({ caseId })).toEqual([moved])
    expect((await client.desk.get()).tasks).toEqual([])
    const history = await client.history.ofRecord({ subject: 'task', id })
    expect(history.map(({ action }) => action)).toEqual(['update', 'create'])
    const elsewhere = { id, revision: 2, value: { ...value, caseId: otherId } }
    expect(await codeOf(client.tasks.update(elsewhere))).toBe('INVALID_INPUT')
    await undoLast(client)
    expect(await client.desk.get()).toMatchObject({ tasks: [{ id, caseId: null }], notes: [] })
  })

  test('takes an earlier value back without leaving the case, and with the case goes every trace of it', async () => {
    const { client, session } = await deskWithVault()
    const { id: caseId } = await client.cases.create(caseFile())
    const made = await client.tasks.create(task(NONE, { title: 'Первое название' }))
    const { id, revision, ...value } = made
    await client.tasks.update({ id, revision, value: { ...value, caseId, title: 'Второе название' } })
    const [, first] = await client.history.ofRecord({ subject: 'task', id })
    await client.history.bringBack({ seq: first?.seq ?? 0 })
    expect(await client.tasks.list({ caseId })).toMatchObject([{ caseId, title: 'Первое название' }])
    await client.cases.remove({ id: caseId })
    const left = session
      .work()
      .vault.database.read()
      .get(
        'SELECT count(*) AS count FROM audit_value AS v JOIN audit_entry AS e ON e.seq = v.seq WHERE e.record_id = ?',
        [id],
      )
    expect(left).toEqual({ count: 0 })
    const { vault } = session.work()
    const finding = verifyAuditLog(
      vault.database.read(),
      (message) => vault.auditMac(message),
      vault.auditState(),
    )
    expect(finding.kind).toBe('whole')
  })

  test('stays when a case is removed, and nothing but tasks and notes can stand so', async () => {
    const { client } = await deskWithVault()
    const { id: caseId } = await client.cases.create(caseFile())
    const { id: partyId } = await client.parties.create(person())
    const kept = await client.tasks.create(task(NONE, { partyId }))
    await client.cases.remove({ id: caseId })
    expect(await client.desk.get()).toMatchObject({
      tasks: [kept],
      names: [{ id: partyId, name: 'Ахметов Нуржан' }],
    })
    expect(await codeOf(client.charges.create(charge(NONE, partyId)))).not.toBe('no error')
  })

  test('a thousand tasks of no case are read whole, and by pages', async () => {
    const { client } = await deskWithVault()
    for (let number = 0; number < 1000; number += 1) {
      await client.tasks.create(task(NONE, { title: `Задача ${number}` }))
    }
    expect((await client.desk.get()).tasks).toHaveLength(1000)
    const page = await client.tasks.page({
      filter: { text: '', show: 'open' },
      sort: { by: 'case', direction: 'ascending' },
      after: null,
      skip: 0,
      limit: 50,
    })
    expect([page.rows.length, page.counts?.all]).toEqual([50, 1000])
  })
})
