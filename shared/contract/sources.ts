import * as z from 'zod'
import { anyRecordIdSchema } from '../domain/ids.ts'
import { linkIdSchema, linkInputSchema, linkSchema } from '../domain/kinds/link.ts'
import { sourceIdSchema, sourceInputSchema, sourceSchema } from '../domain/kinds/source.ts'
import { recordTitleSchema } from '../domain/kinds/title.ts'
import { keptRecordSchema, saidRecordSchema } from '../domain/said-record.ts'
import { nothing, procedure } from './base.ts'
import { byId, change } from './inputs.ts'

/** A record of any kind. */
const ofRecord = z.strictObject({ id: anyRecordIdSchema })

/** Who says so, of any record. A source belongs to the case of its record, and goes with it. */
export const sources = {
  /** The sources of one record, as they were added. */
  list: procedure.input(ofRecord).output(z.array(sourceSchema)),
  get: procedure.input(byId(sourceIdSchema)).output(sourceSchema),
  create: procedure.input(sourceInputSchema).output(sourceSchema),
  update: procedure.input(change(sourceIdSchema, sourceInputSchema)).output(sourceSchema),
  remove: procedure.input(byId(sourceIdSchema)).output(nothing),
  /** Keeps a record, new or changed, together with the sources that were typed in its form; one change, taken back as one. */
  keepWith: procedure.input(saidRecordSchema).output(keptRecordSchema),
}

/** A link, and what the two records are called. */
export const titledLinkSchema = linkSchema.extend({
  fromTitle: recordTitleSchema,
  toTitle: recordTitleSchema,
})

/** What two records have to do with each other. */
export const links = {
  /** Every link in which the record stands on either side, as they were added. */
  list: procedure.input(ofRecord).output(z.array(titledLinkSchema)),
  get: procedure.input(byId(linkIdSchema)).output(linkSchema),
  create: procedure.input(linkInputSchema).output(linkSchema),
  update: procedure.input(change(linkIdSchema, linkInputSchema)).output(linkSchema),
  remove: procedure.input(byId(linkIdSchema)).output(nothing),
}

export type TitledLink = z.infer<typeof titledLinkSchema>
