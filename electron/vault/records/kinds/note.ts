import { noteKind } from '../../../../shared/domain/kinds/note.ts'
import { json } from '../columns.ts'
import { partKind } from './part-kind.ts'

/** What the lawyer writes down, in the order in which it was begun. */
export const notes = partKind(noteKind, {
  columns: { body: json('body') },
  shown: { updatedAt: 'updated_at' },
})
