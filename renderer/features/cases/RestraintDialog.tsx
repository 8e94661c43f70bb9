import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  RESTRAINT_KINDS,
  type Restraint,
  type RestraintInput,
  restraintInputSchema,
} from '../../../shared/domain/restraint.ts'
import { api, client } from '../../app/api.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { DateField, SelectField, TextField } from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { ExtensionField } from './ExtensionField.tsx'
import classes from './forms.module.css'
import { keptIn } from './kept-in.ts'
import { PersonField } from './PersonField.tsx'
import { useRestraintText } from './RestraintLine.tsx'
import { draftOf, newDraft, type RestraintDraft } from './restraint-draft.ts'
import type { CaseFile } from './use-case-file.ts'

export interface RestraintDialogProps {
  readonly file: CaseFile
  /** The restraint to change. */
  readonly restraint?: Restraint
  /** What a new one starts from. */
  readonly start?: RestraintDraft
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
      onRemoved={() => {
        sayQuietly(t('removed'))
        onClose()
      }}
    >
      {t('restraints.deleteText', { restraint: restraintText(restraint) })}
    </RemoveButton>
  )
}

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

/** A measure of restraint, or an order that prolongs one. */
export const RestraintDialog = (props: RestraintDialogProps) => {
  const { file, restraint, start, onClose } = props
  const { t } = useTranslation('cases')
  const form = useForm<RestraintDraft, unknown, RestraintInput>({
    resolver: zodResolver(restraintInputSchema),
    defaultValues: restraint ? draftOf(restraint) : (start ?? newDraft(file)),
  })
  const { control } = form
  const partyId = useWatch({ control, name: 'partyId' })
  const saving = useSaving(props, (kept) => form.reset(draftOf(kept)))
  const others = file.restraints.filter(({ id, partyId: of }) => of === partyId && id !== restraint?.id)
  return (
    <FormDialog
      title={t(restraint ? 'restraints.edit' : 'restraints.add')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={restraint ? <Remove restraint={restraint} onClose={onClose} /> : undefined}
      {...saving}
    >
      <PersonField
        control={control}
        name="partyId"
        label={t('field.restrained')}
        participants={file.participants}
      />
      <SelectField
        control={control}
        name="kind"
        label={t('field.restraintKind')}
        options={RESTRAINT_KINDS.map((value) => ({ value, label: t(`restraintKind.${value}`) }))}
      />
      <div className={classes.pair}>
        <DateField
          control={control}
          name="from"
          label={t('field.from')}
          description={t('field.fromHint')}
          isRequired
        />
        <DateField
          control={control}
          name="until"
          label={t('field.until')}
          description={t('field.untilHint')}
        />
      </div>
      <TextField control={control} name="place" label={t('field.place')} />
      <TextField control={control} name="order" label={t('field.order')} description={t('field.orderHint')} />
      <ExtensionField control={control} others={others} />
    </FormDialog>
  )
}
