import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { CaseId } from '../../../shared/domain/ids.ts'
import {
  type Participation,
  participationInputSchema,
  ROLES,
  type Role,
} from '../../../shared/domain/participation.ts'
import { api, client } from '../../app/api.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { SelectField, TextField } from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { keptIn } from './kept-in.ts'
import { PartyPicker } from './PartyPicker.tsx'
import { NO_PARTY, partyChoiceSchema, useEnsureParty } from './party-choice.ts'

const { role, detail } = participationInputSchema.shape

const formSchema = z.strictObject({
  party: partyChoiceSchema.refine(({ partyId, name }) => partyId !== null || name !== '', {
    error: 'required',
  }),
  role,
  detail,
})

type Draft = z.input<typeof formSchema>
type Checked = z.output<typeof formSchema>

const draftOf = ({ partyId, partyName, partyKind, role, detail }: Participation): Draft => ({
  party: { partyId, name: partyName, kind: partyKind },
  role,
  detail,
})

export interface ParticipationDialogProps {
  readonly caseId: CaseId
  readonly suggestedRole: Role
  /** The role to change; a new one is made where there is none. */
  readonly participation?: Participation
  readonly onClose: () => void
}

const Remove = ({ participation, onClose }: { participation: Participation; onClose: () => void }) => {
  const { t } = useTranslation('cases')
  const remove = useMutation(api.participations.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('people.remove')}
      question={t('people.removeQuestion', { name: participation.partyName })}
      onRemove={() => remove.mutateAsync({ id: participation.id })}
      onRemoved={() => {
        sayQuietly(t('removed'))
        onClose()
      }}
    >
      {t('people.removeText', { role: t(`role.${participation.role}`) })}
    </RemoveButton>
  )
}

/** Puts someone into a case, from the vault or by a new name, and says as what. */
export const ParticipationDialog = (props: ParticipationDialogProps) => {
  const { caseId, suggestedRole, participation, onClose } = props
  const { t } = useTranslation('cases')
  const ensureParty = useEnsureParty()
  const form = useForm<Draft, unknown, Checked>({
    resolver: zodResolver(formSchema),
    defaultValues: participation
      ? draftOf(participation)
      : { party: NO_PARTY, role: suggestedRole, detail: '' },
  })
  const create = useMutation(api.participations.create.mutationOptions())
  const update = useMutation(api.participations.update.mutationOptions())

  const inputOf = async ({ party, ...rest }: Checked) => {
    const partyId = await ensureParty(party)
    // A record that was just made is not made again where the next step fails.
    form.setValue('party', { ...party, partyId })
    return { caseId, partyId, ...rest }
  }
  const saving = useRecordSaving<Participation, Checked>({
    record: participation,
    create: async (value) => create.mutateAsync(await inputOf(value)),
    update: async ({ id }, revision, value) =>
      update.mutateAsync({ id, revision, value: await inputOf(value) }),
    readAgain: ({ id }) => keptIn(client.participations.list({ caseId }), id),
    fillForm: (kept) => form.reset(draftOf(kept)),
    onSaved: () => {
      sayQuietly(t('peopleSaved'))
      onClose()
    },
  })

  return (
    <FormDialog
      title={t(participation ? 'people.edit' : 'people.add')}
      form={form}
      onClose={onClose}
      leading={participation ? <Remove participation={participation} onClose={onClose} /> : undefined}
      {...saving}
    >
      <PartyPicker
        control={form.control}
        name="party"
        label={t('field.person')}
        isRequired
        isDisabled={participation !== undefined}
        hasAutoFocus={participation === undefined}
      />
      <SelectField
        control={form.control}
        name="role"
        label={t('field.role')}
        options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <TextField
        control={form.control}
        name="detail"
        label={t('field.roleDetail')}
        description={t('field.roleDetailHint')}
      />
    </FormDialog>
  )
}
