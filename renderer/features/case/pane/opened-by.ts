import { KINDS, RECORD_SUBJECTS, type RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { editForm } from '../../../records/drafts/draft-places.ts'
import { type PaneState, rowOf } from '../../../records/reading/pane-store.ts'
import { hasForm } from './RecordForm.tsx'

const subjectOf = (file: ShownCase, id: string): RecordSubject | undefined =>
  RECORD_SUBJECTS.filter((subject) => hasForm(subject) && subject !== 'case').find((subject) => {
    const records: readonly { readonly id: string }[] = Reflect.get(file, KINDS[subject].plural)
    return records.some((record) => record.id === id)
  })

/** What the pane shows of the record that an address asks for: its text, or its form. */
export const openedBy = (file: ShownCase, openId: string | undefined): PaneState => {
  const isEditing = openId?.startsWith(editForm('')) ?? false
  const id = isEditing ? openId?.slice(editForm('').length) : openId
  const subject = id === undefined ? undefined : subjectOf(file, id)
  const shown = subject && id && { subject, id, row: rowOf({ subject, id }) }
  return { shown: shown || undefined, trail: [], isEditing: isEditing && shown !== undefined }
}
