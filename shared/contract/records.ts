import * as z from 'zod'
import { afterHearingSchema } from '../domain/after-hearing.ts'
import { calendarAnswerSchema, calendarQuestionSchema } from '../domain/calendar-item.ts'
import { CASE_PARTS, caseFileSchema, casePartSchema, casePartsSchema } from '../domain/case/case-file.ts'
import { heldDueSchema } from '../domain/case/held-next.ts'
import { clockDoubtSchema } from '../domain/clock-doubt.ts'
import { isoDateSchema, localDateTimeSchema, timeOfDaySchema } from '../domain/dates.ts'
import { recentChangeSchema } from '../domain/history.ts'
import {
  caseIdSchema,
  decisionIdSchema,
  documentIdSchema,
  hearingIdSchema,
  partyIdSchema,
  revisionSchema,
} from '../domain/ids.ts'
import { caseInputSchema, caseLineSchema, caseSchema } from '../domain/kinds/case.ts'
import { deadlineInputSchema, deadlineLineSchema } from '../domain/kinds/deadline.ts'
import {
  documentInputSchema,
  documentLineSchema,
  documentSchema,
  MOST_DOCUMENTS_AT_ONCE,
  readAsSchema,
} from '../domain/kinds/document.ts'
import { calendarEntrySchema } from '../domain/kinds/hearing.ts'
import { awaitedAnswerSchema } from '../domain/kinds/intervention.ts'
import { noteSchema } from '../domain/kinds/note.ts'
import { riskKind, riskSchema } from '../domain/kinds/risk.ts'
import { taskLineSchema, taskSchema } from '../domain/kinds/task.ts'
import {
  caseViewSchema,
  documentViewSchema,
  eventLineSchema,
  eventViewSchema,
  taskViewSchema,
} from '../domain/list-views.ts'
import { quickEntrySchema } from '../domain/quick-entry.ts'
import { searchHitSchema, searchQuestionSchema } from '../domain/search-hit.ts'
import { verdictEntrySchema } from '../domain/verdict-entry.ts'
import { reviewMarkSchema } from '../domain/week-review.ts'
import { nothing, procedure } from './base.ts'
import { byId, change, ofCase } from './inputs.ts'
import { pageOf } from './pages.ts'
import { parts } from './parts.ts'

/** `remove` takes everything in the case with it. */
export const cases = {
  page: pageOf(caseViewSchema, caseLineSchema),
  get: procedure.input(byId(caseIdSchema)).output(caseSchema),
  create: procedure.input(caseInputSchema).output(caseSchema),
  update: procedure.input(change(caseIdSchema, caseInputSchema)).output(caseSchema),
  remove: procedure.input(byId(caseIdSchema)).output(nothing),
  /** A case with everything in it, as of one moment. */
  file: procedure.input(ofCase).output(caseFileSchema),
  /** The parts of a case that are asked for, as of one moment. */
  parts: procedure
    .input(ofCase.extend({ parts: z.array(casePartSchema).max(CASE_PARTS.length) }))
    .output(casePartsSchema),
  /** A case with its client and what is known at the first call: all of it or nothing. */
  open: procedure
    .input(quickEntrySchema)
    .output(z.strictObject({ caseId: caseIdSchema, partyId: partyIdSchema })),
}

export const hearings = {
  ...parts.hearings,
  /** What came of a hearing, what was decided there and what is next: all of it or nothing. */
  conclude: procedure
    .input(afterHearingSchema)
    .output(z.strictObject({ caseId: caseIdSchema, hearingId: hearingIdSchema })),
}

export const decisions = {
  ...parts.decisions,
  /** A decision with what it means for everybody, new or changed: all of it or nothing. */
  pronounce: procedure
    .input(verdictEntrySchema)
    .output(z.strictObject({ caseId: caseIdSchema, decisionId: decisionIdSchema })),
}

/** So many follow from no record; a page sends what it shows. */
const MOST_TAKEN = 1_000

export const deadlines = {
  ...parts.deadlines,
  /** Several of one case at once, in one change that is taken back as one. */
  takeOver: procedure
    .input(ofCase.extend({ deadlines: z.array(deadlineInputSchema).min(1).max(MOST_TAKEN) }))
    .output(z.strictObject({ caseId: caseIdSchema, taken: z.int() })),
  /** How many deadlines that press follow from the records of cases and are not decided on, the case with the first one on top. */
  proposed: procedure.input(z.strictObject({ now: localDateTimeSchema })).output(
    z.strictObject({
      cases: z.array(
        z.strictObject({
          caseId: caseIdSchema,
          title: z.string(),
          count: z.int(),
          /** The one that presses first. */
          firstOn: isoDateSchema,
          firstTime: timeOfDaySchema.nullable(),
          /** Recorded ones whose day has to be decided on again. */
          moved: z.int(),
        }),
      ),
      /** There are more open cases than were looked through. */
      isCut: z.boolean(),
    }),
  ),
}

