import * as z from 'zod'
import { type Contact, type ContactInput, contactInputSchema } from '../../../shared/domain/contact.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { type Task, type TaskInput, taskInputSchema } from '../../../shared/domain/task.ts'
import { choiceOf, NOBODY, partyChoiceSchema } from '../../app/party-choice.ts'
import { fieldsOf } from '../../records/form-shape.ts'
import { nowByClock } from './clock.ts'

type Names = ReadonlyMap<string, string>

const { partyId: _taskParty, ...taskFields } = taskInputSchema.shape
const { partyId: _contactParty, ...contactFields } = contactInputSchema.shape

/** In the form a person may still be a name without a record. */
export const taskFormSchema = z.strictObject({ ...taskFields, party: partyChoiceSchema })
export const contactFormSchema = z.strictObject({ ...contactFields, party: partyChoiceSchema })

export type TaskDraft = z.input<typeof taskFormSchema>
export type CheckedTask = z.output<typeof taskFormSchema>
export type ContactDraft = z.input<typeof contactFormSchema>
export type CheckedContact = z.output<typeof contactFormSchema>

/** What a task is before anything but its title is known. */
export const newTask = (caseId: CaseId, title: string): TaskInput => ({
  caseId,
  partyId: null,
  title,
  dueOn: null,
  dueTime: null,
  isDone: false,
  doneOn: null,
  notes: '',
})

export const draftOfTask = (task: Task, names: Names): TaskDraft => {
  const { partyId, ...fields } = fieldsOf<TaskInput>(task)
  return { ...fields, party: choiceOf(partyId, names) }
}

export const newTaskDraft = (caseId: CaseId): TaskDraft => {
  const { partyId: _partyId, ...fields } = newTask(caseId, '')
  return { ...fields, party: NOBODY }
}

export const draftOfContact = (contact: Contact, names: Names): ContactDraft => {
  const { partyId, ...fields } = fieldsOf<ContactInput>(contact)
  return { ...fields, party: choiceOf(partyId, names) }
}

/** Most are written down right after they were. */
export const newContactDraft = (caseId: CaseId): ContactDraft => ({
  caseId,
  kind: 'visit',
  at: nowByClock(),
  minutes: null,
  party: NOBODY,
  with: '',
  place: '',
  summary: '',
  isSensitive: false,
})
