import * as z from 'zod'
import {
  historyEntrySchema,
  RECORD_SUBJECTS,
  removalEffectSchema,
  undoableSchema,
} from '../domain/history.ts'
import { procedure } from './base.ts'
import { listCountsSchema } from './pages.ts'

const bySeq = z.strictObject({ seq: z.int().min(1) })
const recordSchema = z.strictObject({ subject: z.enum(RECORD_SUBJECTS), id: z.string().max(64) })

/** What happened to records, and the ways back. */
export const history = {
  /** The changes of one record, the newest first. */
  ofRecord: procedure.input(recordSchema).output(z.array(historyEntrySchema)),
  /**
   * The changes of a case and all that is in it, the newest first, 100 at a time; `before` is the last place seen, null for the
   * beginning, with which the counts come.
   */
  ofCase: procedure
    .input(
      z.strictObject({
        caseId: z.string().max(64),
        /** Null for records of every kind. */
        subject: z.enum(RECORD_SUBJECTS).nullable(),
        before: z.int().min(1).nullable(),
      }),
    )
    .output(z.strictObject({ entries: z.array(historyEntrySchema), counts: listCountsSchema.nullable() })),
  /**
   * Gives a record the values it had after the change at `seq`, as a new change. NOT_FOUND where the values are gone;
   * IN_USE or NOT_FOUND where they name a record that is no more.
   */
  bringBack: procedure.input(bySeq).output(recordSchema),
  /** The changes of this sitting that can be taken back, the newest first. */
  undoable: procedure.output(z.array(undoableSchema)),
  /**
   * Takes one change of this sitting back, as a new change. CONFLICT where a later change of the same record stands in the way;
   * NOT_FOUND after a lock.
   */
  undo: procedure.input(bySeq).output(undoableSchema),
  /** What a deletion would take along. */
  effectsOfRemoval: procedure.input(recordSchema).output(z.array(removalEffectSchema)),
  /** Reads the whole log and checks its chain. */
  verify: procedure.output(
    z.strictObject({
      finding: z.enum(['whole', 'edited', 'erased', 'missing']),
      /** Entries read, or the place of the first fault. */
      at: z.int(),
    }),
  ),
}
