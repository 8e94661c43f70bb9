import { SandyqError } from '../../../../shared/contract/errors.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { getDocument } from '../../records/document.ts'
import { findPassword } from '../../records/document-password.ts'
import { readDocument } from './read-document.ts'

/** Stands unpacked in every PDF that is encrypted (ISO 32000-2 §7.5.5 and §7.5.8.2). */
const MARK = Buffer.from('/Encrypt')

const hasMark = async (bytes: AsyncIterable<Uint8Array>): Promise<boolean> => {
  let end: Uint8Array = new Uint8Array()
  for await (const piece of bytes) {
    const seen = Buffer.concat([end, piece])
    if (seen.includes(MARK)) return true
    end = seen.subarray(-(MARK.byteLength - 1))
  }
  return false
}

const mayAsk = async (work: Casework, id: string): Promise<boolean> => {
  if (getDocument(readOf(work), id).mediaType !== 'application/pdf') return false
  if (findPassword(work, id) !== null) return false
  try {
    return await hasMark((await readDocument(work, id)).bytes)
  } catch (error) {
    // A damaged one asks for nothing: the dossier says what is wrong with it.
    if (error instanceof SandyqError && error.code === 'BLOB_DAMAGED') return false
    throw error
  }
}

/**
 * Those of the documents that may ask for a password, in their order: encrypted PDFs for which none is kept. Nothing is parsed here, so one that opens
 * without a password is among them; the frame that shows documents knows better.
 *
 * @throws NOT_FOUND, DISK_FAILED
 */
export const encryptedDocuments = async <Id extends string>(
  work: Casework,
  ids: readonly Id[],
): Promise<Id[]> => {
  const found: Id[] = []
  for (const id of ids) if (await mayAsk(work, id)) found.push(id)
  return found
}
