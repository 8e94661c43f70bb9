import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { PARTY_KINDS, type Party, type PartyInput, partyInputSchema } from '../../../shared/domain/party.ts'
import { api, client } from '../../app/api.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { LongTextField, PartialDateField, SelectField } from '../../ui/index.ts'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { IdentityNumberField } from './IdentityNumberField.tsx'
import { NamesField } from './NamesField.tsx'
import { draftOfParty, EMPTY_PARTY, type PartyDraft } from './party-draft.ts'

export interface PartyDialogProps {
  /** The record to change; a new one is made where there is none. */
  readonly party?: Party
  readonly onClose: () => void
  /** Called with the record as it is now kept; the dialog is closed by then. */
  readonly onSaved?: (party: Party) => void
  readonly leading?: ReactNode
}

/** All that is known of a person or an organisation, entered and kept in one go. */
export const PartyDialog = ({ party, onClose, onSaved, leading }: PartyDialogProps) => {
  const { t } = useTranslation('people')
  const form = useForm<PartyDraft, unknown, PartyInput>({
    resolver: zodResolver(partyInputSchema),
    defaultValues: party === undefined ? EMPTY_PARTY : draftOfParty(party),
  })
  const kind = useWatch({ control: form.control, name: 'kind' })
  const create = useMutation(api.parties.create.mutationOptions())
  const update = useMutation(api.parties.update.mutationOptions())

  const saving = useRecordSaving<Party, PartyInput>({
    record: party,
    create: (value) => create.mutateAsync(value),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => client.parties.get({ id }),
    fillForm: (kept) => form.reset(draftOfParty(kept)),
    onSaved: (kept) => {
      sayQuietly(t('saved'))
      onClose()
      onSaved?.(kept)
    },
  })

  return (
    <FormDialog
      title={t(party === undefined ? 'newParty' : 'editParty')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={leading}
      {...saving}
    >
      <SelectField
        control={form.control}
        name="kind"
        label={t('field.kind')}
        options={PARTY_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <NamesField control={form.control} />
      <PartialDateField
        control={form.control}
        name="born"
        label={t(kind === 'person' ? 'field.bornPerson' : 'field.bornOrganisation')}
        description={t('field.bornHint')}
      />
      <IdentityNumberField control={form.control} />
      <LongTextField control={form.control} name="contacts" label={t('field.contacts')} />
      <LongTextField control={form.control} name="notes" label={t('field.notes')} />
    </FormDialog>
  )
}
