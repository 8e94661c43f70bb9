import { expect, test } from 'vitest'
import { standingSentences } from '../../../shared/domain/case/standing-sentences.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { DecisionId, SentenceId } from '../../../shared/domain/ids.ts'
import { SITUATION_DAY, SITUATIONS, type Situation } from '../../support/sentence-situations.ts'
import { type Client, deskWithVault } from '../casework/support/desk.ts'
import * as samples from '../casework/support/samples.ts'

const enter = async (client: Client, { what, decisions }: Situation) => {
  const { id: caseId } = await client.cases.create(samples.caseFile({ title: what }))
  const { id: partyId } = await client.parties.create(samples.person(what))
  const made: DecisionId[] = []
  const parts: SentenceId[] = []
  for (const { decision, reviews, parts: told } of decisions) {
    const value = { inForceOn: null, outcome: '', reviews: made[reviews ?? -1] ?? null, ...decision }
    const { id } = await client.decisions.create(samples.decision(caseId, value as object))
    made.push(id)
    for (const { changes, ...part } of told ?? []) {
      const sentence = {
        ...samples.sentence(id, { caseId, partyId }),
        ...{ from: null, until: null, childBornOn: null, years: null, months: null, days: null },
        ...{ amount: '', currency: '', effect: 'imposed', changes: parts[changes ?? -1] ?? null },
        ...part,
      }
      parts.push((await client.sentences.create(sentence as never)).id)
    }
  }
  return caseId
}

/** Which of the rows have a state, as `years state`. */
const statesInTable = async (client: Client, caseId: Awaited<ReturnType<typeof enter>>) => {
  const rows: string[][] = []
  const table = await client.internal.tableRows({
    ...{ list: 'sentences', caseId, format: 'csv', language: 'en', includesSensitive: true },
    ...{ shown: null, title: 'Sentences', headings: {}, words: {} },
  })
  for await (const part of table) rows.push(...part.map((row) => row.map(String)))
  const [headings = [], ...lines] = rows
  return lines
    .map((line) => ['years', 'now'].map((heading) => line[headings.indexOf(heading)] ?? ''))
    .filter(([, now]) => now !== '')
}

test('a table, and the case as the page reads it, say of every sentence what the one rule says', async () => {
  const { client } = await deskWithVault(() => Date.parse(`${SITUATION_DAY}T07:00:00.000Z`))
  for (const situation of SITUATIONS) {
    const caseId = await enter(client, situation)
    const { what, years, now } = situation
    const { decisions, sentences } = await client.cases.file({ caseId })
    const page = standingSentences(decisions, sentences, SITUATION_DAY as IsoDate)
    expect([what, page.map((part) => [part.standing.years, part.now])]).toEqual([what, [[years, now]]])
    expect([what, await statesInTable(client, caseId)]).toEqual([what, [[String(years ?? ''), now]]])
  }
})
