import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { uncovered } from '../../../../shared/domain/case/consent-coverage.ts'
import { partialDateSchema } from '../../../../shared/domain/dates.ts'
import { type CaseId, consentIdSchema } from '../../../../shared/domain/ids.ts'
import type { Consent } from '../../../../shared/domain/kinds/consent.ts'
import {
  DISCLOSURE_CHANNELS,
  type Disclosure,
  type DisclosureInput,
  disclosureInputSchema,
} from '../../../../shared/domain/kinds/disclosure.ts'
import { plainShape } from '../../../records/form-shape.ts'
import { DocumentField } from '../../../records/people/DocumentField.tsx'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { LongTextField, Notice, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { OptionalSelectField } from '../../../ui/OptionalSelectField.tsx'
import classes from './Consents.module.css'
import { type DisclosureDraft, newDisclosureDraft, nextDisclosureDraft } from './drafts.ts'
import { useConsentName } from './use-consent-name.ts'

const SHAPE = plainShape(disclosureInputSchema)

interface DisclosureDialogProps {
  readonly caseId: CaseId
  readonly consents: readonly Consent[]
  readonly disclosure: Disclosure | undefined
  readonly onClose: () => void
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
  const day = on === null ? null : partialDateSchema.safeParse(on).data
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

const Fields = ({ control, consents }: ConsentOfProps) => {
  const { t } = useTranslation('consents')
  return (
    <>
      <TextField
        control={control}
        name="recipient"
        label={t('disclosures.field.recipient')}
        isRequired
        autoFocus
      />
      <div className={classes.pair}>
        <PartialDateField control={control} name="on" label={t('disclosures.field.on')} />
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
      />
    </>
  )
}

/** What was told or handed over, to whom, when and how. */
export const DisclosureDialog = ({ caseId, consents, disclosure, onClose }: DisclosureDialogProps) => (
  <RecordDialog
    subject="disclosure"
    record={disclosure}
    shape={SHAPE}
    start={() => newDisclosureDraft(caseId)}
    removal={({ recipient }) => ({ name: recipient })}
    another={{ draftAfter: nextDisclosureDraft, focus: 'recipient' }}
    onClose={onClose}
  >
    {({ control }) => <Fields control={control} consents={consents} />}
  </RecordDialog>
)