export const events = { ...parts.events, page: pageOf(eventViewSchema, eventLineSchema) }
export const tasks = { ...parts.tasks, page: pageOf(taskViewSchema, taskLineSchema) }

/** What is feared; `comeTrue` records it as the status or charge that it became, and the risk keeps what it said. */
export const risks = {
  ...parts.risks,
  comeTrue: procedure.input(byId(riskKind.id).extend({ revision: revisionSchema })).output(riskSchema),
}

/** What belongs to no case, with the names of whom it names. */
export const desk = {
  get: procedure.output(
    z.strictObject({
      tasks: z.array(taskSchema),
      notes: z.array(noteSchema),
      names: z.array(z.strictObject({ id: partyIdSchema, name: z.string() })),
    }),
  ),
}

const severalDocuments = z.array(documentIdSchema).min(1).max(MOST_DOCUMENTS_AT_ONCE)

/** Documents come in by `transfers.importDocuments`; here is what is known about them. */
export const documents = {
  page: pageOf(documentViewSchema, documentLineSchema),
  /** The documents beside one in the list as it is looked at; null where the list does not have it. `place` counts from 1. */
  beside: procedure.input(documentViewSchema.extend({ id: documentIdSchema })).output(
    z
      .strictObject({
        place: z.int(),
        count: z.int(),
        previous: documentIdSchema.nullable(),
        next: documentIdSchema.nullable(),
      })
      .nullable(),
  ),
  get: procedure.input(byId(documentIdSchema)).output(documentSchema),
  update: procedure.input(change(documentIdSchema, documentInputSchema)).output(documentSchema),
  /** In which encoding its text is read. */
  readAs: procedure.input(byId(documentIdSchema).extend({ readAs: readAsSchema })).output(documentSchema),
  remove: procedure.input(byId(documentIdSchema)).output(nothing),
  /** Says the same of several, in one change that is taken back as one. `changed`: of how many it was not said already. */
  changeMany: procedure
    .input(
      z.strictObject({
        ids: severalDocuments,
        set: documentInputSchema.pick({ kind: true, dated: true, source: true }).partial(),
      }),
    )
    .output(z.strictObject({ changed: z.int() })),
  /** Removes several, in one change that is taken back as one. */
  removeMany: procedure.input(z.strictObject({ ids: severalDocuments })).output(nothing),
}

/** What is on the days from one to another, both included. */
export const calendar = { range: procedure.input(calendarQuestionSchema).output(calendarAnswerSchema) }

/** What is next in all cases, as seen on a day. */
const due = {
  nextHearings: z.array(calendarEntrySchema),
  /** Planned for a day that has come or passed, and nothing entered of what came of them; the newest first. */
  awaitingHearings: z.array(calendarEntrySchema),
  /** Whose term cannot wait, the most urgent on top: who is held without an end entered, then by the end. */
  custody: z.array(heldDueSchema),
  /** Open cases without a hearing to come. */
  casesWithoutNextStep: z.array(caseLineSchema),
  /** Open deadlines that are over or whose safe day comes within two weeks, the first on top. */
  deadlines: z.array(deadlineLineSchema),
  /** Tasks not done that are overdue or due within two weeks, and after them those without a day; the first due on top. */
  tasks: z.array(taskLineSchema),
  /** What was sent in cases that are not closed and waits for an answer, the longest on top. */
  awaitedAnswers: z.array(awaitedAnswerSchema),
}

/** The first page: what is next, as seen on the day the page names (its clock, its time zone). */
export const today = {
  get: procedure.input(z.strictObject({ today: isoDateSchema })).output(
    z.strictObject({
      /** Why the clock of the computer is not believed; null where nothing speaks against it. */
      clock: clockDoubtSchema.nullable(),
      ...due,
      recentCases: z.array(caseLineSchema),
      /** What was entered or changed last, each record once, the newest first. */
      recentChanges: z.array(recentChangeSchema),
      counts: z.strictObject({ cases: z.int(), parties: z.int(), documents: z.int() }),
      /** How much of the review of this week was looked at. */
      review: z.strictObject({ seen: z.int() }),
    }),
  ),
}

/** All that is open in all cases, walked through once a week. */
export const review = {
  get: procedure.input(z.strictObject({ today: isoDateSchema })).output(
    z.strictObject({
      ...due,
      /** Open cases in which somebody is a client and nothing says by when anybody has to act. */
      casesWithoutDeadline: z.array(caseLineSchema),
      /** What was looked at this week. */
      seen: z.array(reviewMarkSchema),
    }),
  ),
  /** Marks something as looked at, or not. Marks of earlier weeks go with the first of a new one. */
  mark: procedure
    .input(reviewMarkSchema.extend({ today: isoDateSchema, isSeen: z.boolean() }))
    .output(nothing),
}

export const search = {
  /**
   * Best first, at most 50; folded and stemmed, so that Latin typing finds Cyrillic and one form of a word the others.
   * Without text but with a filter: what the filter lets through, the newest first.
   */
  query: procedure.input(searchQuestionSchema).output(z.array(searchHitSchema)),
}
