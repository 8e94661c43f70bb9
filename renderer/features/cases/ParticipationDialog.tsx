import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { type Control, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { roleConflicts } from '../../../shared/domain/case/role-conflicts.ts'
import { type PartialDate, partialDateSchema } from '../../../shared/domain/dates.ts'
import {
  type Participation,
  participationInputSchema,
  ROLES,
  type Role,
} from '../../../shared/domain/participation.ts'
import { api, client } from '../../app/api.ts'
import { NOBODY, requiredPartySchema } from '../../app/party-choice.ts'
import { useEnsureParty } from '../../app/use-ensure-party.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { RecordHistory } from '../../records/history-slot.tsx'
import { RemovalEffects } from '../../records/RemovalEffects.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice, PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import classes from './forms.module.css'
import { keptIn } from './kept-in.ts'
import { PartyPicker } from './PartyPicker.tsx'
import { RoleConflictText } from './RoleConflictText.tsx'
import type { CaseFile } from './use-case-file.ts'

const { caseId: _caseId, partyId: _partyId, ...ownFields } = participationInputSchema.shape

const formSchema = z.strictObject({
  ...ownFields,
  party: requiredPartySchema,
})

type Draft = z.input<typeof formSchema>
type Checked = z.output<typeof formSchema>

const draftOf = (participation: Participation): Draft => {
  const { partyId, partyName, partyKind, role, detail, since, until } = participation
  return { party: { partyId, name: partyName, kind: partyKind }, role, detail, since, until }
}

const newDraft = (role: Role): Draft => ({ party: NOBODY, role, detail: '', since: null, until: null })

export interface ParticipationDialogProps {
  readonly file: CaseFile
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
      onRemoved={onClose}
    >
      <p>{t('people.removeText', { role: t(`role.${participation.role}`) })}</p>
      <RemovalEffects subject="participation" id={participation.id} />
    </RemoveButton>
  )
}

const Leading = ({ participation, onClose }: Parameters<typeof Remove>[0]) => (
  <span className={classes.leading}>
    <Remove participation={participation} onClose={onClose} />
    <RecordHistory subject="participation" id={participation.id} />
  </span>
)

/** A date that is not typed to its end is not known yet. */
const dateOrNull = (value: unknown): PartialDate | null => partialDateSchema.safeParse(value).data ?? null

interface ConflictsProps {
  readonly control: Control<Draft>
  readonly others: readonly Participation[]
}

/** Says before saving that the role does not go together with another one of the same person. It forbids nothing. */
const Conflicts = ({ control, others }: ConflictsProps) => {
  const { t } = useTranslation('cases')
  const [party, role, since, until] = useWatch({ control, name: ['party', 'role', 'since', 'until'] })
  const own = others.filter(({ partyId }) => partyId === party.partyId)
  const typed = { role, since: dateOrNull(since), until: dateOrNull(until) }
  const conflicts = roleConflicts([...own, typed]).filter((pair) => pair.one === role || pair.other === role)
  if (conflicts.length === 0) return null
  return (
    <Notice title={t('conflict.title')} role="status">
      {conflicts.map((conflict) => (
        <p key={`${conflict.one}-${conflict.other}`}>
          <RoleConflictText name={party.name} conflict={conflict} />
        </p>
      ))}
      <p>{t('conflict.hint')}</p>
    </Notice>
  )
}

/** Puts someone into a case, from the vault or by a new name, and says as what and when. */
export const ParticipationDialog = (props: ParticipationDialogProps) => {
  const { file, suggestedRole, participation, onClose } = props
  const caseId = file.case.id
  const { t } = useTranslation('cases')
  const ensureParty = useEnsureParty()
  const form = useForm<Draft, unknown, Checked>({
    resolver: zodResolver(formSchema),
    defaultValues: participation ? draftOf(participation) : newDraft(suggestedRole),
  })
  const { control } = form
  const create = useMutation(api.participations.create.mutationOptions())
  const update = useMutation(api.participations.update.mutationOptions())

  const inputOf = async ({ party, ...rest }: Checked) => {
    const partyId = await ensureParty(party)
    if (partyId === null) throw new Error('the schema lets nobody through')
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
      leading={participation ? <Leading participation={participation} onClose={onClose} /> : undefined}
      {...saving}
    >
      <PartyPicker
        control={control}
        name="party"
        label={t('field.person')}
        isRequired
        isDisabled={participation !== undefined}
        hasAutoFocus={participation === undefined}
      />
      <RoleFields control={control} />
      <Conflicts
        control={control}
        others={file.participations.filter(({ id }) => id !== participation?.id)}
      />
    </FormDialog>
  )
}

const RoleFields = ({ control }: { readonly control: Control<Draft> }) => {
  const { t } = useTranslation('cases')
  return (
    <>
      <SelectField
        control={control}
        name="role"
        label={t('field.role')}
        options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        isSearchable
      />
      <TextField
        control={control}
        name="detail"
        label={t('field.roleDetail')}
        description={t('field.roleDetailHint')}
      />
      <div className={classes.dates}>
        <PartialDateField control={control} name="since" label={t('field.since')} />
        <PartialDateField control={control} name="until" label={t('field.untilWhen')} />
      </div>
    </>
  )
}
