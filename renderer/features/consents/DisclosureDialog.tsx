import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { type Control, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Consent } from '../../../shared/domain/consent.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import {
  DISCLOSURE_CHANNELS,
  type Disclosure,
  type DisclosureInput,
  disclosureInputSchema,
} from '../../../shared/domain/disclosure.ts'
import { type CaseId, consentIdSchema } from '../../../shared/domain/ids.ts'
import { api, client } from '../../app/api.ts'
import { DocumentField } from '../../app/DocumentField.tsx'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { RecordLeading } from '../../records/RecordLeading.tsx'
import { RemovalEffects } from '../../records/RemovalEffects.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { DateField, LongTextField, Notice, SelectField, TextField } from '../../ui/index.ts'
import { OptionalSelectField } from '../../ui/OptionalSelectField.tsx'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import classes from './Consents.module.css'
import { uncovered } from './consent-state.ts'
import { type DisclosureDraft, draftOfDisclosure, newDisclosureDraft } from './drafts.ts'
import { useConsentName } from './use-consent-name.ts'

interface DisclosureDialogProps {
  readonly caseId: CaseId
  readonly consents: readonly Consent[]
  readonly disclosure: Disclosure | undefined
  readonly onClose: () => void
}

const Remove = ({
  disclosure,
  onClose,
}: {
  readonly disclosure: Disclosure
  readonly onClose: () => void
}) => {
  const { t } = useTranslation('consents')
  const remove = useMutation(api.disclosures.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('disclosures.delete')}
      question={t('disclosures.deleteQuestion', { recipient: disclosure.recipient })}
      onRemove={() => remove.mutateAsync({ id: disclosure.id })}
      onRemoved={onClose}
    >
      <RemovalEffects subject="disclosure" id={disclosure.id} />
    </RemoveButton>
  )
}

interface ConsentOfProps {
  readonly control: Control<DisclosureDraft, unknown, DisclosureInput>
  readonly consents: readonly Consent[]
}

/** The consent it rests on, and a calm word where that one does not carry it. It can be saved all the same: it happened. */
const ConsentOf = ({ control, consents }: ConsentOfProps) => {
  const { t } = useTranslation('consents')
  const consentName = useConsentName()
  const [on, consentId] = useWatch({ control, name: ['on', 'consentId'] })
  const day = isoDateSchema.safeParse(on).data
  const named = consentIdSchema.safeParse(consentId).data ?? null
  const missing = day === undefined ? undefined : uncovered({ on: day, consentId: named }, consents)
  return (
    <>
      <OptionalSelectField
        control={control}
        name="consentId"
        label={t('disclosures.field.consent')}
        noneLabel={t('disclosures.noConsent')}
        options={consents.map((consent) => ({ value: consent.id, label: consentName(consent) }))}
      />
      <div role="status">
        {missing === undefined ? null : (
          <Notice tone="warning" title={t(`uncoveredTitle.${missing}`)}>
            {t('uncoveredText')}
          </Notice>
        )}
      </div>
    </>
  )
}

const useSaving = ({ disclosure, onClose }: DisclosureDialogProps, fillForm: (kept: Disclosure) => void) => {
  const { t } = useTranslation('consents')
  const create = useMutation(api.disclosures.create.mutationOptions())
  const update = useMutation(api.disclosures.update.mutationOptions())
  return useRecordSaving<Disclosure, DisclosureInput>({
    record: disclosure,
    create: (value) => create.mutateAsync(value),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => client.disclosures.get({ id }),
    fillForm,
    onSaved: () => {
      sayQuietly(t('disclosures.saved'))
      onClose()
    },
  })
}

/** What was told or handed over, to whom, when and how. */
export const DisclosureDialog = (props: DisclosureDialogProps) => {
  const { caseId, consents, disclosure, onClose } = props
  const { t } = useTranslation('consents')
  const form = useForm<DisclosureDraft, unknown, DisclosureInput>({
    resolver: zodResolver(disclosureInputSchema),
    defaultValues: disclosure === undefined ? newDisclosureDraft(caseId) : draftOfDisclosure(disclosure),
  })
  const { control } = form
  const saving = useSaving(props, (kept) => form.reset(draftOfDisclosure(kept)))
  return (
    <FormDialog
      title={t(disclosure ? 'disclosures.edit' : 'disclosures.new')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={
        disclosure ? (
          <RecordLeading subject="disclosure" id={disclosure.id}>
            <Remove disclosure={disclosure} onClose={onClose} />
          </RecordLeading>
        ) : undefined
      }
      {...saving}
    >
      <TextField
        control={control}
        name="recipient"
        label={t('disclosures.field.recipient')}
        isRequired
        autoFocus
      />
      <div className={classes.pair}>
        <DateField control={control} name="on" label={t('disclosures.field.on')} isRequired />
        <SelectField
          control={control}
          name="channel"
          label={t('disclosures.field.channel')}
          options={DISCLOSURE_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
        />
      </div>
      <TextField control={control} name="purpose" label={t('disclosures.field.purpose')} />
      <LongTextField control={control} name="content" label={t('disclosures.field.content')} />
      <ConsentOf control={control} consents={consents} />
      <DocumentField
        control={control}
        name="documentId"
        label={t('disclosures.field.document')}
        noneLabel={t('noDocument')}
        caseId={caseId}
      />
    </FormDialog>
  )
}
