import type { Contact, ContactInput } from '../../../shared/domain/contact.ts'
import type { Note, NoteInput } from '../../../shared/domain/note.ts'
import type { Task, TaskInput } from '../../../shared/domain/task.ts'
import { caseChildren } from '../casework/case-children.ts'
import { contacts, contactsOfCase } from '../records/contact.ts'
import { notes, notesOfCase } from '../records/note.ts'
import { tasks, tasksOfCase } from '../records/task.ts'

/** What is to be done. */
export const taskWork = caseChildren<TaskInput, Task>({
  subject: 'task',
  table: tasks,
  find: tasks.find,
  list: tasksOfCase.list,
  names: ({ partyId }) => [['party', partyId]],
})

/** Visits, calls and letters. */
export const contactWork = caseChildren<ContactInput, Contact>({
  subject: 'contact',
  table: contacts,
  find: contacts.find,
  list: contactsOfCase.list,
  names: ({ partyId }) => [['party', partyId]],
})

/** What the lawyer writes down. */
export const noteWork = caseChildren<NoteInput, Note>({
  subject: 'note',
  table: notes,
  find: notes.find,
  list: notesOfCase.list,
})
