import { createHash } from 'node:crypto'
import type { Desk } from '../../../tools/bare-desk.ts'
import { allCases, allParties } from '../../support/whole-lists.ts'
import { question } from '../../vault/casework/support/samples.ts'

/** Words of records of every kind, typed as a person would who knows no other keyboard. */
const SEARCHED = ['akhmetov', 'протокол', 'Қайырбек', 'площад']

const contentHashOf = async (desk: Desk, id: Parameters<Desk['client']['documents']['get']>[0]['id']) => {
  const { streamId } = await desk.client.internal.readDocument({ id })
  const hash = createHash('sha256')
  for await (const piece of desk.streams.get(streamId) ?? []) hash.update(piece)
  return hash.digest('hex')
}

/** Everything that a person can see in the vault that is open on a desk, as plain data. */
export const sightOf = async (desk: Desk): Promise<Record<string, unknown[]>> => {
  const { client } = desk
  const [cases, parties] = [await allCases(client), await allParties(client)]
  const files = await Promise.all(cases.map(({ id }) => client.cases.file({ caseId: id })))
  const documents = files.flatMap((file) => file.documents)
  const sight = {
    cases: files,
    parties: await Promise.all(parties.map(({ id }) => client.parties.get({ id }))),
    documents: await Promise.all(documents.map(({ id }) => client.documents.get({ id }))),
    contentHashes: await Promise.all(documents.map(({ id }) => contentHashOf(desk, id))),
    histories: await Promise.all(
      cases.map(({ id }) => client.history.ofCase({ caseId: id, subject: null, before: null })),
    ),
    found: await Promise.all(SEARCHED.map((words) => client.search.query(question(words)))),
  }
  return JSON.parse(JSON.stringify(sight))
}
