import path from 'node:path'
import type { ContractRouterClient } from '@orpc/contract'
import type { pageContract } from '../../shared/contract/index.ts'
import type { DocumentId } from '../../shared/domain/ids.ts'
import { documentInputSchema } from '../../shared/domain/kinds/document.ts'
import * as inputs from './inputs.ts'
import { loadEvidence } from './load-evidence.ts'
import type { Sample } from './sample.ts'

export type Client = ContractRouterClient<typeof pageContract>

/** The calls that make records; the vault answers them, whoever asks. */
type Records = Pick<
  Client,
  | 'parties'
  | 'participations'
  | 'proceduralStatuses'
  | 'charges'
  | 'restraints'
  | 'stays'
  | 'hearings'
  | 'events'
  | 'tasks'
>

/** Answers the next file dialog with these paths. */
export type AnswerFiles = (paths: readonly string[]) => void

export const loadParties = async (
  client: Pick<Client, 'parties'>,
  { parties }: Sample,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>()
  for (const party of parties) {
    ids.set(party.key, (await client.parties.create(inputs.partyInputOf(party))).id)
  }
  return ids
}

type Place = { readonly caseId: string; readonly ids: inputs.IdsByKey }

const loadRestraints = async (
  client: Records,
  { restraints }: Sample,
  { caseId, ids }: Place,
): Promise<void> => {
  const known = new Map(ids)
  for (const restraint of restraints) {
    const { id } = await client.restraints.create(inputs.restraintInputOf(restraint, caseId, known))
    known.set(restraint.key, id)
  }
}

export const loadParts = async (client: Records, sample: Sample, { caseId, ids }: Place): Promise<void> => {
  for (const part of sample.participations) {
    await client.participations.create(inputs.participationInputOf(part, caseId, ids))
  }
  for (const status of sample.proceduralStatuses) {
    await client.proceduralStatuses.create(inputs.proceduralStatusInputOf(status, caseId, ids))
  }
  for (const charge of sample.charges) {
    await client.charges.create(inputs.chargeInputOf(charge, caseId, ids))
  }
  await loadRestraints(client, sample, { caseId, ids })
  for (const stay of sample.stays) await client.stays.create(inputs.stayInputOf(stay, caseId, ids))
  for (const hearing of sample.hearings) {
    await client.hearings.create(inputs.hearingInputOf(hearing, caseId))
  }
  for (const event of sample.events) await client.events.create(inputs.eventInputOf(event, caseId, ids))
  for (const task of sample.tasks) await client.tasks.create(inputs.taskInputOf(task, caseId, ids))
}

/** Gives the documents that go into a dossier by themselves. */
const loadDocuments = async (
  client: Client,
  { documents }: Sample,
  { caseId, folder, answer }: { caseId: string; folder: string; answer: AnswerFiles },
): Promise<DocumentId[]> => {
  answer(documents.map(({ file }) => path.join(folder, 'documents', file)))
  const files = (await client.transfers.chooseFiles()).map(({ token }) => token)
  const exhibits: DocumentId[] = []
  let imported = 0
  for await (const event of await client.transfers.importDocuments({ caseId, files })) {
    if (event.kind === 'progress') continue
    if (event.kind !== 'imported') throw new Error(`A sample document was not imported: ${event.kind}`)
    const { file: _file, mediaType: _mediaType, ...known } = documents[imported] ?? {}
    const { id, revision } = event.document
    const value = documentInputSchema.parse(known)
    await client.documents.update({ id, revision, value })
    if (!value.isPrivileged) exhibits.push(id)
    imported += 1
  }
  return exhibits
}

/** Puts the sample case into the open vault by the same calls that the page makes. */
export const loadSample = async (
  client: Client,
  sample: Sample,
  { folder, answer }: { folder: string; answer: AnswerFiles },
): Promise<{ caseId: string; documents: DocumentId[] }> => {
  const ids = await loadParties(client, sample)
  const { id: caseId } = await client.cases.create(inputs.caseInputOf(sample.case))
  await loadParts(client, sample, { caseId, ids })
  await loadEvidence(client, sample, { caseId, ids })
  return { caseId, documents: await loadDocuments(client, sample, { caseId, folder, answer }) }
}
