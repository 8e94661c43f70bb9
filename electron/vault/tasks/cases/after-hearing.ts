import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { AfterHearing } from '../../../../shared/domain/after-hearing.ts'
import type { CaseId, DecisionId, HearingId } from '../../../../shared/domain/ids.ts'
import { type Hearing, hearingInputSchema } from '../../../../shared/domain/kinds/hearing.ts'
import { restraintInputSchema } from '../../../../shared/domain/kinds/restraint.ts'
import { type Casework, type Change, change } from '../../records/change.ts'
import { PARTS } from '../../records/kinds/index.ts'
import type { NamedRecord } from '../../records/open-references.ts'
import { partWorks } from '../../records/part-works.ts'
import { fitting } from './fitting.ts'
import { addSourcesIn } from './with-sources.ts'

/** Of which hearing it was told, and in which case. */
export interface Concluded {
  readonly caseId: CaseId
  readonly hearingId: HearingId
}

const updateHearing = (open: Change, { id, revision, ...said }: AfterHearing['hearing']): Hearing => {
  const known = PARTS.hearing.find(open.write, id)
  if (known === undefined) throw new SandyqError('NOT_FOUND')
  const { id: _id, revision: _revision, ...fields } = known
  return partWorks.hearings.updateIn(open, { id, revision, value: { ...fields, ...said } })
}

/** The decision of the hearing and the measures that rest on it: what somebody has to have told. */
const keepDecided = (
  open: Change,
  { id: hearingId, caseId }: Hearing,
  { decision, measures }: AfterHearing,
): NamedRecord[] => {
  const told: NamedRecord[] = []
  let decisionId: DecisionId | null = null
  if (decision !== null) {
    decisionId = partWorks.decisions.createIn(open, { ...decision, caseId, hearingId }).id
    told.push({ subject: 'decision', id: decisionId })
  }
  for (const measure of measures) {
    const value = fitting(restraintInputSchema, { ...measure, caseId, decisionId })
    told.push({ subject: 'restraint', id: partWorks.restraints.createIn(open, value).id })
  }
  return told
}

/**
 * Keeps what came of a hearing, what was decided there and what is next: all of it or nothing, and one step back for all of it. The
 * log has each record as if it had been entered by itself.
 *
 * @throws NOT_FOUND, INVALID_INPUT, OTHER_PERSON as for single records; CONFLICT where the hearing was changed since
 */
export const concludeHearing = (work: Casework, entry: AfterHearing): Concluded =>
  change(work, (open) => {
    const hearing = updateHearing(open, entry.hearing)
    const { id: hearingId, caseId } = hearing
    const told = [{ subject: 'hearing', id: hearingId } as const, ...keepDecided(open, hearing, entry)]
    for (const record of told) addSourcesIn(open, record, entry.sources)
    const { next, task } = entry
    if (next !== null)
      partWorks.hearings.createIn(
        open,
        fitting(hearingInputSchema, { ...next, caseId, continues: hearingId }),
      )
    if (task !== null) partWorks.tasks.createIn(open, { ...task, caseId })
    open.isAbout({ action: 'update', subject: 'hearing', recordId: hearingId, caseId })
    return { caseId, hearingId }
  })
