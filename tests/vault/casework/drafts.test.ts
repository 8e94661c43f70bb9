import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { REWRITE_REST_MS } from '../../../electron/vault/tasks/removal/idle-work.ts'
import { type DraftInput, draftIdSchema } from '../../../shared/domain/draft.ts'
import { bareDesk } from '../../../tools/bare-desk.ts'
import { createWith, openWith } from '../../support/entering.ts'
import { CANARY, cutNow, residueIn } from '../removal/support/left.ts'
import { handClock } from '../support/hand-clock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { codeOf, deskWithVault, lock, NOON, newDesk } from './support/desk.ts'
import { decryptedPages } from './support/pages.ts'
import { caseFile, decision, hearing, moment, person, question, relation } from './support/samples.ts'

const idOf = (number: number) => draftIdSchema.parse(String(number).padStart(32, '0'))

const draft = (change: Partial<DraftInput> = {}): DraftInput => ({
  id: idOf(1),
  form: 'hearing',
  caseId: null,
  ownerId: null,
  recordId: null,
  revision: null,
  content: JSON.stringify({ court: CANARY }),
  ...change,
})

const secret = { kind: 'passphrase', value: PASSPHRASE } as const

describe('a form that was begun', () => {
  test('is there after a lock as it was last kept, with the case and the record that it is about', async () => {
    let now = NOON
    const desk = await deskWithVault(() => now)
    const { client, folder } = desk
    const file = await client.cases.create(caseFile({ title: 'Дело Ким' }))
    const planned = await client.hearings.create(hearing(file.id, { startsAt: moment('2026-12-01T10:30') }))
    await client.drafts.keep(draft({ caseId: file.id, content: '{"court":""}' }))
    now += 60_000
    await client.drafts.keep(draft({ caseId: file.id }))
    await client.drafts.keep(
      draft({ id: idOf(2), caseId: file.id, recordId: planned.id, revision: planned.revision }),
    )
    await lock(desk)

    const again = newDesk()
    await openWith(again.client, { folder, secret })
    const lines = await again.client.drafts.list()
    expect(lines.map(({ id, caseTitle, begunAt }) => [id, caseTitle, begunAt])).toEqual([
      [idOf(2), 'Дело Ким', '2026-11-22T07:01:00.000Z'],
      [idOf(1), 'Дело Ким', '2026-11-22T07:00:00.000Z'],
    ])
    expect(lines.map(({ title }) => title.length > 0)).toEqual([true, false])
    expect((await again.client.drafts.get({ id: idOf(1) })).content).toBe(draft().content)
    await again.client.drafts.forget({ id: idOf(1), isSaved: true })
    await again.client.drafts.forget({ id: idOf(1), isSaved: true })
    expect((await again.client.drafts.list()).map(({ id }) => id)).toEqual([idOf(2)])
    expect(await codeOf(again.client.drafts.get({ id: idOf(1) }))).toBe('NOT_FOUND')
  })

  test('of a dossier stays with its case for the next one, and goes with it', async () => {
    const { client } = await deskWithVault()
    const file = await client.cases.create(caseFile())
    await client.drafts.keep(draft({ form: 'dossier', caseId: file.id }))
    expect((await client.drafts.list()).map(({ form, title }) => [form, title])).toEqual([['dossier', []]])
    await client.cases.remove({ id: file.id })
    expect(await client.drafts.list()).toEqual([])
  })

  test('is in no log, no search, no list of what can be undone, no dossier', async () => {
    const { client, session } = await deskWithVault()
    const file = await client.cases.create(caseFile({ title: 'Дело Ким' }))
    const before = await client.history.undoable()
    await client.drafts.keep(draft({ caseId: file.id }))
    await client.drafts.forget({ id: idOf(1), isSaved: false })
    await client.drafts.keep(draft({ caseId: file.id }))
    expect(await client.search.query(question(CANARY))).toEqual([])
    expect(await client.history.undoable()).toEqual(before)
    const read = session.work().vault.database.read()
    expect(
      read.get(`SELECT count(*) AS count FROM audit_entry WHERE subject NOT IN ('vault', 'case')`),
    ).toEqual({
      count: 0,
    })
    expect(JSON.stringify(await client.cases.file({ caseId: file.id }))).not.toContain(CANARY)
  })

  test('goes with its case, its record, or the record beside which it was begun, and does not come back', async () => {
    const { client } = await deskWithVault()
    const begin = (number: number, change: Partial<DraftInput>) =>
      client.drafts.keep(draft({ id: idOf(number), ...change }))
    const left = async () => (await client.drafts.list()).map(({ id }) => Number(id)).toSorted()
    const file = await client.cases.create(caseFile())
    const planned = await client.hearings.create(hearing(file.id))
    const ruled = await client.decisions.create(decision(file.id))
    const [one, other] = [await client.parties.create(person('А')), await client.parties.create(person('Б'))]
    const tie = await client.relations.create(relation(one.id, other.id))
    await begin(1, { recordId: planned.id, revision: 1, caseId: file.id })
    await begin(2, { caseId: file.id })
    await begin(3, { form: 'sentence', caseId: file.id, ownerId: ruled.id })
    await begin(4, { form: 'relation', ownerId: one.id, recordId: tie.id, revision: 1 })
    await begin(5, { form: 'quick-entry' })

    await client.hearings.remove({ id: planned.id })
    expect(await left()).toEqual([2, 3, 4, 5])
    await client.history.undo({ seq: (await client.history.undoable())[0]?.seq ?? 0 })
    expect(await left()).toEqual([2, 3, 4, 5])
    await client.decisions.remove({ id: ruled.id })
    expect(await left()).toEqual([2, 4, 5])
    await client.parties.remove({ id: one.id })
    expect(await left()).toEqual([2, 5])
    await client.cases.remove({ id: file.id })
    expect(await left()).toEqual([5])
    expect([
      await codeOf(client.drafts.keep(draft({ caseId: file.id }))),
      await codeOf(client.drafts.keep(draft({ recordId: planned.id }))),
    ]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  })

  test('leaves no copy of itself in any page when it was thrown away', async () => {
    const clock = handClock()
    const desk = bareDesk(() => NOON, { after: clock.after })
    const folder = join(temporaryFolder(), 'Дела.sandyq')
    await createWith(desk.client, { folder, passphrase: PASSPHRASE })
    await desk.client.drafts.keep(draft({ content: JSON.stringify({ notes: `${CANARY} `.repeat(2_000) }) }))
    desk.session.work().vault.database.emptyLog()
    expect((await decryptedPages(cutNow(folder))).includes(CANARY)).toBe(true)
    await desk.client.drafts.forget({ id: idOf(1), isSaved: false })
    expect(residueIn(desk.session)).toEqual([{ kind: 'pages', name: 'draft' }])
    clock.move(REWRITE_REST_MS)
    expect((await decryptedPages(cutNow(folder))).includes(CANARY)).toBe(false)
    expect(residueIn(desk.session)).toEqual([])
    await desk.session.close()
  })
})
