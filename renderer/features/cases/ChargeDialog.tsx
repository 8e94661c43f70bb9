import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import {
  blankCharge,
  type Charge,
  type ChargeInput,
  chargeInputSchema,
} from '../../../shared/domain/charge.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../app/api.ts'
import { RemovalEffects } from '../../app/RemovalEffects.tsx'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { ChargeFields } from './ChargeFields.tsx'
import { useChargeText } from './charge-text.ts'
import classes from './forms.module.css'
import { RecordHistory } from './history-slot.tsx'
import { keptIn } from './kept-in.ts'
import type { CaseFile } from './use-case-file.ts'

/** A charge as it stands in the form, not checked yet. */
export type ChargeDraft = z.input<typeof chargeInputSchema>

const draftOf = ({ id: _id, revision: _revision, ...fields }: Charge): ChargeDraft => fields

/** The code that the papers of the person name is most likely meant again. */
const newDraft = (file: CaseFile, partyId: PartyId): ChargeDraft => ({
  ...blankCharge({ caseId: file.case.id, partyId }),
  code:
    file.charges.findLast((charge) => charge.partyId === partyId)?.code ?? file.charges.at(-1)?.code ?? '',
})

/** The next one of the same paper: of the same person, code and dates. */
const nextDraft = (saved: ChargeInput): ChargeDraft => ({
  ...blankCharge(saved),
  code: saved.code,
  since: saved.since,
  announcedOn: saved.announcedOn,
})

export interface ChargeDialogProps {
  readonly file: CaseFile
  /** The charge to change; a new one is made where there is none. */
  readonly charge?: Charge
  /** Whose charge a new one is. */
  readonly partyId: PartyId
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
      onRemoved={onClose}
    >
      <p>{t('charges.deleteText')}</p>
      <RemovalEffects subject="charge" id={charge.id} />
    </RemoveButton>
  )
}

const Leading = ({ charge, onClose }: Parameters<typeof Remove>[0]) => (
  <span className={classes.leading}>
    <Remove charge={charge} onClose={onClose} />
    <RecordHistory subject="charge" id={charge.id} />
  </span>
)

type ChargeForm = UseFormReturn<ChargeDraft, unknown, ChargeInput>

const useSaving = ({ file, charge, onClose }: ChargeDialogProps, form: ChargeForm) => {
  const { t } = useTranslation('cases')
  const create = useMutation(api.charges.create.mutationOptions())
  const update = useMutation(api.charges.update.mutationOptions())
  const saving = useRecordSaving<Charge, ChargeInput>({
    record: charge,
    create: (value) => create.mutateAsync(value),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => keptIn(client.charges.list({ caseId: file.case.id }), id),
    fillForm: (kept) => form.reset(draftOf(kept)),
    onSaved: () => {
      sayQuietly(t('chargeSaved'))
      onClose()
    },
  })
  return { saving, create }
}

interface AnotherProps {
  readonly form: ChargeForm
  readonly onSave: (value: ChargeInput) => Promise<unknown>
}

/** Keeps this charge and begins the next one; papers charge several articles in one breath. */
const Another = ({ form, onSave }: AnotherProps) => {
  const { t } = useTranslation('cases')
  const [hasFailed, setHasFailed] = useState(false)
  const save = form.handleSubmit(async (value) => {
    setHasFailed(false)
    try {
      await onSave(value)
    } catch {
      setHasFailed(true)
      return
    }
    sayQuietly(t('chargeSaved'))
    form.reset(nextDraft(value))
    form.setFocus('article')
  })
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  })
  return (
    <Button
      variant="subtle"
      onClick={() => void save()}
      aria-keyshortcuts="Control+Enter"
      rightSection={<Kbd keys="mod+enter" />}
    >
      {t(hasFailed ? 'charges.anotherFailed' : 'charges.another')}
    </Button>
  )
}

/** What someone is accused of. */
export const ChargeDialog = (props: ChargeDialogProps) => {
  const { file, charge, partyId, onClose } = props
  const { t } = useTranslation('cases')
  const form = useForm<ChargeDraft, unknown, ChargeInput>({
    resolver: zodResolver(chargeInputSchema),
    defaultValues: charge ? draftOf(charge) : newDraft(file, partyId),
  })
  const { saving, create } = useSaving(props, form)
  return (
    <FormDialog
      title={t(charge ? 'charges.edit' : 'charges.add')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={
        charge ? (
          <Leading charge={charge} onClose={onClose} />
        ) : (
          <Another form={form} onSave={(value) => create.mutateAsync(value)} />
        )
      }
      {...saving}
    >
      <ChargeFields control={form.control} file={file} {...(charge === undefined ? {} : { charge })} />
    </FormDialog>
  )
}
