import * as z from 'zod'
import { instantSchema } from './dates.ts'
import { caseIdSchema } from './ids.ts'
import { RECORD_SUBJECTS } from './kinds/index.ts'
import { recordTitleSchema } from './kinds/title.ts'

export { RECORD_SUBJECTS, type RecordSubject } from './kinds/index.ts'

/** What a change of the vault can be about: a record, or a pack or calendar by which terms are counted. */
export const CHANGED_SUBJECTS = [...RECORD_SUBJECTS, 'law'] as const

export type ChangedSubject = (typeof CHANGED_SUBJECTS)[number]

export const HISTORY_ACTIONS = [
  'create',
  'update',
  'remove',
  'import',
  'export',
  'merge',
  'unmerge',
  'restore',
] as const

/** A field that a change gave another value; plain data as the record holds it, ids where it names other records. */
export const fieldChangeSchema = z.strictObject({
  field: z.string(),
  before: z.json().optional(),
  after: z.json().optional(),
})

/** One change of one record. */
export const historyEntrySchema = z.strictObject({
  /** Place in the audit log, counted from 1. */
  seq: z.int().min(1),
  at: instantSchema,
  action: z.enum(HISTORY_ACTIONS),
  subject: z.enum(RECORD_SUBJECTS),
  recordId: z.string(),
  caseId: caseIdSchema.nullable(),
  /** What the record is called now; empty where it is gone. */
  title: recordTitleSchema,
  /** What changed; for a new record all that was said of it. Empty where the values went with a deletion. */
  changes: z.array(fieldChangeSchema),
  /** By id, what the records are called now that the values name; empty where they are gone. */
  names: z.record(z.string(), recordTitleSchema),
  /** Whether the record can be given the values that it had after this change. */
  canBringBack: z.boolean(),
})

/** One of the records entered or changed last, at its last change. */
export const recentChangeSchema = historyEntrySchema
  .omit({ changes: true, names: true, canBringBack: true })
  .extend({ caseTitle: z.string() })

/** A change of this sitting that can still be taken back. Titles are kept in memory only and are gone with the lock. */
export const undoableSchema = z.strictObject({
  seq: z.int().min(1),
  at: instantSchema,
  action: z.enum(['create', 'update', 'remove', 'merge']),
  subject: z.enum(CHANGED_SUBJECTS),
  recordId: z.string(),
  caseId: caseIdSchema.nullable(),
  title: recordTitleSchema,
  /** It took another change back; taking it back in turn does that change again. */
  isWayBack: z.boolean(),
  /** How many more records it was about in the same way; left out for one. */
  others: z.int().min(1).optional(),
})

/** How many records of a kind go when another record is deleted, or lose their tie to it. */
export const removalEffectSchema = z.strictObject({
  subject: z.enum(RECORD_SUBJECTS),
  count: z.int().min(1),
  /** `goes`: is deleted with it. `loses`: stays, but no longer names it. */
  effect: z.enum(['goes', 'loses']),
})

export type HistoryAction = (typeof HISTORY_ACTIONS)[number]
export type FieldChange = z.infer<typeof fieldChangeSchema>
export type HistoryEntry = z.infer<typeof historyEntrySchema>
export type RecentChange = z.infer<typeof recentChangeSchema>
export type Undoable = z.infer<typeof undoableSchema>
export type RemovalEffect = z.infer<typeof removalEffectSchema>
