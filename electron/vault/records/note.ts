import type { Note, NoteInput } from '../../../shared/domain/note.ts'
import { flag, json } from './columns.ts'
import { listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const notes = recordTable<NoteInput, Note>(
  'note',
  {
    caseId: 'case_id',
    title: 'title',
    body: json('body'),
    isSensitive: flag('is_sensitive'),
  },
  { shown: { updatedAt: 'updated_at' } },
)

/** In the order in which they were begun. */
export const notesOfCase = listOfCase(notes)
