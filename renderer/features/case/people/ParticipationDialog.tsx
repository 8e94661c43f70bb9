import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { roleConflicts } from '../../../../shared/domain/case/role-conflicts.ts'
import { type PartialDate, partialDateSchema } from '../../../../shared/domain/dates.ts'
import {
  type Participation,
  participationInputSchema,
  ROLES,
  type Role,
} from '../../../../shared/domain/kinds/participation.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import classes from '../../../records/forms/forms.module.css'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { NOBODY, requiredPartySchema } from '../../../records/people/party-choice.ts'
import { useRequireParty } from '../../../records/people/use-ensure-party.ts'
import { usePersonWords } from '../../../records/people/use-person-words.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { Notice, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { RoleConflictText } from './RoleConflictText.tsx'

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
  readonly file: ShownCase
  readonly suggestedRole: Role
  /** The role to change; a new one is made where there is none. */
  readonly participation?: Participation
  readonly onClose: () => void
}

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

/** Puts someone into a case, from the vault or by a new name, and says as what and when. */
export const ParticipationDialog = (props: ParticipationDialogProps) => {
  const { file, suggestedRole, participation, onClose } = props
  const { t } = useTranslation('cases')
  const { roleOf } = usePersonWords()
  const requireParty = useRequireParty()
  return (
    <RecordDialog
      subject="participation"
      record={participation}
      shape={{
        schema: formSchema,
        draftOf,
        inputOf: async ({ party, ...rest }: Checked) => ({
          caseId: file.case.id,
          partyId: await requireParty(party),
          ...rest,
        }),
      }}
      start={() => newDraft(suggestedRole)}
      removal={({ partyId, partyName, role }) => ({
        name: `${partyName}, ${roleOf(
          role,
          file.parties.find(({ id }) => id === partyId),
        )}`,
      })}
      another={{ draftAfter: ({ role }) => newDraft(role), focus: 'party' }}
      size="md"
      onClose={onClose}
    >
      {({ control }) => (
        <>
          <PartyField
            control={control}
            name="party"
            label={t('field.person')}
            description={t('field.clientHint')}
            showsAlike
            isRequired
            isDisabled={participation !== undefined}
            hasAutoFocus={participation === undefined}
          />
          <RoleFields control={control} />
          <Conflicts
            control={control}
            others={file.participations.filter(({ id }) => id !== participation?.id)}
          />
        </>
      )}
    </RecordDialog>
  )
}
