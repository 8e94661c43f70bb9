import type * as z from 'zod'
import { extensionOf } from '../../../../shared/domain/case/extension.ts'
import { type RestraintFinding, restraintLine } from '../../../../shared/domain/case/restraint-line.ts'
import { partialDateSchema } from '../../../../shared/domain/dates.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import {
  blankRestraint,
  type Restraint,
  type RestraintInput,
  type restraintInputSchema,
  restraintSchema,
} from '../../../../shared/domain/kinds/restraint.ts'
import { todayByClock } from '../../../i18n/dates.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { fieldsIn } from '../../../records/said-sources.ts'

/** A restraint as it stands in the form, not checked yet. */
export type RestraintDraft = z.input<typeof restraintInputSchema>

export const newDraft = (file: ShownCase, partyId: PartyId): RestraintDraft =>
  blankRestraint({
    caseId: file.case.id,
    partyId,
    kind: file.restraints.some((restraint) => restraint.partyId === partyId) ? 'custody' : 'detention',
    from: partialDateSchema.parse(todayByClock()),
  })

/** An order that prolongs the measure; where nobody knows when the prolonged one ends, most often from today. */
export const extensionDraft = (prolonged: Restraint): RestraintDraft => ({
  ...extensionOf(prolonged),
  from: prolonged.until ?? todayByClock(),
})

/** The measure that followed in the line of the same person, from the day on which this one ended. */
export const nextDraft = (saved: RestraintInput): RestraintDraft => ({
  ...blankRestraint({
    caseId: saved.caseId,
    partyId: saved.partyId,
    kind: saved.kind === 'detention' ? 'custody' : saved.kind,
    from: saved.endedOn ?? saved.until,
  }),
  place: saved.place,
})

/** No record has this id: what is typed and not kept yet. It sorts after those of the same moment. */
export const TYPED_ID = 'f'.repeat(32)

/**
 * What would be wrong with the line of the person if the draft were kept as it stands. Nothing while the draft cannot be
 * read: then the fields say so.
 */
export const findingsOfDraft = (draft: unknown, others: readonly Restraint[]): RestraintFinding[] => {
  if (typeof draft !== 'object' || draft === null) return []
  const typed = restraintSchema.safeParse({ ...fieldsIn(draft), id: TYPED_ID, revision: 1 })
  if (!typed.success) return []
  const line = restraintLine([...others, typed.data])
  return line.findings.filter(({ id, otherId }) => id === TYPED_ID || otherId === TYPED_ID)
}
