import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Control, type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  namesOf,
  type Party,
  type PartyInput,
  type PartyLine,
  partyInputSchema,
  sortOf,
} from '../../../shared/domain/kinds/party.ts'
import { plainShape } from '../../records/form-shape.ts'
import { SimilarParties } from '../../records/people/SimilarParties.tsx'
import { RecordDialog } from '../../records/RecordDialog.tsx'
import { ConfirmDialog, PartialDateField } from '../../ui/index.ts'
import { NamesField } from './NamesField.tsx'
import { AboutFields, SensitiveFields } from './PartyFields.tsx'
import { PartyKindField } from './PartyKindField.tsx'
import { EMPTY_PARTY, type PartyDraft } from './party-draft.ts'
import { useKindOfName } from './use-kind-of-name.ts'

const SHAPE = plainShape(partyInputSchema)

export interface PartyDialogProps {
  /** The record to change; a new one is made where there is none. */
  readonly party?: Party
  readonly onClose: () => void
  /** Called with the record as it is now kept; the dialog is closed by then. */
  readonly onSaved?: (party: Party) => void
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
      question={{ names: namesOf({ kind, names }), kind: sortOf({ kind, names }), born, identityNumber }}
      actionLabel={t('similar.open')}
      onAction={onOpen}
    />
  )
}

interface FieldsProps {
  readonly form: UseFormReturn<PartyDraft, unknown, PartyInput>
  readonly isNew: boolean
  readonly onLeave: (party: PartyLine) => void
}

const Fields = ({ form, isNew, onLeave }: FieldsProps) => {
  const { t } = useTranslation('people')
  const { control } = form
  const kind = useWatch({ control, name: 'kind' })
  useKindOfName(form, isNew)
  return (
    <>
      <PartyKindField form={form} />
      <NamesField control={control} />
      {isNew ? <Alike control={control} onOpen={onLeave} /> : null}
      {kind === 'group' ? null : (
        <PartialDateField
          control={control}
          name="born"
          label={t(kind === 'person' ? 'field.bornPerson' : 'field.bornOrganisation')}
        />
      )}
      <div>
        <AboutFields control={control} />
        <SensitiveFields control={control} />
      </div>
    </>
  )
}

/** All that is known of a person, an organisation or a group, entered and kept in one go; deleted on its own page. */
export const PartyDialog = ({ party, onClose, onSaved }: PartyDialogProps) => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const [leavingFor, setLeavingFor] = useState<PartyLine>()
  const open = (other: PartyLine) => {
    onClose()
    void navigate({ to: '/people/$partyId', params: { partyId: other.id } })
  }
  return (
    <RecordDialog
      subject="party"
      record={party}
      shape={SHAPE}
      start={() => EMPTY_PARTY}
      onClose={onClose}
      onSaved={onSaved}
    >
      {(form) => (
        <>
          <Fields form={form} isNew={party === undefined} onLeave={setLeavingFor} />
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
        </>
      )}
    </RecordDialog>
  )
}
