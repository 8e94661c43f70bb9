import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CONTACT_KINDS, type Contact, type ContactInput } from '../../../shared/domain/contact.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../app/api.ts'
import { PartyField } from '../../app/PartyField.tsx'
import { useEnsureParty } from '../../app/use-ensure-party.ts'
import { usePartyNames } from '../../app/use-party-options.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { RecordLeading } from '../../records/RecordLeading.tsx'
import { RemovalEffects } from '../../records/RemovalEffects.tsx'
import { CheckField } from '../../ui/CheckField.tsx'
import { CountField } from '../../ui/CountField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { DateTimeField, LongTextField, SelectField, TextField } from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import {
  type CheckedContact,
  type ContactDraft,
  contactFormSchema,
  draftOfContact,
  newContactDraft,
} from './drafts.ts'
import classes from './Work.module.css'

interface ContactDialogProps {
  readonly caseId: CaseId
  readonly contact: Contact | undefined
  readonly onClose: () => void
}

const Remove = ({ contact, onClose }: { readonly contact: Contact; readonly onClose: () => void }) => {
  const { t } = useTranslation('work')
  const remove = useMutation(api.contacts.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('contacts.delete')}
      question={t('contacts.deleteQuestion')}
      onRemove={() => remove.mutateAsync({ id: contact.id })}
      onRemoved={onClose}
    >
      <RemovalEffects subject="contact" id={contact.id} />
    </RemoveButton>
  )
}

const useSaving = ({ contact, onClose }: ContactDialogProps, fillForm: (kept: Contact) => void) => {
  const { t } = useTranslation('work')
  const ensureParty = useEnsureParty()
  const create = useMutation(api.contacts.create.mutationOptions())
  const update = useMutation(api.contacts.update.mutationOptions())
  const inputOf = async ({ party, ...value }: CheckedContact): Promise<ContactInput> => ({
    ...value,
    partyId: await ensureParty(party),
  })
  return useRecordSaving<Contact, CheckedContact>({
    record: contact,
    create: async (value) => create.mutateAsync(await inputOf(value)),
    update: async ({ id }, revision, value) =>
      update.mutateAsync({ id, revision, value: await inputOf(value) }),
    readAgain: ({ id }) => client.contacts.get({ id }),
    fillForm,
    onSaved: () => {
      sayQuietly(t('contacts.saved'))
      onClose()
    },
  })
}

/** A visit, call or letter: when, with whom, how long, what was said. */
export const ContactDialog = (props: ContactDialogProps) => {
  const { caseId, contact, onClose } = props
  const { t } = useTranslation('work')
  const names = usePartyNames()
  const form = useForm<ContactDraft, unknown, CheckedContact>({
    resolver: zodResolver(contactFormSchema),
    defaultValues: contact === undefined ? newContactDraft(caseId) : draftOfContact(contact, names),
  })
  const { control } = form
  const saving = useSaving(props, (kept) => form.reset(draftOfContact(kept, names)))
  return (
    <FormDialog
      title={t(contact ? 'contacts.edit' : 'contacts.new')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={
        contact ? (
          <RecordLeading subject="contact" id={contact.id}>
            <Remove contact={contact} onClose={onClose} />
          </RecordLeading>
        ) : undefined
      }
      {...saving}
    >
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
      <PartyField control={control} name="party" label={t('contacts.field.person')} caseId={caseId} />
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
    </FormDialog>
  )
}
