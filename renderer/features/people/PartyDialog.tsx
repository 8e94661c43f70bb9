import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Control, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  PARTY_KINDS,
  type Party,
  type PartyInput,
  type PartyLine,
  partyInputSchema,
} from '../../../shared/domain/party.ts'
import { api, client } from '../../app/api.ts'
import { SimilarParties } from '../../app/SimilarParties.tsx'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ConfirmDialog, PartialDateField, SelectField } from '../../ui/index.ts'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { NamesField } from './NamesField.tsx'
import { AboutFields, SensitiveFields } from './PartyFields.tsx'
import { draftOfParty, EMPTY_PARTY, type PartyDraft } from './party-draft.ts'

export interface PartyDialogProps {
  /** The record to change; a new one is made where there is none. */
  readonly party?: Party
  readonly onClose: () => void
  /** Called with the record as it is now kept; the dialog is closed by then. */
  readonly onSaved?: (party: Party) => void
  readonly leading?: ReactNode
}

interface AlikeProps {
  readonly control: Control<PartyDraft>
  readonly onOpen: (party: PartyLine) => void
}

/** Who of the vault could be the one that is being typed. */
const Alike = ({ control, onOpen }: AlikeProps) => {
  const { t } = useTranslation('people')
  const [kind, names, born, identityNumber] = useWatch({
    control,
    name: ['kind', 'names', 'born', 'identityNumber'],
  })
  return (
    <SimilarParties
      question={{ names: names.map(({ text }) => text), kind, born, identityNumber }}
      actionLabel={t('similar.open')}
      onAction={onOpen}
    />
  )
}

const useParty = ({ party, onClose, onSaved }: PartyDialogProps) => {
  const { t } = useTranslation('people')
  const form = useForm<PartyDraft, unknown, PartyInput>({
    resolver: zodResolver(partyInputSchema),
    defaultValues: party === undefined ? EMPTY_PARTY : draftOfParty(party),
  })
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
  return { form, saving }
}

/** All that is known of a person or an organisation, entered and kept in one go. */
export const PartyDialog = (props: PartyDialogProps) => {
  const { party, onClose, leading } = props
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const { form, saving } = useParty(props)
  const [leavingFor, setLeavingFor] = useState<PartyLine>()
  const kind = useWatch({ control: form.control, name: 'kind' })
  const open = (other: PartyLine) => {
    onClose()
    void navigate({ to: '/people/$partyId', params: { partyId: other.id } })
  }
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
      {party === undefined ? <Alike control={form.control} onOpen={setLeavingFor} /> : null}
      <PartialDateField
        control={form.control}
        name="born"
        label={t(kind === 'person' ? 'field.bornPerson' : 'field.bornOrganisation')}
      />
      <div>
        <AboutFields control={form.control} />
        <SensitiveFields control={form.control} />
      </div>
      {leavingFor === undefined ? null : (
        <ConfirmDialog
          isOpen
          title={t('similar.leaveQuestion', { name: leavingFor.name })}
          confirmLabel={t('similar.open')}
          onConfirm={() => open(leavingFor)}
          onCancel={() => setLeavingFor(undefined)}
        >
          {t('similar.leaveText')}
        </ConfirmDialog>
      )}
    </FormDialog>
  )
}
