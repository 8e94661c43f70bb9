import type * as z from 'zod'
import { presentStatus } from '../../../../shared/domain/case/present-status.ts'
import { blankOf } from '../../../../shared/domain/field-forms.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import {
  type ProceduralStatus,
  type ProceduralStatusInput,
  proceduralStatusFields,
  proceduralStatusInputSchema,
} from '../../../../shared/domain/kinds/procedural-status.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'

/** A status as it stands in the form, not checked yet. */
export type StatusDraft = z.input<typeof proceduralStatusInputSchema>

const NEXT: Partial<Record<ProceduralStatus['status'], ProceduralStatus['status']>> = {
  witness: 'witness-with-defence',
  'witness-with-defence': 'suspect',
  suspect: 'accused',
  accused: 'defendant',
  defendant: 'convicted',
}

/** What one most often becomes next (CPC of Kazakhstan arts. 64, 65, 65-1, 78); a suspect to begin with. */
export const newStatusDraft = (file: ShownCase, partyId: PartyId): StatusDraft => {
  const now = presentStatus(file.proceduralStatuses, partyId)
  const first = file.case.kind === 'administrative-offence' ? 'administrative-offender' : 'suspect'
  return {
    ...blankOf<ProceduralStatusInput>(proceduralStatusInputSchema, proceduralStatusFields),
    caseId: file.case.id,
    partyId,
    status: now === undefined ? first : (NEXT[now.status] ?? 'other'),
    articles: now?.articles ?? '',
  }
}
