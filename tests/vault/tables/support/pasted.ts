import { expect } from 'vitest'
import type { NameList } from '../../../../shared/domain/table-import.ts'
import { type Client, deskWithVault } from '../../casework/support/desk.ts'
import { look, run } from './import.ts'

/** A list whose people are recorded and nothing more. */
export const NOWHERE: NameList = { source: 'Отчёт, с. 12', role: null, groupId: null }

/** Has a list pasted, with the plan for it. */
export const paste = async (client: Client, text: string, list: NameList = NOWHERE) => {
  const { tableId, rowCount } = await client.tables.paste({ text, name: 'Список имён' })
  const plan = { tableId, kind: 'parties' as const, mapping: {}, words: {}, dateOrders: {}, addZeros: false }
  return { rowCount, plan: { ...plan, caseId: null, list } }
}

const letters = (number: number): string =>
  Array.from(String(number), (digit) => 'бгдзклмнпр'.charAt(Number(digit))).join('а')

/** Brings in names of three scripts of which many are the same: each of these is made once. */
export const bringManyIn = async (count: { different: number; same: number }): Promise<void> => {
  const { client } = await deskWithVault()
  const different = Array.from({ length: count.different }, (_, at) => {
    const surname = `А${letters(at)}аев`
    const forms = [`${surname} Нурлан`, `${at}. ${surname} Ерлан, 1985 г.р.`, `Ә${letters(at)}аұлы Ғани`]
    return forms[at % 3] ?? surname
  })
  const spellings = ['Жәңгіров Ғалымбек', 'Zhangirov Galymbek']
  const same = Array.from({ length: count.same }, (_, at) => spellings[at % 2] ?? '')
  const { plan, rowCount } = await paste(client, [...different, ...same].join('\n'))
  expect(rowCount).toBe(count.different + count.same)
  const { ready, duplicate, refused } = await look(client, plan)
  expect([ready + duplicate, refused]).toEqual([rowCount, 0])
  expect(duplicate).toBeGreaterThanOrEqual(count.same - 1)
  const report = await run(client, plan, { duplicates: 'skip' })
  expect(report.created).toBe(ready)
}
