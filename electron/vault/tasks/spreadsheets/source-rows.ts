import { isRecordSubject, KINDS } from '../../../../shared/domain/kinds/index.ts'
import type { Source } from '../../../../shared/domain/kinds/source.ts'
import { type RecordTitle, titleOfRecord } from '../../../../shared/domain/kinds/title.ts'
import { findRecord } from '../../records/history/titles.ts'
import { listSourcesOfCase } from '../../records/source.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import type { Cell, CellWriter, Placed } from './list-columns.ts'

/** A source with the record that it is of. */
export type SourceRow = Source & { readonly record: object | undefined; readonly isPrivileged: boolean }

/** The sources of a case. Of a record that may not leave, what is said of it may not either. */
export const sourceRows = (read: ReadHandle, caseId: string): SourceRow[] =>
  listSourcesOfCase(read, caseId).map((source) => {
    const { ofSubject, ofId } = source
    const record = isRecordSubject(ofSubject) ? findRecord(read, ofSubject, ofId) : undefined
    const isSensitive = source.isSensitive || Reflect.get(record ?? {}, 'isSensitive') === true
    const isPrivileged = Reflect.get(record ?? {}, 'isPrivileged') === true
    return { ...source, record, isSensitive, isPrivileged }
  })

const partText = (part: RecordTitle[number], write: CellWriter): string => {
  switch (part.is) {
    case 'text':
    case 'name':
      return part.text
    case 'date':
      return part.date
    case 'article':
      return write.charge({ ...part, title: '' })
    // The kind of the record stands in a column of its own, and its other words are the page's.
    case 'word':
      return ''
  }
}

/** What the record is called, without who may not be named. */
export const recordCell: Cell<Placed<SourceRow>> = ({ ofSubject, record, around }, write) => {
  if (record === undefined || !isRecordSubject(ofSubject)) return ''
  const names = { nameOf: around.nameOf, caseTitle: () => around.caseTitle }
  return titleOfRecord(KINDS[ofSubject], record, names)
    .map((part) => partText(part, write))
    .filter(Boolean)
    .join(', ')
}
