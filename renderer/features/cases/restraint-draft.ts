import type * as z from 'zod'
import type { Restraint, restraintInputSchema } from '../../../shared/domain/restraint.ts'
import { todayByClock } from '../../i18n/dates.ts'
import type { CaseFile } from './use-case-file.ts'

/** A restraint as it stands in the form, not checked yet. */
export type RestraintDraft = z.input<typeof restraintInputSchema>

export const draftOf = ({ id: _id, revision: _revision, ...fields }: Restraint): RestraintDraft => fields

export const newDraft = (file: CaseFile): RestraintDraft => ({
  caseId: file.case.id,
  partyId: file.participants[0]?.partyId ?? '',
  kind: file.restraints.length === 0 ? 'detention' : 'custody',
  from: todayByClock(),
  until: null,
  place: '',
  order: '',
  extensionOf: null,
})

/** An extension runs on from the day on which the prolonged order ends, in the same place. */
export const extensionDraft = (prolonged: Restraint): RestraintDraft => ({
  ...draftOf(prolonged),
  from: prolonged.until ?? todayByClock(),
  until: null,
  order: '',
  extensionOf: prolonged.id,
})
