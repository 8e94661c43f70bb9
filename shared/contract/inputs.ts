import * as z from 'zod'
import { caseIdSchema, revisionSchema } from '../domain/ids.ts'

/** One record. */
export const byId = <Id extends z.ZodType>(id: Id) => z.strictObject({ id })

/** New values of one record, made from the revision that the page had. */
export const change = <Id extends z.ZodType, Input extends z.ZodType>(id: Id, value: Input) =>
  z.strictObject({ id, revision: revisionSchema, value })

/** What is in one case. */
export const ofCase = z.strictObject({ caseId: caseIdSchema })
