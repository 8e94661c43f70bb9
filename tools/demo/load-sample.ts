import path from 'node:path'
import type { ContractRouterClient } from '@orpc/contract'
import type { pageContract } from '../../shared/contract/index.ts'
import { caseInputSchema } from '../../shared/domain/case.ts'
import { chargeInputSchema } from '../../shared/domain/charge.ts'
import { documentInputSchema } from '../../shared/domain/document.ts'
import { hearingInputSchema } from '../../shared/domain/hearing.ts'
import type { DocumentId } from '../../shared/domain/ids.ts'
import { participationInputSchema } from '../../shared/domain/participation.ts'
import { partyInputSchema } from '../../shared/domain/party.ts'
import { restraintInputSchema } from '../../shared/domain/restraint.ts'
import type { Sample } from './sample.ts'

export type Client = ContractRouterClient<typeof pageContract>

/** Answers the next file dialog with these paths. */
export type AnswerFiles = (paths: readonly string[]) => void

const loadParties = async (client: Client, { parties }: Sample): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>()
  for (const { key, ...party } of parties) {
    ids.set(key, (await client.parties.create(partyInputSchema.parse(party))).id)
  }
  return ids
}

const loadRestraints = async (
  client: Client,
  { restraints }: Sample,
  { caseId, partyIds }: { caseId: string; partyIds: ReadonlyMap<string, string> },
): Promise<void> => {
  const ids = new Map<string, string>()
  for (const { key, party, extensionOf, ...restraint } of restraints) {
    const input = {
      ...restraint,
      caseId,
      partyId: partyIds.get(party),
      extensionOf: extensionOf === null ? null : ids.get(extensionOf),
    }
    ids.set(key, (await client.restraints.create(restraintInputSchema.parse(input))).id)
  }
}

const loadDocuments = async (
  client: Client,
  { documents }: Sample,
  { caseId, folder, answer }: { caseId: string; folder: string; answer: AnswerFiles },
): Promise<DocumentId[]> => {
  answer(documents.map(({ file }) => path.join(folder, 'documents', file)))
  const files = (await client.transfers.chooseFiles()).map(({ token }) => token)
  const imported: DocumentId[] = []
  for await (const event of await client.transfers.importDocuments({ caseId, files })) {
    if (event.kind === 'progress') continue
    if (event.kind !== 'imported') throw new Error(`A sample document was not imported: ${event.kind}`)
    const { file: _file, mediaType: _mediaType, ...known } = documents[imported.length] ?? {}
    const { id, revision } = event.document
    await client.documents.update({ id, revision, value: documentInputSchema.parse(known) })
    imported.push(id)
  }
  return imported
}

/** Puts the sample case into the open vault by the same calls that the page makes. */
export const loadSample = async (
  client: Client,
  sample: Sample,
  { folder, answer }: { folder: string; answer: AnswerFiles },
): Promise<{ caseId: string; documents: DocumentId[] }> => {
  const partyIds = await loadParties(client, sample)
  const { id: caseId } = await client.cases.create(caseInputSchema.parse(sample.case))
  for (const { party, ...rest } of sample.participations) {
    const input = { ...rest, caseId, partyId: partyIds.get(party) }
    await client.participations.create(participationInputSchema.parse(input))
  }
  for (const { party, ...rest } of sample.charges) {
    await client.charges.create(chargeInputSchema.parse({ ...rest, caseId, partyId: partyIds.get(party) }))
  }
  await loadRestraints(client, sample, { caseId, partyIds })
  for (const hearing of sample.hearings) {
    await client.hearings.create(hearingInputSchema.parse({ ...hearing, caseId }))
  }
  return { caseId, documents: await loadDocuments(client, sample, { caseId, folder, answer }) }
}
