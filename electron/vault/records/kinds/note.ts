import { noteKind } from '../../../../shared/domain/kinds/note.ts'
import { json } from '../columns.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** What the lawyer writes down, in the order in which it was begun. */
export const notes = searched(
  partKind(noteKind, {
    columns: { body: json('body') },
    shown: { updatedAt: 'updated_at' },
  }),
  {
    title: 'r.title',
    body: `''`,
    date: 'r.updated_at',
    dated: 'instant',
    more: ', r.body AS rich',
  },
)
