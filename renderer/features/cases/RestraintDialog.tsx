import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { type Control, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PartyId } from '../../../shared/domain/ids.ts'
import {
  type Restraint,
  type RestraintInput,
  restraintInputSchema,
} from '../../../shared/domain/restraint.ts'
import { api, client } from '../../app/api.ts'
import { RemovalEffects } from '../../app/RemovalEffects.tsx'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import classes from './forms.module.css'
import { RecordHistory } from './history-slot.tsx'
import { keptIn } from './kept-in.ts'
import { RestraintFields } from './RestraintFields.tsx'
import { draftOf, findingsOfDraft, newDraft, type RestraintDraft, TYPED_ID } from './restraint-draft.ts'
import type { CaseFile } from './use-case-file.ts'
import { useFindingText } from './use-finding-text.ts'
import { useRestraintText } from './use-restraint-text.ts'

export interface RestraintDialogProps {
  readonly file: CaseFile
  /** The restraint to change. */
  readonly restraint?: Restraint
  /** What a new one starts from. */
  readonly start?: RestraintDraft
  /** Whose restraint a new one is. */
  readonly partyId: PartyId
  readonly onClose: () => void
}

const Remove = ({ restraint, onClose }: { readonly restraint: Restraint; readonly onClose: () => void }) => {
  const { t } = useTranslation('cases')
  const restraintText = useRestraintText()
  const remove = useMutation(api.restraints.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('restraints.delete')}
      question={t('restraints.deleteQuestion')}
      onRemove={() => remove.mutateAsync({ id: restraint.id })}
      onRemoved={onClose}
    >
      <p>{t('restraints.deleteText', { restraint: restraintText(restraint) })}</p>
      <RemovalEffects subject="restraint" id={restraint.id} />
    </RemoveButton>
  )
}

const Leading = ({ restraint, onClose }: Parameters<typeof Remove>[0]) => (
  <span className={classes.leading}>
    <Remove restraint={restraint} onClose={onClose} />
    <RecordHistory subject="restraint" id={restraint.id} />
  </span>
)

const useSaving = (
  { file, restraint, onClose }: RestraintDialogProps,
  fillForm: (kept: Restraint) => void,
) => {
  const { t } = useTranslation('cases')
  const create = useMutation(api.restraints.create.mutationOptions())
  const update = useMutation(api.restraints.update.mutationOptions())
  return useRecordSaving<Restraint, RestraintInput>({
    record: restraint,
    create: (value) => create.mutateAsync(value),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => keptIn(client.restraints.list({ caseId: file.case.id }), id),
    fillForm,
    onSaved: () => {
      sayQuietly(t('restraintSaved'))
      onClose()
    },
  })
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

/** A measure of restraint, or an order that prolongs one. */
export const RestraintDialog = (props: RestraintDialogProps) => {
  const { file, restraint, start, partyId, onClose } = props
  const { t } = useTranslation('cases')
  const form = useForm<RestraintDraft, unknown, RestraintInput>({
    resolver: zodResolver(restraintInputSchema),
    defaultValues: restraint ? draftOf(restraint) : (start ?? newDraft(file, partyId)),
  })
  const { control } = form
  const chosenId = useWatch({ control, name: 'partyId' })
  const saving = useSaving(props, (kept) => form.reset(draftOf(kept)))
  const others = file.restraints.filter(({ id, partyId: of }) => of === chosenId && id !== restraint?.id)
  return (
    <FormDialog
      title={t(restraint ? 'restraints.edit' : 'restraints.add')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={restraint ? <Leading restraint={restraint} onClose={onClose} /> : undefined}
      {...saving}
    >
      <RestraintFields
        control={control}
        file={file}
        others={others}
        warning={<Findings control={control} others={others} />}
      />
    </FormDialog>
  )
}
