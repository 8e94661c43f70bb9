import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import { CONTACT_KINDS, type Contact, type ContactInput } from '../../../../shared/domain/kinds/contact.ts'
import { formatNumeric, formatTime } from '../../../i18n/dates.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { useEnsureParty } from '../../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { CheckField } from '../../../ui/CheckField.tsx'
import { CountField } from '../../../ui/CountField.tsx'
import { DateTimeField, LongTextField, SelectField, TextField } from '../../../ui/index.ts'
import {
  type CheckedContact,
  type ContactDraft,
  contactFormSchema,
  draftOfContact,
  newContactDraft,
  nextContactDraft,
} from './drafts.ts'
import classes from './Work.module.css'

interface ContactDialogProps {
  readonly caseId: CaseId
  readonly contact: Contact | undefined
  readonly onClose: () => void
}

interface FieldsProps {
  readonly control: Control<ContactDraft, unknown, CheckedContact>
}

const Fields = ({ control }: FieldsProps) => {
  const { t } = useTranslation('work')
  return (
    <>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="kind"
          label={t('contacts.field.kind')}
          options={CONTACT_KINDS.map((value) => ({ value, label: t(`contactKind.${value}`) }))}
        />
        <CountField control={control} name="minutes" label={t('contacts.field.minutes')} />
      </div>
      <DateTimeField control={control} name="at" label={t('contacts.field.at')} isRequired />
      <PartyField control={control} name="party" label={t('contacts.field.person')} />
      <TextField
        control={control}
        name="with"
        label={t('contacts.field.with')}
        description={t('contacts.field.withHint')}
      />
      <TextField control={control} name="place" label={t('contacts.field.place')} />
      <LongTextField control={control} name="summary" label={t('contacts.field.summary')} minRows={4} />
      <CheckField
        control={control}
        name="isSensitive"
        label={t('contacts.field.isSensitive')}
        description={t('contacts.field.isSensitiveHint')}
      />
    </>
  )
}

const useShape = () => {
  const { names } = useCaseFile()
  const ensureParty = useEnsureParty()
  return {
    schema: contactFormSchema,
    draftOf: (contact: Contact) => draftOfContact(contact, names),
    inputOf: async ({ party, ...value }: CheckedContact): Promise<ContactInput> => ({
      ...value,
      partyId: await ensureParty(party),
    }),
  }
}

/** A visit, call or letter: when, with whom, how long, what was said. */
export const ContactDialog = ({ caseId, contact, onClose }: ContactDialogProps) => {
  const { t } = useTranslation('work')
  return (
    <RecordDialog
      subject="contact"
      record={contact}
      shape={useShape()}
      start={() => newContactDraft(caseId)}
      another={{ draftAfter: nextContactDraft, focus: 'at' }}
      removal={({ kind, at }) => ({
        name: `${t(`contactKind.${kind}`)}, ${formatNumeric(at)} ${formatTime(at)}`,
      })}
      onClose={onClose}
    >
      {({ control }) => <Fields control={control} />}
    </RecordDialog>
  )
}
