import { existsSync } from 'node:fs'
import path from 'node:path'
import { documentInputSchema } from '../../shared/domain/kinds/document.ts'
import { blankEvent } from '../../shared/domain/kinds/event.ts'
import { blankParty, partyInputSchema } from '../../shared/domain/kinds/party.ts'
import { richTextOf } from '../../shared/domain/rich-text.ts'
import type { Client as Desk } from '../bare-desk.ts'
import { caseInputOf } from '../demo/inputs.ts'
import { loadParties, loadParts } from '../demo/load-sample.ts'
import { readSample, type Sample } from '../demo/sample.ts'
import type { ProbeList } from './probe-list.ts'

type CaseId = Awaited<ReturnType<Desk['cases']['create']>>['id']

const loadDocuments = async (
  client: Desk,
  { documents }: Sample,
  { caseId, folder }: { caseId: CaseId; folder: string },
) => {
  for (const { file, mediaType: _mediaType, ...said } of documents) {
    for await (const event of await client.internal.importFile({
      caseId,
      path: path.join(folder, 'documents', file),
    })) {
      if (event.kind === 'progress') continue
      if (event.kind !== 'imported') throw new Error(`A sample document was not imported: ${event.kind}`)
      const { id, revision } = event.document
      await client.documents.update({ id, revision, value: documentInputSchema.parse(said) })
    }
  }
}

/** Puts the sample case and what the list adds to it into the open vault. @param folder of the sample */
export const loadProbed = async (client: Desk, list: ProbeList, folder: string): Promise<void> => {
  if (!existsSync(folder)) throw new Error('The sample case is not there.')
  const sample = readSample(folder)
  const ids = await loadParties(client, sample)
  const { id: caseId } = await client.cases.create(caseInputOf(sample.case))
  await loadParts(client, sample, { caseId, ids })
  await loadDocuments(client, sample, { caseId, folder })
  for (const name of list.people) await client.parties.create(partyInputSchema.parse(blankParty(name)))
  for (const { title, text } of list.notes)
    await client.notes.create({ caseId, isSensitive: false, title, body: richTextOf(text) })
  for (const { title, date } of list.events)
    await client.events.create({ ...blankEvent({ caseId, title }), date })
}
