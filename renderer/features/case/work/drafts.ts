import * as z from 'zod'
import type { PartialDate } from '../../../../shared/domain/dates.ts'
import { blankOf } from '../../../../shared/domain/field-forms.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  type Contact,
  type ContactInput,
  contactFields,
  contactInputSchema,
} from '../../../../shared/domain/kinds/contact.ts'
import {
  type Task,
  type TaskInput,
  taskFields,
  taskInputSchema,
} from '../../../../shared/domain/kinds/task.ts'
import { isDay } from '../../../../shared/domain/partial-date.ts'
import { fieldsOf } from '../../../records/form-shape.ts'
import { choiceOf, NOBODY, partyChoiceSchema } from '../../../records/people/party-choice.ts'
import { nowByClock } from './clock.ts'

type Names = ReadonlyMap<string, string>

const { partyId: _taskParty, ...taskShape } = taskInputSchema.shape
const { partyId: _contactParty, ...contactShape } = contactInputSchema.shape

/** In the form a person may still be a name without a record. */
export const taskFormSchema = z.strictObject({ ...taskShape, party: partyChoiceSchema })
export const contactFormSchema = z.strictObject({ ...contactShape, party: partyChoiceSchema })

export type TaskDraft = z.input<typeof taskFormSchema>
export type CheckedTask = z.output<typeof taskFormSchema>
export type ContactDraft = z.input<typeof contactFormSchema>
export type CheckedContact = z.output<typeof contactFormSchema>

/** What a task is before anything but its title is known. */
export const newTask = (caseId: CaseId | null, title: string): TaskInput => ({
  ...blankOf<TaskInput>(taskInputSchema, taskFields),
  caseId,
  title,
})

export const draftOfTask = (task: Task, names: Names): TaskDraft => {
  const { partyId, ...fields } = fieldsOf<TaskInput>(task)
  return { ...fields, party: choiceOf(partyId, names) }
}

export const newTaskDraft = (caseId: CaseId | null): TaskDraft => {
  const { partyId: _partyId, ...fields } = newTask(caseId, '')
  return { ...fields, party: NOBODY }
}

interface Watched {
  readonly caseId: CaseId
  /** What is to be done, in words. */
  readonly title: string
  readonly until: PartialDate | null
  /** The same in words, for what is no whole day. */
  readonly untilText: string
  readonly party: TaskDraft['party']
}

/** A task out of what is watched until a date. A term is a day: where only a month is known, the words say so and no day is made up. */
export const taskOfWatched = ({ caseId, title, until, untilText, party }: Watched): TaskDraft => {
  const isWhole = until !== null && isDay(until)
  return {
    ...newTaskDraft(caseId),
    title,
    party,
    dueOn: isWhole ? until : null,
    notes: isWhole ? '' : untilText,
  }
}

export const draftOfContact = (contact: Contact, names: Names): ContactDraft => {
  const { partyId, ...fields } = fieldsOf<ContactInput>(contact)
  return { ...fields, party: choiceOf(partyId, names) }
}

/** Most are written down right after they were. */
export const newContactDraft = (caseId: CaseId): ContactDraft => {
  const { partyId: _partyId, ...fields } = blankOf<ContactInput>(contactInputSchema, contactFields)
  return { ...fields, caseId, kind: 'visit', at: nowByClock(), party: NOBODY }
}

/** The next one with the same person in the same way. */
export const nextContactDraft = (saved: CheckedContact): ContactDraft => {
  const { caseId, kind, party, with: other, place, isSensitive } = saved
  return { ...newContactDraft(caseId), kind, party, with: other, place, isSensitive }
}

/** The next thing to be done for the same person. */
export const nextTaskDraft = ({ caseId, party }: CheckedTask): TaskDraft => ({
  ...newTaskDraft(caseId),
  party,
})
