import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  CONSENT_FORMS,
  CONSENT_PURPOSES,
  type Consent,
  type ConsentInput,
} from '../../../shared/domain/consent.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../app/api.ts'
import { DocumentField } from '../../app/DocumentField.tsx'
import { PartyField } from '../../app/PartyField.tsx'
import { NOBODY } from '../../app/party-choice.ts'
import { useEnsureParty } from '../../app/use-ensure-party.ts'
import { usePartyNames, usePeopleOfCase } from '../../app/use-party-options.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { RecordLeading } from '../../records/RecordLeading.tsx'
import { RemovalEffects } from '../../records/RemovalEffects.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { DateField, LongTextField, PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import classes from './Consents.module.css'
import {
  type CheckedConsent,
  type ConsentDraft,
  consentFormSchema,
  draftOfConsent,
  newConsentDraft,
} from './drafts.ts'

interface ConsentDialogProps {
  readonly caseId: CaseId
  readonly consent: Consent | undefined
  readonly onClose: () => void
}

const Remove = ({ consent, onClose }: { readonly consent: Consent; readonly onClose: () => void }) => {
  const { t } = useTranslation('consents')
  const remove = useMutation(api.consents.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('delete')}
      question={t('deleteQuestion')}
      onRemove={() => remove.mutateAsync({ id: consent.id })}
      onRemoved={onClose}
    >
      <p>{t('deleteConsentText')}</p>
      <RemovalEffects subject="consent" id={consent.id} />
    </RemoveButton>
  )
}

const useSaving = ({ consent, onClose }: ConsentDialogProps, fillForm: (kept: Consent) => void) => {
  const { t } = useTranslation('consents')
  const ensureParty = useEnsureParty()
  const create = useMutation(api.consents.create.mutationOptions())
  const update = useMutation(api.consents.update.mutationOptions())
  const inputOf = async ({ party, ...value }: CheckedConsent): Promise<ConsentInput> => {
    const partyId = await ensureParty(party)
    if (partyId === null) throw new Error('the form asks for a person')
    return { ...value, partyId }
  }
  return useRecordSaving<Consent, CheckedConsent>({
    record: consent,
    create: async (value) => create.mutateAsync(await inputOf(value)),
    update: async ({ id }, revision, value) =>
      update.mutateAsync({ id, revision, value: await inputOf(value) }),
    readAgain: ({ id }) => client.consents.get({ id }),
    fillForm,
    onSaved: () => {
      sayQuietly(t('saved'))
      onClose()
    },
  })
}

/** Who agreed to what, for whom, from when until when. */
export const ConsentDialog = (props: ConsentDialogProps) => {
  const { caseId, consent, onClose } = props
  const { t } = useTranslation('consents')
  const names = usePartyNames()
  const first = usePeopleOfCase(caseId)[0]
  const form = useForm<ConsentDraft, unknown, CheckedConsent>({
    resolver: zodResolver(consentFormSchema),
    defaultValues:
      consent === undefined
        ? newConsentDraft(caseId, first ? { ...NOBODY, partyId: first.value, name: first.label } : NOBODY)
        : draftOfConsent(consent, names),
  })
  const { control } = form
  const saving = useSaving(props, (kept) => form.reset(draftOfConsent(kept, names)))
  return (
    <FormDialog
      title={t(consent ? 'edit' : 'new')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={
        consent ? (
          <RecordLeading subject="consent" id={consent.id}>
            <Remove consent={consent} onClose={onClose} />
          </RecordLeading>
        ) : undefined
      }
      {...saving}
    >
      <PartyField
        control={control}
        name="party"
        label={t('field.person')}
        caseId={caseId}
        isRequired
        hasAutoFocus={consent === undefined}
      />
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="purpose"
          label={t('field.purpose')}
          options={CONSENT_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
        />
        <SelectField
          control={control}
          name="form"
          label={t('field.form')}
          options={CONSENT_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
        />
      </div>
      <TextField
        control={control}
        name="recipient"
        label={t('field.recipient')}
        description={t('field.recipientHint')}
      />
      <LongTextField control={control} name="scope" label={t('field.scope')} minRows={2} />
      <div className={classes.pair}>
        <PartialDateField control={control} name="givenOn" label={t('field.givenOn')} />
        <DateField control={control} name="expiresOn" label={t('field.expiresOn')} />
        <PartialDateField control={control} name="withdrawnOn" label={t('field.withdrawnOn')} />
      </div>
      <DocumentField
        control={control}
        name="documentId"
        label={t('field.document')}
        noneLabel={t('noDocument')}
        caseId={caseId}
      />
    </FormDialog>
  )
}
