import { Buffer } from 'node:buffer'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import type { Client } from './desk.ts'

type CaseId = Awaited<ReturnType<Client['cases']['create']>>['id']

export const bytesOf = (hex: string, text = ''): Buffer =>
  Buffer.concat([Buffer.from(hex.replaceAll(' ', ''), 'hex'), Buffer.from(text)])

/** A file in a temporary folder; returns its path. */
export const fileWith = (name: string, content: Uint8Array | string): string => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}

/** A Word file as small as can be. @param kind what its main part is, a document unless said otherwise */
export const wordFile = (
  kind = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main',
  part = 'word/document.xml',
): Uint8Array =>
  zipSync({
    [part]: Buffer.from('<w:document/>'),
    '[Content_Types].xml': Buffer.from(
      `<Types><Override PartName="/${part}" ContentType="application/${kind}+xml"/></Types>`,
    ),
  })

export const plainZip = (): Uint8Array => zipSync({ 'word/readme.txt': Buffer.from('no document') })

/** Imports one file and gives the event that says how it went. */
export const importOne = async (client: Client, caseId: CaseId, path: string) => {
  const events = []
  for await (const event of await client.internal.importFile({ caseId, path })) events.push(event)
  const last = events.at(-1)
  if (last === undefined || last.kind === 'progress') throw new Error('the import said nothing at its end')
  return last
}

/** Imports a file that is expected to be taken. */
export const documentFrom = async (client: Client, caseId: CaseId, path: string) => {
  const event = await importOne(client, caseId, path)
  if (event.kind !== 'imported') throw new Error(`not imported: ${event.kind}`)
  return event.document
}
