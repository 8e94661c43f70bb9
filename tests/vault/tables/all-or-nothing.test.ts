import { describe, expect, test } from 'vitest'
import { allCases, allParties } from '../../support/whole-lists.ts'
import { codeOf, deskWithVault } from '../casework/support/desk.ts'
import { person } from '../casework/support/samples.ts'
import { look, run, stage } from './support/import.ts'

describe('all or nothing', () => {
  test('a stopped import leaves everything as it was, and the table still waits', async () => {
    const { client } = await deskWithVault()
    const names = Array.from({ length: 400 }, (_, at) => [`Ахметов${at} Нуржан${at}`])
    const plan = await stage(client, 'parties', [['name'], ...names])
    const stop = new AbortController()
    const seen: number[] = []
    const outcome = await codeOf(
      (async () => {
        for await (const step of await client.tables.run(plan, { signal: stop.signal })) {
          if (step.kind === 'progress') seen.push(step.done)
          if (seen.length === 2) stop.abort()
        }
      })(),
    )
    expect([outcome, await allParties(client)]).toEqual(['CANCELLED', []])
    expect(await run(client, plan, { duplicates: 'create' })).toMatchObject({ created: 400 })
  })

  test('where one record cannot be written none is, and the import can be tried again', async () => {
    const { client, session } = await deskWithVault()
    const plan = await stage(client, 'cases', [
      ['title', 'clients'],
      ['Первое', 'Иванов Пётр'],
      ['Второе', 'Сидорова Анна'],
    ])
    await look(client, plan)
    session.work().vault.database.transaction((write) => {
      write.exec(`CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.case_file WHEN NEW.title = 'Второе'
        BEGIN SELECT RAISE(ABORT, 'no'); END`)
    })
    expect(await codeOf(run(client, plan))).not.toBe('no error')
    expect([await allCases(client), await allParties(client)]).toEqual([[], []])
    session.work().vault.database.transaction((write) => write.exec('DROP TRIGGER temp.refuse'))
    expect(await run(client, plan)).toMatchObject({ created: 2 })
    expect(await allParties(client)).toHaveLength(2)
  })

  test('an import is one change and can be taken back', async () => {
    const { client } = await deskWithVault()
    await run(client, await stage(client, 'parties', [['name'], ['Иванов Пётр'], ['Сидорова Анна']]))
    const [unit] = await client.history.undoable()
    if (unit === undefined) throw new Error('nothing to take back')
    await client.history.undo({ seq: unit.seq })
    expect(await allParties(client)).toEqual([])
  })

  test('what was found out is looked at again when the vault has changed', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'parties', [['name'], ['Иванов Пётр Сергеевич']])
    expect(await look(client, plan)).toMatchObject({ ready: 1 })
    await client.parties.create(person('Иванов Пётр Сергеевич', { born: null, identityNumber: '' }))
    expect(await run(client, plan)).toMatchObject({ created: 0, skipped: 1 })
  })

  test('a plan without a required column, or with a field that is none, is refused', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'parties', [['name'], ['Иванов Пётр']])
    expect(await codeOf(look(client, { ...plan, mapping: {} }))).toBe('INVALID_INPUT')
    expect(await codeOf(look(client, { ...plan, mapping: { name: 0, names: 0 } }))).toBe('INVALID_INPUT')
    expect(await codeOf(look(client, { ...plan, mapping: { name: 0, constructor: 0 } }))).toBe(
      'INVALID_INPUT',
    )
    expect(await look(client, { ...plan, mapping: { name: 150 } })).toMatchObject({ refused: 1 })
  })

  test('a table waits until it is forgotten, and is too large where it is', async () => {
    const { client } = await deskWithVault()
    const first = await client.internal.stageTable({
      tableId: null,
      name: 'a.csv',
      rows: [
        ['name', ''],
        ['Иванов', 'x'],
      ],
    })
    const { tableId } = first
    expect(first).toMatchObject({ headings: ['name', ''], rowCount: 1 })
    const whole = await client.internal.stageTable({ tableId, name: 'a.csv', rows: [['Петров', '']] })
    expect(whole).toMatchObject({
      tableId,
      rowCount: 2,
      sample: [
        ['Иванов', 'x'],
        ['Петров', ''],
      ],
    })
    await client.tables.forget({ tableId })
    expect(await codeOf(client.internal.stageTable({ tableId, name: '', rows: [] }))).toBe('NOT_FOUND')
    const rows = Array.from({ length: 50_002 }, () => ['x'])
    expect(await codeOf(client.internal.stageTable({ tableId: null, name: '', rows }))).toBe(
      'TABLE_TOO_LARGE',
    )
  })
})
