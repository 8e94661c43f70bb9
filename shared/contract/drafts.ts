import * as z from 'zod'
import { draftIdSchema, draftInputSchema, draftLineSchema, draftSchema } from '../domain/draft.ts'
import { nothing, procedure } from './base.ts'
import { byId } from './inputs.ts'

/**
 * Forms that were begun and not saved. No part of a case: not in the log, the history, the search, an export; never anything of a
 * form with secrets.
 */
export const drafts = {
  /** The last begun first. */
  list: procedure.output(z.array(draftLineSchema)),
  get: procedure.input(byId(draftIdSchema)).output(draftSchema),
  /** In the place of what was kept under the id before. NOT_FOUND where the case or the record that it is about is gone. */
  keep: procedure.input(draftInputSchema).output(nothing),
  /** `isSaved`: what it says is a record now; else it was thrown away, and no page may hold a copy of it. */
  forget: procedure.input(z.strictObject({ id: draftIdSchema, isSaved: z.boolean() })).output(nothing),
}
