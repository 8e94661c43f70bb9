import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import { blankCase } from '../../../shared/domain/kinds/case.ts'
import { blankCharge } from '../../../shared/domain/kinds/charge.ts'
import { blankEvent, type EventInput } from '../../../shared/domain/kinds/event.ts'
import { blankParty } from '../../../shared/domain/kinds/party.ts'
import { RELATION_KINDS } from '../../../shared/domain/kinds/relation.ts'
import { blankRestraint } from '../../../shared/domain/kinds/restraint.ts'
import { type Client, deskWithVault } from './support/desk.ts'
import { rowsOf } from './support/merge-rows.ts'

const NAMES = ['Ахметов Нуржан', 'Akhmetov Nurzhan', 'Ахметов Н.', 'Сейтқали Әсел', 'Seitkali Asel'] as const
const PEOPLE = 4
const CASES = 2

const who = fc.nat({ max: PEOPLE - 1 })
const where = fc.nat({ max: CASES - 1 })

/** One record that names people, as a number of the person and of the case. */
const anyRecord = fc.oneof(
  fc.record({ kind: fc.constant('role'), who, where, role: fc.constantFrom('client', 'witness') }),
  fc.record({ kind: fc.constant('charge'), who, where }),
  fc.record({ kind: fc.constant('restraint'), who, where }),
  fc.record({ kind: fc.constant('task'), who, where }),
  fc.record({ kind: fc.constant('event'), where, whose: fc.array(who, { minLength: 1, maxLength: 4 }) }),
  fc
    .record({ kind: fc.constant('relation'), who, whom: who, word: fc.constantFrom(...RELATION_KINDS) })
    .filter(({ who: one, whom }) => one !== whom),
)

type AnyRecord = typeof anyRecord extends fc.Arbitrary<infer One> ? One : never

const anyVault = fc.record({
  people: fc.array(
    fc.record({
      names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
      occupation: fc.constantFrom('', 'журналист', 'блогер'),
      isSensitive: fc.boolean(),
    }),
    { minLength: PEOPLE, maxLength: PEOPLE },
  ),
  records: fc.array(anyRecord, { maxLength: 12 }),
})

interface Ids {
  readonly people: readonly PartyId[]
  readonly cases: readonly CaseId[]
}

const at = <One>(list: readonly One[], index: number): One => {
  const one = list[index]
  if (one === undefined) throw new Error('the generator counts past the end')
  return one
}

const keepRecord = async (client: Client, record: AnyRecord, { people, cases }: Ids): Promise<void> => {
  if (record.kind === 'relation' && 'whom' in record) {
    const ends = { fromId: at(people, record.who), toId: at(people, record.whom) }
    const rest = { detail: '', since: null, until: null, isSensitive: false }
    await client.relations.create({ ...ends, kind: record.word, ...rest })
    return
  }
  if (!('where' in record)) return
  const caseId = at(cases, record.where)
  if ('whose' in record) {
    const persons = record.whose.map((one): EventInput['persons'][number] => ({
      partyId: at(people, one),
      role: 'victim',
      detail: '',
    }))
    await client.events.create({ ...blankEvent({ caseId, title: 'Обыск' }), persons })
    return
  }
  const partyId = at(people, record.who)
  const of = { caseId, partyId }
  if ('role' in record) {
    const role = record.role === 'client' ? 'client' : 'witness'
    await client.participations.create({ ...of, role, detail: '', since: null, until: null })
  } else if (record.kind === 'charge') await client.charges.create({ ...blankCharge(of), article: '272' })
  else if (record.kind === 'restraint') {
    const from = isoDateSchema.parse('2026-10-10')
    await client.restraints.create(blankRestraint({ ...of, kind: 'custody', from }))
  } else {
    const open = { dueOn: null, dueTime: null, isDone: false, doneOn: null, notes: '' }
    await client.tasks.create({ ...of, title: 'Позвонить', ...open })
  }
}

test('whatever a vault holds, merging two people and taking it apart leaves every row as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyVault, async ({ people, records }) => {
      const desk = await deskWithVault()
      const { client } = desk
      const ids: { people: PartyId[]; cases: CaseId[] } = { people: [], cases: [] }
      for (const { names, ...rest } of people) {
        const spelt = names.map((text, index) => ({
          text,
          kind: index === 0 ? ('main' as const) : ('press' as const),
          language: '' as const,
          source: '',
        }))
        ids.people.push((await client.parties.create({ ...blankParty(''), ...rest, names: spelt })).id)
      }
      for (let index = 0; index < CASES; index += 1) {
        ids.cases.push((await client.cases.create(blankCase(`Дело ${index + 1}`))).id)
      }
      for (const record of records) await keepRecord(client, record, ids)

      const before = rowsOf(desk)
      const pair = { keepId: at(ids.people, 0), dropId: at(ids.people, 1) }
      const preview = await client.parties.mergePreview(pair)
      const { keep, drop, merged } = preview
      const revisions = { keepRevision: keep.revision, dropRevision: drop.revision }
      await client.parties.merge({ ...pair, ...revisions, value: merged })
      const history = await client.history.ofRecord({ subject: 'party', id: pair.keepId })
      await client.parties.unmerge({ seq: history.find(({ action }) => action === 'merge')?.seq ?? 0 })
      expect(rowsOf(desk)).toEqual(before)
      await desk.session.close()
    }),
    { numRuns: 15 },
  )
})
