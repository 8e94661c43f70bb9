import * as z from 'zod'
import { MAX_EXHIBITS } from '../domain/dossier-texts.ts'
import { documentIdSchema } from '../domain/ids.ts'
import { nothing, procedure } from './base.ts'
import { byId } from './inputs.ts'

/**
 * What opens documents that ask for a password. No part of a case: not in the log, the history, the search, an export; only over the sealed
 * channel, and sealed for the process that makes a dossier.
 */
export const documentPasswords = {
  /** Null where nothing is kept. */
  get: procedure.input(byId(documentIdSchema)).output(z.strictObject({ password: z.string().nullable() })),
  /** Whether one is kept, without saying it. */
  isKept: procedure.input(byId(documentIdSchema)).output(z.strictObject({ isKept: z.boolean() })),
  /** After it has opened the document. NOT_FOUND where the document is gone. */
  keep: procedure
    .input(z.strictObject({ id: documentIdSchema, password: z.string().min(1).max(1_000) }))
    .output(nothing),
  forget: procedure.input(byId(documentIdSchema)).output(nothing),
  /** Those of the documents that are encrypted and have none kept; some of them may open without one. NOT_FOUND where one is gone. */
  wanted: procedure
    .input(z.strictObject({ ids: z.array(documentIdSchema).max(MAX_EXHIBITS) }))
    .output(z.strictObject({ ids: z.array(documentIdSchema) })),
}
