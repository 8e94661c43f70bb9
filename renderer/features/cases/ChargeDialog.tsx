import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import {
  CHARGE_STATUSES,
  type Charge,
  type ChargeInput,
  chargeInputSchema,
} from '../../../shared/domain/charge.ts'
import { api, client } from '../../app/api.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { useChargeText } from './charge-text.ts'
import classes from './forms.module.css'
import { keptIn } from './kept-in.ts'
import { PersonField } from './PersonField.tsx'
import type { CaseFile } from './use-case-file.ts'

type Draft = z.input<typeof chargeInputSchema>

const draftOf = ({ id: _id, revision: _revision, ...fields }: Charge): Draft => fields

/** The person the case is about and the code its papers name are most likely meant again. */
const newDraft = (file: CaseFile): Draft => ({
  caseId: file.case.id,
  partyId: file.participants[0]?.partyId ?? '',
  code: file.charges.at(-1)?.code ?? '',
  article: '',
  part: '',
  title: '',
  since: null,
  status: 'active',
})

export interface ChargeDialogProps {
  readonly file: CaseFile
  /** The charge to change; a new one is made where there is none. */
  readonly charge?: Charge
  readonly onClose: () => void
}

const Remove = ({ charge, onClose }: { readonly charge: Charge; readonly onClose: () => void }) => {
  const { t } = useTranslation('cases')
  const chargeText = useChargeText()
  const remove = useMutation(api.charges.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('charges.delete')}
      question={t('charges.deleteQuestion', { charge: chargeText(charge) })}
      onRemove={() => remove.mutateAsync({ id: charge.id })}
      onRemoved={() => {
        sayQuietly(t('removed'))
        onClose()
      }}
    >
      {t('charges.deleteText')}
    </RemoveButton>
  )
}

const useSaving = ({ file, charge, onClose }: ChargeDialogProps, fillForm: (kept: Charge) => void) => {
  const { t } = useTranslation('cases')
  const create = useMutation(api.charges.create.mutationOptions())
  const update = useMutation(api.charges.update.mutationOptions())
  return useRecordSaving<Charge, ChargeInput>({
    record: charge,
    create: (value) => create.mutateAsync(value),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => keptIn(client.charges.list({ caseId: file.case.id }), id),
    fillForm,
    onSaved: () => {
      sayQuietly(t('chargeSaved'))
      onClose()
    },
  })
}

/** What someone is accused of. */
export const ChargeDialog = (props: ChargeDialogProps) => {
  const { file, charge, onClose } = props
  const { t } = useTranslation('cases')
  const form = useForm<Draft, unknown, ChargeInput>({
    resolver: zodResolver(chargeInputSchema),
    defaultValues: charge ? draftOf(charge) : newDraft(file),
  })
  const { control } = form
  const saving = useSaving(props, (kept) => form.reset(draftOf(kept)))
  return (
    <FormDialog
      title={t(charge ? 'charges.edit' : 'charges.add')}
      form={form}
      onClose={onClose}
      leading={charge ? <Remove charge={charge} onClose={onClose} /> : undefined}
      {...saving}
    >
      <PersonField
        control={control}
        name="partyId"
        label={t('field.accused')}
        participants={file.participants}
      />
      <div className={classes.triple}>
        <TextField control={control} name="code" label={t('field.code')} />
        <TextField control={control} name="article" label={t('field.article')} autoFocus />
        <TextField control={control} name="part" label={t('field.part')} />
      </div>
      <TextField control={control} name="title" label={t('field.chargeTitle')} />
      <div className={classes.pair}>
        <PartialDateField control={control} name="since" label={t('field.chargeSince')} />
        <SelectField
          control={control}
          name="status"
          label={t('field.chargeStatus')}
          options={CHARGE_STATUSES.map((value) => ({ value, label: t(`chargeStatus.${value}`) }))}
        />
      </div>
    </FormDialog>
  )
}
