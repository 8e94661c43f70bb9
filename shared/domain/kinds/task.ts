import * as z from 'zod'
import { isoDateSchema, timeOfDaySchema } from '../dates.ts'
import type { FieldsOf } from '../field-forms.ts'
import { caseIdSchema, partyIdSchema, revisionSchema, taskIdSchema } from '../ids.ts'
import { longText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { text } from './title.ts'

const fields = {
  /** Null for one that belongs to no case, or to none yet. */
  caseId: caseIdSchema.nullable(),
  partyId: partyIdSchema.nullable(),
  title: requiredLine(300),
  dueOn: isoDateSchema.nullable(),
  dueTime: timeOfDaySchema.nullable(),
  isDone: z.boolean(),
  doneOn: isoDateSchema.nullable(),
  notes: longText(5_000),
}

export const taskInputSchema = z.strictObject(fields)
export const taskSchema = z.strictObject({ id: taskIdSchema, revision: revisionSchema, ...fields })

/** A task as the first page shows it. */
export const taskLineSchema = taskSchema.extend({ caseTitle: z.string() })

/** What every part of the program knows of a task. */
export const taskKind = kind({
  subject: 'task',
  plural: 'tasks',
  id: taskIdSchema,
  input: taskInputSchema,
  entity: taskSchema,
  tab: 'work',
  datedBy: 'dueOn',
  title: ({ title }) => [text(title)],
})

export type TaskInput = z.infer<typeof taskInputSchema>
export type Task = z.infer<typeof taskSchema>
export type TaskLine = z.infer<typeof taskLineSchema>

/** How each field is written. */
export const taskFields = {
  title: 'text',
  partyId: 'reference',
  dueOn: 'day',
  dueTime: 'time',
  isDone: 'flag',
  doneOn: 'day',
  notes: 'text',
} as const satisfies FieldsOf<TaskInput>
