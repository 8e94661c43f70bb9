import { isDeepStrictEqual } from 'node:util'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { CaseId, DecisionId, PartyId } from '../../../../shared/domain/ids.ts'
import type { Decision } from '../../../../shared/domain/kinds/decision.ts'
import { type SentenceInput, sentenceInputSchema } from '../../../../shared/domain/kinds/sentence.ts'
import type { PronouncedPart, VerdictEntry } from '../../../../shared/domain/verdict-entry.ts'
import { type Casework, type Change, change } from '../../records/change.ts'
import { PARTS } from '../../records/kinds/index.ts'
import { partWorks } from '../../records/part-works.ts'
import { createPartyIn } from '../people/parties.ts'
import { fitting } from './fitting.ts'
import { addSourcesIn } from './with-sources.ts'

/** What was pronounced, and in which case. */
export interface Pronounced {
  readonly caseId: CaseId
  readonly decisionId: DecisionId
}

/** What is said as it was is not written again: its log tells of changes alone. */
const isAsKept = <Value extends object>(
  value: Value,
  kept: Value & { id: string; revision: number },
): boolean => {
  const { id: _id, revision: _revision, ...fields } = kept
  return isDeepStrictEqual({ ...value }, fields)
}

const keepDecision = (open: Change, { kept, value }: VerdictEntry['decision']): Decision => {
  if (kept === null) {
    const made = partWorks.decisions.createIn(open, value)
    open.isAbout({ action: 'create', subject: 'decision', recordId: made.id, caseId: made.caseId })
    return made
  }
  const known = PARTS.decision.find(open.write, kept.id)
  if (known === undefined) throw new SandyqError('NOT_FOUND')
  const decision = isAsKept(value, known) ? known : partWorks.decisions.updateIn(open, { ...kept, value })
  open.isAbout({ action: 'update', subject: 'decision', recordId: decision.id, caseId: decision.caseId })
  return decision
}

/** A part of this decision as it stands. */
const partOf = (open: Change, { id }: { id: string }, decision: Decision) => {
  const known = PARTS.sentence.find(open.write, id)
  if (known === undefined) throw new SandyqError('NOT_FOUND')
  if (known.decisionId !== decision.id) throw new SandyqError('INVALID_INPUT')
  return known
}

const removeParts = (open: Change, gone: VerdictEntry['gone'], decision: Decision): void => {
  for (const part of gone) {
    if (partOf(open, part, decision).revision !== part.revision) throw new SandyqError('CONFLICT')
    partWorks.sentences.removeIn(open, part.id)
  }
}

const keepPart = (
  open: Change,
  { kept, value, postponement }: PronouncedPart,
  of: { decision: Decision; partyId: PartyId },
): void => {
  const { decision, partyId } = of
  const { id: decisionId, caseId } = decision
  const input = fitting(sentenceInputSchema, { ...value, partyId, decisionId, caseId })
  if (kept !== null) {
    if (!isAsKept<SentenceInput>(input, partOf(open, kept, decision)))
      partWorks.sentences.updateIn(open, { ...kept, value: input })
    return
  }
  const made = partWorks.sentences.createIn(open, input)
  if (postponement === null) return
  const { kind } = made
  const blank = {
    years: null,
    months: null,
    days: null,
    amount: '',
    currency: '',
    from: null,
    charges: [],
    detail: '',
  }
  const putOff = { ...blank, ...postponement, caseId, decisionId, partyId, kind, changes: made.id }
  partWorks.sentences.createIn(open, fitting(sentenceInputSchema, { ...putOff, effect: 'postponed' }))
}

/**
 * Keeps a decision with what it means for everybody: all of it or nothing, and one step back for all of it. The log has each
 * record as if it had been entered by itself.
 *
 * @throws NOT_FOUND, INVALID_INPUT, OTHER_PERSON, LATER_DECISION as for single records; CONFLICT where one that is changed or goes was changed since
 */
export const pronounce = (work: Casework, { decision, persons, gone }: VerdictEntry): Pronounced =>
  change(work, (open) => {
    const kept = keepDecision(open, decision)
    addSourcesIn(open, { subject: 'decision', id: kept.id }, decision.sources)
    removeParts(open, gone, kept)
    for (const { party, parts } of persons) {
      const partyId = party.id ?? createPartyIn(open, party.value).id
      for (const part of parts) keepPart(open, part, { decision: kept, partyId })
    }
    return { caseId: kept.caseId, decisionId: kept.id }
  })
