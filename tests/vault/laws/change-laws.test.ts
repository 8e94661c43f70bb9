import { expect, test } from 'vitest'
import { readOf } from '../../../electron/vault/records/change.ts'
import { lawsIn } from '../../../electron/vault/records/laws.ts'
import { openWith } from '../../support/entering.ts'
import { exampleCalendar, examplePack } from '../../unit/terms/support/example-files.ts'
import { codeOf, deskWithVault, lock, newDesk } from '../casework/support/desk.ts'
import { plainTitle } from '../casework/support/plain-title.ts'
import { caseFile, day, deadline } from '../casework/support/samples.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { appealOf, preview } from './support.ts'

const ENTERED = {
  rule: 'cpc-418',
  startsOn: day('2026-11-10'),
  safeOn: day('2026-11-25'),
  lastOn: day('2026-11-25'),
}

test('a change is shown with every open deadline it would move, and moves none of them', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile({ title: 'Дело Ахметова' }))
  const open = await client.deadlines.create(deadline(caseId, ENTERED))
  await client.deadlines.create(deadline(caseId, { ...ENTERED, state: 'met', reason: 'подана' }))
  await client.deadlines.create(deadline(caseId, { ...ENTERED, rule: 'cpc-107-2' }))
  await client.deadlines.create(deadline(caseId, { rule: '', pack: '', packVersion: '' }))
  const { moved, counted } = await preview(client, appealOf(20))
  const kept = { safeOn: '2026-11-25', lastOn: '2026-11-25', lastTime: null }
  expect([moved, counted]).toEqual([
    [
      {
        id: open.id,
        caseId,
        caseTitle: 'Дело Ахметова',
        title: open.title,
        person: '',
        kept,
        before: kept,
        after: { safeOn: '2026-11-30', lastOn: '2026-11-30', lastTime: null },
      },
    ],
    2,
  ])
  expect(await client.laws.get()).toEqual({ files: [], parts: [] })
  expect(await client.laws.change(appealOf(20))).toEqual({ problems: [] })
  expect(await client.deadlines.get({ id: open.id })).toEqual(open)
})

test('a change is in the log and the history, is taken back and done again, and the vault counts by it at once', async () => {
  const { client, session } = await deskWithVault()
  const amount = () => {
    const [law] = lawsIn(session.work()).inUse
    return law?.pack.rules.find(({ id }) => id === 'cpc-418')?.term
  }
  const undo = async () => client.history.undo({ seq: (await client.history.undoable())[0]?.seq ?? 0 })
  const original = amount()
  await client.laws.change(appealOf(20))
  expect(amount()).toMatchObject({ amount: 20 })
  const [unit] = await client.history.undoable()
  expect([unit?.action, unit?.subject, plainTitle(unit?.title ?? [])]).toEqual([
    'update',
    'law',
    'CPC 418(1)',
  ])
  await undo()
  expect([amount(), await client.laws.get()]).toEqual([original, { files: [], parts: [] }])
  await undo()
  expect(amount()).toMatchObject({ amount: 20 })
  const history = await client.laws.history()
  expect(history.map(({ action, title }) => [action, plainTitle(title)])).toEqual([
    ['restore', 'CPC 418(1)'],
    ['restore', 'CPC 418(1)'],
    ['update', 'CPC 418(1)'],
  ])
  expect(await client.history.verify()).toEqual({ finding: 'whole', at: expect.any(Number) })
})

test('a pack and its calendar are brought in, stay after a lock, and go whole', async () => {
  const { client, session, folder } = await deskWithVault()
  await client.laws.change({ do: 'take', kind: 'pack', content: JSON.stringify(examplePack()) })
  await client.laws.change({ do: 'take', kind: 'calendar', content: JSON.stringify(exampleCalendar()) })
  await client.laws.change({ do: 'stand', file: 'example', standing: 'default' })
  await lock({ session, folder })
  const again = newDesk()
  await openWith(again.client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const { byDefault } = lawsIn(again.session.work())
  expect([byDefault.pack.id, byDefault.days.id]).toEqual(['example', 'example'])
  const remove = (kind: 'pack' | 'calendar') =>
    again.client.laws.change({ do: 'restore-file', kind, file: 'example' })
  await remove('pack')
  await remove('calendar')
  expect(lawsIn(again.session.work()).inUse.map(({ pack }) => pack.id)).toEqual(['kazakhstan'])
  expect(await again.client.history.verify()).toMatchObject({ finding: 'whole' })
})

test('what is refused is told with its place, and changes nothing', async () => {
  const { client, session } = await deskWithVault()
  const count = () => readOf(session.work()).get<{ n: number }>('SELECT count(*) AS n FROM audit_entry')?.n
  const before = count()
  const cycle = {
    ...examplePack(),
    rules: examplePack().rules.map((rule) => ({ ...rule, starts: { endOf: [rule.id] } })),
  }
  const content = JSON.stringify(cycle)
  const { problems } = await preview(client, { do: 'take', kind: 'pack', content })
  expect(problems[0]).toEqual({ place: 'rules[0].starts', id: 'appeal', reason: 'cycle' })
  expect(await client.laws.change({ do: 'take', kind: 'pack', content })).toEqual({ problems })
  expect(await codeOf(client.laws.change({ do: 'take', kind: 'pack', content: 'x'.repeat(8_000_001) }))).toBe(
    'INVALID_INPUT',
  )
  expect([await client.laws.get(), count()]).toEqual([{ files: [], parts: [] }, before])
})

test('a preview that is stopped ends, and changes nothing', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  await client.deadlines.create(deadline(caseId, ENTERED))
  const stop = new AbortController()
  const steps = await client.laws.preview(appealOf(20), { signal: stop.signal })
  const seen: string[] = []
  const watched = async () => {
    for await (const { kind } of steps) {
      seen.push(kind)
      stop.abort()
    }
  }
  await expect(watched()).rejects.toThrow()
  expect([seen, await client.laws.get()]).toEqual([['progress'], { files: [], parts: [] }])
})
