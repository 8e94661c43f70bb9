import { KINDS, type RecordSubject } from '../../../shared/domain/kinds/index.ts'
import { type RecordTitle, titleOfRecord } from '../../../shared/domain/kinds/title.ts'
import { nameIn, type ShownCase } from '../case-file/shown-case.ts'

/** A record of a case; undefined where it is gone. */
export const recordIn = (file: ShownCase, subject: RecordSubject, id: string): object | undefined => {
  if (subject === 'case') return file.case
  const records: readonly { readonly id: string }[] = file[KINDS[subject].plural]
  return records.find((record) => record.id === id)
}

/** What a record of a case is called, from the file of the case; empty where it is gone. */
export const titleInCase = (file: ShownCase, subject: RecordSubject, id: string): RecordTitle => {
  const record = recordIn(file, subject, id)
  const names = {
    nameOf: (partyId: string) => nameIn(file, partyId),
    caseTitle: () => file.case.title,
  }
  return record === undefined ? [] : titleOfRecord(KINDS[subject], record, names)
}
