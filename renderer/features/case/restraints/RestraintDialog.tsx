import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import { type Restraint, restraintInputSchema } from '../../../../shared/domain/kinds/restraint.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { plainShape } from '../../../records/form-shape.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { Notice } from '../../../ui/index.ts'
import { useFindingText } from '../overview/use-finding-text.ts'
import { RestraintFields } from './RestraintFields.tsx'
import { findingsOfDraft, newDraft, nextDraft, type RestraintDraft, TYPED_ID } from './restraint-draft.ts'
import { useRestraintText } from './use-restraint-text.ts'

const SHAPE = plainShape(restraintInputSchema)

export interface RestraintDialogProps {
  readonly file: ShownCase
  /** The restraint to change. */
  readonly restraint?: Restraint
  /** What a new one starts from. */
  readonly start?: RestraintDraft
  /** Whose restraint a new one is. */
  readonly partyId: PartyId
  readonly onClose: () => void
}

interface FindingsProps {
  readonly control: Control<RestraintDraft>
  readonly others: readonly Restraint[]
}

/** What would be wrong with the line of measures if this were saved as typed. It forbids nothing. */
const Findings = ({ control, others }: FindingsProps) => {
  const { t } = useTranslation('cases')
  const findingText = useFindingText([...others])
  const draft = useWatch({ control })
  const findings = findingsOfDraft(draft, others)
  if (findings.length === 0) return null
  return (
    <Notice title={t('finding.title')} role="status">
      {findings.map((finding) => (
        <p key={`${finding.code}-${finding.id}`}>{findingText(finding, TYPED_ID)}</p>
      ))}
      <p>{t('finding.canSave')}</p>
    </Notice>
  )
}

interface FieldsProps {
  readonly control: Control<RestraintDraft>
  readonly file: ShownCase
  readonly restraint: Restraint | undefined
}

const Fields = ({ control, file, restraint }: FieldsProps) => {
  const chosenId = useWatch({ control, name: 'partyId' })
  const others = file.restraints.filter(({ id, partyId }) => partyId === chosenId && id !== restraint?.id)
  return (
    <RestraintFields
      control={control}
      file={file}
      others={others}
      warning={<Findings control={control} others={others} />}
    />
  )
}

/** A measure of restraint, or an order that prolongs one. */
export const RestraintDialog = ({ file, restraint, start, partyId, onClose }: RestraintDialogProps) => {
  const restraintText = useRestraintText()
  return (
    <RecordDialog
      subject="restraint"
      record={restraint}
      shape={SHAPE}
      start={() => start ?? newDraft(file, partyId)}
      removal={(of) => ({ name: restraintText(of) })}
      another={{ draftAfter: nextDraft, focus: 'from' }}
      onClose={onClose}
    >
      {({ control }) => <Fields control={control} file={file} restraint={restraint} />}
    </RecordDialog>
  )
}
