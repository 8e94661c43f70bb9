import { describe, expect, test } from 'vitest'
import { verifyAuditEnd } from '../../../electron/vault/records/audit/verify.ts'
import type { ImportPlan } from '../../../shared/contract/tables.ts'
import { openWith } from '../../support/entering.ts'
import { allParties } from '../../support/whole-lists.ts'
import { codeOf, type Desk, deskWithVault, newDesk } from '../casework/support/desk.ts'
import { person } from '../casework/support/samples.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { look, run, stage } from './support/import.ts'
import { wholeContent } from './support/whole-content.ts'

/** So many that writing them takes more than one step. */
const COUNT = 600

/** The question whose answer counts all people, as of one moment. */
const EVERYONE = {
  filter: { text: '', kind: 'all' },
  sort: { by: 'name', direction: 'ascending' },
  after: null,
  skip: 0,
  limit: 1,
} as const

const SURNAMES = ['Ахметов', 'Бекмуратов', 'Досжанов', 'Есенов', 'Жумабаев', 'Кенжебеков']
const rows = [
  ['name', 'notes'],
  ...Array.from({ length: COUNT }, (_, at) => [
    `${SURNAMES[at % SURNAMES.length]} ${String.fromCodePoint(0x410 + (at % 32))}${at}`,
    `строка ${at}`,
  ]),
]

const contentOf = ({ session }: Pick<Desk, 'session'>) => wholeContent(session.work().vault.database.read())

/** A vault with somebody in it, and a table that was looked at and is to come in whole. */
const readyToWrite = async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const known = await client.parties.create(person('Иванова Анна'))
  const plan = await stage(client, 'parties', rows)
  await look(client, plan)
  const all = { verdict: 'duplicate', text: '' } as const
  await client.tables.decide({ tableId: plan.tableId, choice: 'create', lines: all })
  return { ...desk, known, plan, before: contentOf(desk) }
}

/** Goes on until the first lines are written, and then to the end or to whatever `then` makes of it. */
const writing = async (
  client: Desk['client'],
  plan: ImportPlan,
  then: () => void,
  signal?: AbortSignal,
): Promise<number> => {
  let steps = 0
  for await (const event of await client.tables.run(plan, signal === undefined ? {} : { signal })) {
    if (event.kind !== 'progress' || event.phase !== 'write') continue
    steps += 1
    if (steps === 1) then()
  }
  return steps
}

describe('writing that does not come to its end', () => {
  test('stopped half way it leaves every row, the log and the index as they were, and can be begun again', async () => {
    const desk = await readyToWrite()
    const stop = new AbortController()
    expect(await codeOf(writing(desk.client, desk.plan, () => stop.abort(), stop.signal))).toBe('CANCELLED')
    expect(contentOf(desk)).toEqual(desk.before)
    expect(await desk.client.history.undoable()).toHaveLength(1)
    expect(await run(desk.client, desk.plan)).toMatchObject({ created: COUNT })
  })

  test('an iterator that is left half way gives everything back', async () => {
    const desk = await readyToWrite()
    for await (const event of await desk.client.tables.run(desk.plan)) {
      if (event.kind === 'progress' && event.phase === 'write') break
    }
    expect(await allParties(desk.client)).toHaveLength(1)
    expect(contentOf(desk)).toEqual(desk.before)
  })

  test('locked half way it leaves the vault as it was, with a whole log', async () => {
    const desk = await readyToWrite()
    let closing: Promise<unknown> | undefined
    const outcome = await codeOf(
      writing(desk.client, desk.plan, () => {
        closing = desk.client.internal.close()
      }),
    )
    await closing
    expect(outcome).toBe('CANCELLED')
    const again = newDesk()
    const { notices } = await openWith(again.client, {
      folder: desk.folder,
      secret: { kind: 'passphrase', value: PASSPHRASE },
    })
    const { audit_entry: entries, audit_value: values, ...rest } = contentOf(again)
    const { audit_entry: entriesBefore = [], audit_value: valuesBefore, ...restBefore } = desk.before
    expect({ notices, values, rest }).toEqual({ notices: [], values: valuesBefore, rest: restBefore })
    // The opening is noted, and nothing else.
    expect(entries).toHaveLength(entriesBefore.length + 1)
    const { vault } = again.session.work()
    const mac = (message: Uint8Array): Uint8Array => vault.auditMac(message)
    expect(verifyAuditEnd(vault.database.read(), mac, vault.auditState()).kind).toBe('whole')
  })
})

describe('others meanwhile', () => {
  test('whoever asks or writes while lines are written waits, and finds all of them', async () => {
    const { client, plan, known } = await readyToWrite()
    const asked: Promise<unknown>[] = []
    const steps = await writing(client, plan, () => {
      asked.push(
        client.parties.page(EVERYONE).then(({ counts }) => counts?.all),
        client.parties
          .create(person('Петрова Ольга', { identityNumber: '' }))
          .then(({ revision }) => revision),
        client.parties.get({ id: known.id }).then(({ names }) => names.length),
      )
    })
    expect(steps).toBeGreaterThan(1)
    const [count, ...others] = await Promise.all(asked)
    expect(others).toEqual([1, known.names.length])
    expect([COUNT + 1, COUNT + 2]).toContain(count)
    expect(await allParties(client)).toHaveLength(COUNT + 2)
  })

  test('the dry run answers others between its lines, and stops when it is told', async () => {
    const { client } = await deskWithVault()
    const plan = await stage(client, 'parties', rows)
    const stop = new AbortController()
    const seen: number[] = []
    const outcome = await codeOf(
      (async () => {
        for await (const event of await client.tables.preview(plan, { signal: stop.signal })) {
          if (event.kind !== 'progress') continue
          seen.push(event.done)
          expect(await allParties(client)).toEqual([])
          if (event.done > 0) stop.abort()
        }
      })(),
    )
    expect([outcome, seen.at(-1) === COUNT]).toEqual(['CANCELLED', false])
    expect(await look(client, plan)).toMatchObject({ refused: 0 })
  })

  test('the whole import is one change, and taking it back takes the keys of the names with it', async () => {
    const desk = await readyToWrite()
    await run(desk.client, desk.plan)
    const [unit] = await desk.client.history.undoable()
    await desk.client.history.undo({ seq: unit?.seq ?? 0 })
    const kept = ({ party, party_name, party_key, search_entry }: Record<string, unknown[]>) => ({
      party,
      party_name,
      party_key,
      search_entry,
    })
    expect(kept(contentOf(desk))).toEqual(kept(desk.before))
  })
})
