import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  CONSENT_FORMS,
  CONSENT_PURPOSES,
  type Consent,
  type ConsentInput,
} from '../../../../shared/domain/kinds/consent.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { DocumentField } from '../../../records/people/DocumentField.tsx'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { NOBODY } from '../../../records/people/party-choice.ts'
import { useRequireParty } from '../../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import classes from './Consents.module.css'
import {
  type CheckedConsent,
  type ConsentDraft,
  consentFormSchema,
  draftOfConsent,
  newConsentDraft,
  nextConsentDraft,
} from './drafts.ts'
import { useConsentName } from './use-consent-name.ts'

interface ConsentDialogProps {
  readonly caseId: CaseId
  readonly consent: Consent | undefined
  /** Whose a new one is, where that was said. */
  readonly whose: string | undefined
  readonly onClose: () => void
}

interface FieldsProps {
  readonly control: Control<ConsentDraft, unknown, CheckedConsent>
  readonly isNew: boolean
}

const Fields = ({ control, isNew }: FieldsProps) => {
  const { t } = useTranslation('consents')
  return (
    <>
      <PartyField control={control} name="party" label={t('field.person')} isRequired hasAutoFocus={isNew} />
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
        <PartialDateField control={control} name="expiresOn" label={t('field.expiresOn')} />
        <PartialDateField control={control} name="withdrawnOn" label={t('field.withdrawnOn')} />
      </div>
      <DocumentField
        control={control}
        name="documentId"
        label={t('field.document')}
        noneLabel={t('noDocument')}
      />
    </>
  )
}

const useShape = () => {
  const { names } = useCaseFile()
  const requireParty = useRequireParty()
  return {
    schema: consentFormSchema,
    draftOf: (consent: Consent) => draftOfConsent(consent, names),
    inputOf: async ({ party, ...value }: CheckedConsent): Promise<ConsentInput> => ({
      ...value,
      partyId: await requireParty(party),
    }),
  }
}

/** Who agreed to what, for whom, from when until when. */
export const ConsentDialog = ({ caseId, consent, whose, onClose }: ConsentDialogProps) => {
  const consentName = useConsentName()
  const { participants } = useCaseFile()
  const party = { ...NOBODY, ...(participants.find(({ partyId }) => partyId === whose) ?? participants[0]) }
  return (
    <RecordDialog
      subject="consent"
      record={consent}
      shape={useShape()}
      start={() => newConsentDraft(caseId, party)}
      removal={(of) => ({ name: consentName(of) })}
      another={{ draftAfter: nextConsentDraft, focus: 'party' }}
      onClose={onClose}
    >
      {({ control }) => <Fields control={control} isNew={consent === undefined} />}
    </RecordDialog>
  )
}
