import { anyRecordIdSchema } from '../../shared/domain/ids.ts'
import { blankFigure, type FigureInput, figureInputSchema } from '../../shared/domain/kinds/figure.ts'
import type { RecordSubject } from '../../shared/domain/kinds/index.ts'
import {
  blankIntervention,
  type InterventionInput,
  interventionInputSchema,
} from '../../shared/domain/kinds/intervention.ts'
import { blankItem, type ItemInput, itemInputSchema } from '../../shared/domain/kinds/item.ts'
import { blankRisk, type RiskInput, riskInputSchema } from '../../shared/domain/kinds/risk.ts'
import { blankSource, type SourceInput, sourceInputSchema } from '../../shared/domain/kinds/source.ts'
import { type StatementInput, statementInputSchema } from '../../shared/domain/kinds/statement.ts'
import { type IdsByKey, idOf, nowhere, placed, type Said } from './inputs.ts'

/* What was said, taken, written, counted and feared in a sample, as the program takes it; see `inputs.ts`. */

const NO_STATEMENT = {
  date: null,
  time: null,
  place: '',
  takenById: null,
  takenBy: '',
  said: '',
  withdraws: null,
  circumstances: [],
  pressure: '',
  lawyer: '',
  interpreter: '',
  documentId: null,
  isSensitive: false,
}

/** Sources are records of their own. */
const withoutSources = ({ sources: _sources, ...said }: Said): Said => said

export const statementInputOf = (
  { taker, withdraws, ...said }: Said,
  caseId: string,
  ids: IdsByKey,
): StatementInput =>
  statementInputSchema.parse({
    ...NO_STATEMENT,
    ...placed(withoutSources(said), caseId, ids),
    takenById: idOf(ids, taker) ?? null,
    withdraws: idOf(ids, withdraws) ?? null,
  })

export const itemInputOf = (said: Said, caseId: string, ids: IdsByKey): ItemInput =>
  itemInputSchema.parse({ ...blankItem(nowhere), ...placed(withoutSources(said), caseId, ids) })

export const interventionInputOf = (
  { beneficiaries, ...said }: Said,
  caseId: string,
  ids: IdsByKey,
): InterventionInput =>
  interventionInputSchema.parse({
    ...blankIntervention(nowhere),
    ...placed(withoutSources(said), caseId, ids),
    beneficiaries: Array.isArray(beneficiaries)
      ? beneficiaries.map((key) => ({ partyId: idOf(ids, key) }))
      : [],
  })

export const figureInputOf = ({ comparesWith, ...said }: Said, caseId: string, ids: IdsByKey): FigureInput =>
  figureInputSchema.parse({
    ...blankFigure(nowhere),
    ...placed(withoutSources(said), caseId, ids),
    comparesWith: idOf(ids, comparesWith) ?? null,
  })

export const riskInputOf = (said: Said, caseId: string, ids: IdsByKey): RiskInput =>
  riskInputSchema.parse({ ...blankRisk(nowhere), ...placed(withoutSources(said), caseId, ids) })

/** Who says what a record says. */
export const sourceInputsOf = ({ sources }: Said, ofSubject: RecordSubject, id: string): SourceInput[] =>
  Array.isArray(sources)
    ? sources.map((source) =>
        sourceInputSchema.parse({
          ...blankSource({ ofSubject, ofId: anyRecordIdSchema.parse(id) }),
          ...source,
        }),
      )
    : []
