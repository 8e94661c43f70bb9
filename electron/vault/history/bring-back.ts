import type * as z from 'zod'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { caseInputSchema } from '../../../shared/domain/case.ts'
import { chargeInputSchema } from '../../../shared/domain/charge.ts'
import { consentInputSchema } from '../../../shared/domain/consent.ts'
import { contactInputSchema } from '../../../shared/domain/contact.ts'
import { decisionInputSchema } from '../../../shared/domain/decision.ts'
import { disclosureInputSchema } from '../../../shared/domain/disclosure.ts'
import { documentInputSchema } from '../../../shared/domain/document.ts'
import { eventInputSchema } from '../../../shared/domain/event.ts'
import { hearingInputSchema } from '../../../shared/domain/hearing.ts'
import type { HistoryAction, RecordSubject } from '../../../shared/domain/history.ts'
import { noteInputSchema } from '../../../shared/domain/note.ts'
import { participationInputSchema } from '../../../shared/domain/participation.ts'
import { partyInputSchema } from '../../../shared/domain/party.ts'
import { proceduralStatusInputSchema } from '../../../shared/domain/procedural-status.ts'
import { relationInputSchema } from '../../../shared/domain/relation.ts'
import { restraintInputSchema } from '../../../shared/domain/restraint.ts'
import { sentenceInputSchema } from '../../../shared/domain/sentence.ts'
import { stayInputSchema } from '../../../shared/domain/stay.ts'
import { taskInputSchema } from '../../../shared/domain/task.ts'
import { hearingWork } from '../calendar/hearings.ts'
import { updateCaseIn } from '../cases/cases.ts'
import { eventWork } from '../cases/chronicle.ts'
import { consentWork, disclosureWork } from '../cases/consents.ts'
import { decisionWork, sentenceWork } from '../cases/court.ts'
import { contactWork, noteWork, taskWork } from '../cases/daily-work.ts'
import { updatePartyIn } from '../cases/parties.ts'
import {
  chargeWork,
  participationWork,
  proceduralStatusWork,
  restraintWork,
  stayWork,
} from '../cases/proceeding.ts'
import { updateRelationIn } from '../cases/relations.ts'
import type { Origin, Update } from '../casework/case-children.ts'
import { type Casework, type Change, change } from '../casework/casework.ts'
import type { ReadHandle } from '../database/handles.ts'
import { updateDocumentIn } from '../documents/documents.ts'
import { tableOf } from '../records/foreign-keys.ts'

/** Gives a record other fields, whatever its kind, after they went through the schema of that kind. */
type Setter = (change: Change, update: Update<unknown>, origin: Origin) => void

const setter =
  <Schema extends z.ZodObject>(
    schema: Schema,
    update: (change: Change, update: Update<z.output<Schema>>, origin: Origin) => unknown,
  ): Setter =>
  (open, { id, revision, value }, origin) => {
    const known = new Set(Object.keys(schema.shape))
    const fields = Object.fromEntries(Object.entries(Object(value)).filter(([field]) => known.has(field)))
    const parsed = schema.safeParse(fields)
    // Kept by a version that knew other fields: what is missing must not be guessed.
    if (!parsed.success) throw new SandyqError('NOT_FOUND')
    update(open, { id, revision, value: parsed.data }, origin)
  }

const SETTERS: Readonly<Record<RecordSubject, Setter>> = {
  party: setter(partyInputSchema, updatePartyIn),
  relation: setter(relationInputSchema, updateRelationIn),
  case: setter(caseInputSchema, updateCaseIn),
  participation: setter(participationInputSchema, participationWork.updateIn),
  'procedural-status': setter(proceduralStatusInputSchema, proceduralStatusWork.updateIn),
  charge: setter(chargeInputSchema, chargeWork.updateIn),
  restraint: setter(restraintInputSchema, restraintWork.updateIn),
  stay: setter(stayInputSchema, stayWork.updateIn),
  hearing: setter(hearingInputSchema, hearingWork.updateIn),
  decision: setter(decisionInputSchema, decisionWork.updateIn),
  sentence: setter(sentenceInputSchema, sentenceWork.updateIn),
  event: setter(eventInputSchema, eventWork.updateIn),
  task: setter(taskInputSchema, taskWork.updateIn),
  contact: setter(contactInputSchema, contactWork.updateIn),
  note: setter(noteInputSchema, noteWork.updateIn),
  consent: setter(consentInputSchema, consentWork.updateIn),
  disclosure: setter(disclosureInputSchema, disclosureWork.updateIn),
  document: setter(documentInputSchema, updateDocumentIn),
}

/** Actions after which the log holds the whole record. */
const WITH_VALUES: readonly HistoryAction[] = ['create', 'import', 'update', 'restore']

/** Whether a place of the log holds a whole record to go back to. */
export const canBringBack = (row: { readonly action: HistoryAction }, after: object): boolean =>
  WITH_VALUES.includes(row.action) && Object.keys(after).length > 0

const revisionOf = (read: ReadHandle, subject: RecordSubject, id: string): number => {
  const row = read.get<{ revision: number }>(`SELECT revision FROM ${tableOf(subject)} WHERE id = ?`, [id])
  if (row === undefined) throw new SandyqError('NOT_FOUND')
  return row.revision
}

/**
 * Gives a record the values that it had after an earlier change, as a new change.
 *
 * @throws NOT_FOUND where the values or the record are gone, or they name a record that is; INVALID_INPUT where they no longer fit
 */
export const bringBack = (work: Casework, seq: number): { subject: RecordSubject; id: string } =>
  change(work, (open) => {
    const { write } = open
    const entry = write.get<{
      action: HistoryAction
      subject: RecordSubject
      id: string
      after: string | null
    }>(
      `SELECT e.action, e.subject, e.record_id AS id, v.after
      FROM audit_entry AS e JOIN audit_value AS v ON v.seq = e.seq WHERE e.seq = ?`,
      [seq],
    )
    if (entry?.after == null || !WITH_VALUES.includes(entry.action)) throw new SandyqError('NOT_FOUND')
    const { subject, id } = entry
    const value: unknown = JSON.parse(entry.after)
    SETTERS[subject](open, { id, revision: revisionOf(write, subject, id), value }, { action: 'restore' })
    return { subject, id }
  })
