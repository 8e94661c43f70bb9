import { SandyqError } from '../../../shared/contract/errors.ts'
import {
  type Document,
  type DocumentInput,
  type DocumentLine,
  documentInputSchema,
  type ReadAs,
} from '../../../shared/domain/kinds/document.ts'
import type { ReadHandle, WriteHandle } from '../store/database/handles.ts'
import { flag } from './columns.ts'
import { columnsOf } from './kinds/columns-of.ts'
import { documentKeys, intakeKeys } from './list-keys.ts'
import { recordTable } from './record-table.ts'

/** What is recorded once, when the file comes in. */
export type DocumentIntake = Omit<Document, 'id' | 'revision'> & { readonly blobId: string }

const EDITABLE = columnsOf(documentInputSchema, {})

const INTAKE = {
  ...EDITABLE,
  caseId: 'case_id',
  originalName: 'original_name',
  mediaType: 'media_type',
  typeMismatch: flag('type_mismatch'),
  sizeBytes: 'size_bytes',
  sha256: 'sha256',
  importedAt: 'imported_at',
  readAs: 'read_as',
} as const

const editable = recordTable<DocumentInput, Document>('document', EDITABLE, { derived: documentKeys })
const shown = recordTable<Omit<Document, 'id' | 'revision'>, Document>('document', INTAKE)
const whole = recordTable<DocumentIntake, Document>(
  'document',
  { ...INTAKE, blobId: 'blob_id' },
  { derived: intakeKeys },
)

export const findDocument = shown.find

/** @throws NOT_FOUND */
export const getDocument = shown.get

/** @throws CONFLICT where the case has the same bytes already */
export const insertDocument = (
  write: WriteHandle,
  record: { id: string; at: string; fields: DocumentIntake },
): void => whole.insert(write, record)

export const updateDocument = editable.update
export const removeDocument = editable.remove

/** Keeps how a text is read. The revision stays: what is being written about the document is not in its way. @throws NOT_FOUND */
export const setReadAs = (
  write: WriteHandle,
  { id, at, readAs }: { id: string; at: string; readAs: ReadAs },
): void => {
  const { changes } = write.run('UPDATE document SET read_as = ?, updated_at = ? WHERE id = ?', [
    readAs,
    at,
    id,
  ])
  if (changes === 0) throw new SandyqError('NOT_FOUND')
}

/** The document of a case that has these bytes. */
export const findDocumentBySha256 = (
  read: ReadHandle,
  caseId: string,
  sha256: string,
): Document | undefined =>
  shown.all(read, `SELECT ${shown.select('d')} FROM document AS d WHERE d.case_id = ? AND d.sha256 = ?`, [
    caseId,
    sha256,
  ])[0]

const SELECT_LINES = `
  SELECT ${shown.select('d')}, c.title AS caseTitle
  FROM document AS d JOIN case_file AS c ON c.id = d.case_id`

/** The documents of a case; exported so that its query plan can be tested. */
export const DOCUMENT_LINES_OF_CASE_SQL = `${SELECT_LINES} WHERE d.case_id = ? ORDER BY d.imported_at DESC, d.id DESC`

/** The lines of these documents, in no order. */
export const documentLinesOf = (read: ReadHandle, ids: readonly string[]): DocumentLine[] =>
  shown.all<{ caseTitle: string }>(read, `${SELECT_LINES} WHERE d.id IN (SELECT value FROM json_each(?))`, [
    JSON.stringify(ids),
  ])

/** The documents of a case, the last imported on top. */
export const listDocumentLines = (read: ReadHandle, caseId: string): DocumentLine[] =>
  shown.all<{ caseTitle: string }>(read, DOCUMENT_LINES_OF_CASE_SQL, [caseId])

/**
 * Where the bytes of a document are.
 *
 * @throws NOT_FOUND
 */
export const getBlobId = (read: ReadHandle, id: string): string => {
  const row = read.get<{ blobId: string }>('SELECT blob_id AS blobId FROM document WHERE id = ?', [id])
  if (row === undefined) throw new SandyqError('NOT_FOUND')
  return row.blobId
}

/** Every blob that a row refers to. */
export const listBlobIds = (read: ReadHandle): Set<string> =>
  new Set(read.all<{ blobId: string }>('SELECT blob_id AS blobId FROM document').map((row) => row.blobId))
