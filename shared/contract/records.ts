import * as z from 'zod'
import { caseInputSchema, caseLineSchema, caseSchema } from '../domain/case.ts'
import { chargeInputSchema, chargeSchema } from '../domain/charge.ts'
import { isoDateSchema } from '../domain/dates.ts'
import { documentInputSchema, documentLineSchema, documentSchema } from '../domain/document.ts'
import { calendarEntrySchema, hearingInputSchema, hearingSchema } from '../domain/hearing.ts'
import {
  caseIdSchema,
  chargeIdSchema,
  documentIdSchema,
  hearingIdSchema,
  participationIdSchema,
  partyIdSchema,
  restraintIdSchema,
  revisionSchema,
} from '../domain/ids.ts'
import { participationInputSchema, participationSchema } from '../domain/participation.ts'
import { partyInputSchema, partyLineSchema, partySchema } from '../domain/party.ts'
import { restraintInputSchema, restraintSchema } from '../domain/restraint.ts'
import { searchHitSchema } from '../domain/search-hit.ts'
import { nothing, procedure } from './base.ts'

const byId = <Id extends z.ZodType>(id: Id) => z.strictObject({ id })
const change = <Id extends z.ZodType, Input extends z.ZodType>(id: Id, value: Input) =>
  z.strictObject({ id, revision: revisionSchema, value })

/** People and organisations. `remove` fails with IN_USE while a case names the party. */
export const parties = {
  list: procedure.output(z.array(partyLineSchema)),
  get: procedure.input(byId(partyIdSchema)).output(partySchema),
  create: procedure.input(partyInputSchema).output(partySchema),
  update: procedure.input(change(partyIdSchema, partyInputSchema)).output(partySchema),
  remove: procedure.input(byId(partyIdSchema)).output(nothing),
  /** The cases in which the party takes part. */
  cases: procedure.input(byId(partyIdSchema)).output(z.array(caseLineSchema)),
}

/** `remove` takes the hearings, charges, restraints, participations and documents of the case with it. */
export const cases = {
  list: procedure.output(z.array(caseLineSchema)),
  get: procedure.input(byId(caseIdSchema)).output(caseSchema),
  create: procedure.input(caseInputSchema).output(caseSchema),
  update: procedure.input(change(caseIdSchema, caseInputSchema)).output(caseSchema),
  remove: procedure.input(byId(caseIdSchema)).output(nothing),
}

const ofCase = z.strictObject({ caseId: caseIdSchema })

export const participations = {
  list: procedure.input(ofCase).output(z.array(participationSchema)),
  create: procedure.input(participationInputSchema).output(participationSchema),
  update: procedure
    .input(change(participationIdSchema, participationInputSchema))
    .output(participationSchema),
  remove: procedure.input(byId(participationIdSchema)).output(nothing),
}

export const charges = {
  list: procedure.input(ofCase).output(z.array(chargeSchema)),
  create: procedure.input(chargeInputSchema).output(chargeSchema),
  update: procedure.input(change(chargeIdSchema, chargeInputSchema)).output(chargeSchema),
  remove: procedure.input(byId(chargeIdSchema)).output(nothing),
}

export const restraints = {
  list: procedure.input(ofCase).output(z.array(restraintSchema)),
  create: procedure.input(restraintInputSchema).output(restraintSchema),
  update: procedure.input(change(restraintIdSchema, restraintInputSchema)).output(restraintSchema),
  remove: procedure.input(byId(restraintIdSchema)).output(nothing),
}

export const hearings = {
  list: procedure.input(ofCase).output(z.array(hearingSchema)),
  get: procedure.input(byId(hearingIdSchema)).output(hearingSchema),
  create: procedure.input(hearingInputSchema).output(hearingSchema),
  update: procedure.input(change(hearingIdSchema, hearingInputSchema)).output(hearingSchema),
  remove: procedure.input(byId(hearingIdSchema)).output(nothing),
}

/** Documents come in by `transfers.importDocuments`; here is what is known about them. */
export const documents = {
  list: procedure
    .input(z.strictObject({ caseId: caseIdSchema.nullable() }))
    .output(z.array(documentLineSchema)),
  get: procedure.input(byId(documentIdSchema)).output(documentSchema),
  update: procedure.input(change(documentIdSchema, documentInputSchema)).output(documentSchema),
  remove: procedure.input(byId(documentIdSchema)).output(nothing),
}

/** Hearings from one day to another, both included, in the order of time. */
export const calendar = {
  range: procedure
    .input(z.strictObject({ from: isoDateSchema, to: isoDateSchema }))
    .output(z.array(calendarEntrySchema)),
}

/** The first page: what is next, as seen on the day the page names (its clock, its time zone). */
export const today = {
  get: procedure.input(z.strictObject({ today: isoDateSchema })).output(
    z.strictObject({
      nextHearings: z.array(calendarEntrySchema),
      restraintsEnding: z.array(
        z.strictObject({
          restraint: restraintSchema,
          partyName: z.string(),
          caseTitle: z.string(),
        }),
      ),
      /** Open cases without a hearing to come. */
      casesWithoutNextStep: z.array(caseLineSchema),
      recentCases: z.array(caseLineSchema),
      counts: z.strictObject({ cases: z.int(), parties: z.int(), documents: z.int() }),
    }),
  ),
}

export const search = {
  /** Best first, at most 50; names and titles, folded so that Latin typing finds Cyrillic. */
  query: procedure.input(z.strictObject({ text: z.string().max(200) })).output(z.array(searchHitSchema)),
}
