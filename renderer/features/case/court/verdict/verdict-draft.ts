import * as z from 'zod'
import { partsUnderReview, type ReviewedPart } from '../../../../../shared/domain/case/review-parts.ts'
import type { IsoDate } from '../../../../../shared/domain/dates.ts'
import { blankOf } from '../../../../../shared/domain/field-forms.ts'
import { type PartyId, revisionSchema, sentenceIdSchema } from '../../../../../shared/domain/ids.ts'
import {
  type Decision,
  type DecisionInput,
  decisionFields,
  decisionInputSchema,
} from '../../../../../shared/domain/kinds/decision.ts'
import { mainPartiesOf } from '../../../../../shared/domain/kinds/participation.ts'
import {
  hasLength,
  SENTENCE_KINDS,
  type Sentence,
  type SentenceKind,
  sentenceFields,
  sentenceInputSchema,
} from '../../../../../shared/domain/kinds/sentence.ts'
import { MOST_SENTENCED, type VerdictEntry } from '../../../../../shared/domain/verdict-entry.ts'
import type { ShownCase } from '../../../../records/case-file/shown-case.ts'
import { fieldsOf } from '../../../../records/form-shape.ts'
import {
  choiceOf,
  NOBODY,
  openingParty,
  requiredPartySchema,
} from '../../../../records/people/party-choice.ts'

/** What the form is read from. */
export type VerdictFile = Pick<
  ShownCase,
  'case' | 'charges' | 'decisions' | 'sentences' | 'participations' | 'participants' | 'names'
>

/** Which form: of a new decision, of one that is kept, or of one that reviews another. */
export type VerdictOf =
  | { readonly is: 'new' }
  | { readonly is: 'kept'; readonly decision: Decision }
  | { readonly is: 'review'; readonly reviewed: Decision }

const { caseId: _c, decisionId: _d, partyId: _p, kind: _k, ...terms } = sentenceInputSchema.shape
const kept = z.strictObject({ id: sentenceIdSchema, revision: revisionSchema })

const rowSchema = z
  .strictObject({
    ...terms,
    party: requiredPartySchema,
    kept: kept.nullable(),
    kind: z.enum(['', ...SENTENCE_KINDS]),
    /** The same decision puts off what it imposes in this row. */
    postponedUntil: terms.until,
    postponedChildBornOn: terms.childBornOn,
  })
  .refine(hasLength, { path: ['years'], error: 'zeroTerm' })
  .refine((row) => row.kind !== '' || saysNothing(row), { path: ['kind'], error: 'required' })

export const verdictDraftSchema = z.strictObject({
  ...decisionInputSchema.shape,
  rows: z.array(rowSchema).max(MOST_SENTENCED),
  gone: z.array(kept),
})

export type VerdictDraft = z.input<typeof verdictDraftSchema>
export type CheckedVerdict = z.output<typeof verdictDraftSchema>
export type VerdictRow = VerdictDraft['rows'][number]

const ASIDE: readonly string[] = ['party', 'kept', 'effect', 'kind']
const isBlank = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether nothing is entered in a row but whose it is: such rows are not kept. */
export function saysNothing(row: object): boolean {
  return (
    Reflect.get(row, 'kept') === null &&
    Reflect.get(row, 'kind') === '' &&
    Object.entries(row).every(([field, value]) => ASIDE.includes(field) || isBlank(value))
  )
}

/** A row in which nothing is entered yet. */
export const blankRow = (party: VerdictRow['party'] = NOBODY): VerdictRow => {
  const { changes, ...blank } = blankOf<Sentence>(sentenceInputSchema, {
    ...sentenceFields,
    id: 'reference',
    revision: 'number',
  })
  return {
    ...blank,
    changes,
    party,
    kept: null,
    effect: 'imposed',
    kind: '',
    postponedUntil: null,
    postponedChildBornOn: null,
  }
}

const rowOfPart = (part: Sentence, { names }: VerdictFile): VerdictRow => {
  const { caseId: _case, decisionId: _decision, partyId, ...value } = fieldsOf(part)
  return {
    ...blankRow(),
    ...value,
    party: choiceOf(partyId, names),
    kept: { id: part.id, revision: part.revision },
  }
}

/** As a review that leaves a part as it is says it. */
const rowOfReview = ({ line, latest }: ReviewedPart, { names }: VerdictFile): VerdictRow => ({
  ...blankRow(choiceOf(line.partyId, names)),
  kind: line.standing.kind,
  effect: 'upheld',
  changes: latest.id,
})

/** Those against whom the case runs, each with an empty row, but for who has one already. */
const rowsOfAccused = (file: VerdictFile, taken: ReadonlySet<PartyId>): VerdictRow[] => {
  const accused = new Set<PartyId>([
    ...mainPartiesOf(file.participations),
    ...file.charges.map(({ partyId }) => partyId),
  ])
  return [...accused]
    .filter((partyId) => !taken.has(partyId))
    .map((partyId) => blankRow(choiceOf(partyId, file.names)))
}

const newDecision = (file: VerdictFile, kind: DecisionInput['kind']): DecisionInput => ({
  ...blankOf<DecisionInput>(decisionInputSchema, decisionFields),
  caseId: file.case.id,
  kind,
})

/** What the form starts from. */
export const verdictDraft = (file: VerdictFile, of: VerdictOf, today: IsoDate): VerdictDraft => {
  if (of.is === 'review') {
    const { reviewed } = of
    const { decisions, sentences } = file
    const parts = partsUnderReview(decisions, sentences, { decisionId: reviewed.id, today })
    const kind = reviewed.kind === 'appeal' ? 'cassation' : 'appeal'
    return {
      ...newDecision(file, kind),
      reviews: reviewed.id,
      rows: parts.map((part) => rowOfReview(part, file)),
      gone: [],
    }
  }
  const own = of.is === 'new' ? [] : file.sentences.filter(({ decisionId }) => decisionId === of.decision.id)
  const decision = of.is === 'new' ? newDecision(file, 'verdict') : fieldsOf<DecisionInput>(of.decision)
  return {
    ...decision,
    rows: [
      ...own.map((part) => rowOfPart(part, file)),
      ...rowsOfAccused(file, new Set(own.map(({ partyId }) => partyId))),
    ],
    gone: [],
  }
}

type CheckedRow = CheckedVerdict['rows'][number]
type Person = VerdictEntry['persons'][number]

const hasKind = (row: CheckedRow): row is CheckedRow & { kind: SentenceKind } => row.kind !== ''

const partOf = (row: CheckedRow & { kind: SentenceKind }): Person['parts'][number] => {
  const {
    party: _party,
    kept: known,
    postponedUntil: until,
    postponedChildBornOn: childBornOn,
    ...value
  } = row
  const isPutOff = known === null && (until !== null || childBornOn !== null)
  return { kept: known, value, postponement: isPutOff ? { until, childBornOn } : null }
}

/** What goes to the vault: rows of one person together, a new name once, empty rows left out. */
export const verdictEntry = ({ rows, gone, ...value }: CheckedVerdict, of: VerdictOf): VerdictEntry => {
  const persons = Map.groupBy(
    rows.filter(hasKind),
    ({ party }) => party.partyId ?? `${party.kind} ${party.name}`,
  )
  return {
    decision: {
      kept: of.is === 'kept' ? { id: of.decision.id, revision: of.decision.revision } : null,
      value,
      sources: [],
    },
    persons: [...persons.values()].flatMap((own) =>
      own[0] === undefined ? [] : [{ party: openingParty(own[0].party), parts: own.map(partOf) }],
    ),
    gone,
  }
}
