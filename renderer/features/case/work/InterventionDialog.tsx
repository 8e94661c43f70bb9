import { onlyClientOf } from '../../../../shared/domain/case/person-now.ts'
import type { Document } from '../../../../shared/domain/kinds/document.ts'
import type { Intervention, InterventionInput } from '../../../../shared/domain/kinds/intervention.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { titleInCase } from '../../../records/names/title-in-case.ts'
import { useTitleText } from '../../../records/names/use-title-text.ts'
import { type CheckedParty, choiceOf } from '../../../records/people/party-choice.ts'
import { useRequireParty } from '../../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { InterventionFields } from './InterventionFields.tsx'
import {
  type CheckedIntervention,
  draftOfIntervention,
  filedToday,
  interventionFormSchema,
  newInterventionDraft,
  nextInterventionDraft,
} from './intervention-draft.ts'

interface InterventionDialogProps {
  readonly file: ShownCase
  /** The intervention to change; a new one is made where there is none. */
  readonly intervention: Intervention | undefined
  /** The paper that a new one handed in. */
  readonly filed?: Document
  readonly onClose: () => void
}

const useShape = ({ names }: ShownCase) => {
  const requireParty = useRequireParty()
  /** One after the other: the same new name twice is one record, and stands in a list once. */
  const listOf = async (rows: readonly { readonly party: CheckedParty }[]) => {
    const ids = new Set<Intervention['authors'][number]['partyId']>()
    for (const { party } of rows) ids.add(await requireParty(party))
    return [...ids].map((partyId) => ({ partyId }))
  }
  return {
    schema: interventionFormSchema,
    draftOf: (intervention: Intervention) => draftOfIntervention(intervention, names),
    inputOf: async (value: CheckedIntervention): Promise<InterventionInput> => {
      const authors = await listOf(value.authors)
      const addressees = await listOf(value.addressees)
      return { ...value, authors, addressees, beneficiaries: await listOf(value.beneficiaries) }
    },
  }
}

/** Who wrote or spoke to whom for whom, and what was answered. */
export const InterventionDialog = ({ file, intervention, filed, onClose }: InterventionDialogProps) => {
  const titleText = useTitleText()
  const client = onlyClientOf(file.participations)
  return (
    <RecordDialog
      subject="intervention"
      record={intervention}
      shape={useShape(file)}
      start={() => {
        const blank = newInterventionDraft(file.case.id, client && choiceOf(client, file.names))
        return filed === undefined ? blank : { ...blank, ...filedToday(filed) }
      }}
      {...(filed === undefined ? {} : { ownerId: filed.id })}
      removal={({ id }) => ({ name: titleText(titleInCase(file, 'intervention', id)) })}
      another={{ draftAfter: nextInterventionDraft, focus: 'title' }}
      size="xl"
      onClose={onClose}
    >
      {({ control }) => <InterventionFields control={control} />}
    </RecordDialog>
  )
}
