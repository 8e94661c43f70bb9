import { IconBuilding, IconPencil, IconUser, IconUsersGroup } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { presentStatus } from '../../../../shared/domain/case/present-status.ts'
import { isContext } from '../../../../shared/domain/kinds/case.ts'
import type { Participation } from '../../../../shared/domain/kinds/participation.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useCountText } from '../../../records/people/count-text.ts'
import { usePersonWords } from '../../../records/people/use-person-words.ts'
import { usePane } from '../../../records/reading/pane-context.tsx'
import { rowOf } from '../../../records/reading/pane-store.ts'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { useAdding } from '../../../records/use-adding.tsx'
import { EmptyState, IconButton, List, Notice, Section } from '../../../ui/index.ts'
import classes from '../page/CaseParts.module.css'
import type { RelationForm } from '../pane/RecordForm.tsx'
import { useSpanText } from '../time-line/date-span.ts'
import { ParticipationDialog } from './ParticipationDialog.tsx'
import { Relations } from './Relations.tsx'
import { RoleConflictText } from './RoleConflictText.tsx'
import { conflictsIn, ROLE_GROUP_NAMES, rolesOfGroup } from './roles.ts'

interface RowProps {
  readonly file: ShownCase
  readonly participation: Participation
}

const ICONS = { person: IconUser, organisation: IconBuilding, group: IconUsersGroup } as const

const Row = ({ file, participation }: RowProps) => {
  const { t } = useTranslation(['cases', 'records'])
  const spanText = useSpanText()
  const countText = useCountText()
  const { roleOf, statusOf } = usePersonWords()
  const { partyId, partyName, partyKind, role, detail, since, until } = participation
  const status = presentStatus(file.proceduralStatuses, partyId)
  const party = file.parties.find(({ id }) => id === partyId)
  const otherNames = party?.names.slice(1) ?? []
  const Icon = ICONS[partyKind]
  const pane = usePane()
  const of = { subject: 'participation', id: participation.id } as const
  const lines = [
    party?.kind === 'group' ? countText(party) : '',
    detail,
    spanText(since, until),
    otherNames.length === 0
      ? ''
      : t('people.alsoKnown', { names: otherNames.map(({ text }) => text).join(', ') }),
  ].filter(Boolean)
  return (
    <RecordRow
      of={of}
      start={<Icon size={18} stroke={1.5} aria-hidden />}
      title={<bdi>{partyName}</bdi>}
      detail={lines.map((line) => (
        <bdi key={line} className={classes.line}>
          {line}
        </bdi>
      ))}
      end={
        <>
          {status === undefined ? null : <strong>{statusOf(status.status, party)}</strong>}
          <span>{roleOf(role, party)}</span>
          <SourceMark subject="participation" id={participation.id} />
        </>
      }
      controls={
        <IconButton
          label={`${t('records:participation.edit')}: ${partyName}, ${roleOf(role, party)}`}
          onClick={() => pane?.show({ ...of, row: rowOf(of) }, true)}
        >
          <IconPencil size={17} stroke={1.6} aria-hidden />
        </IconButton>
      }
    />
  )
}

/** Who plays parts that exclude each other. */
const Conflicts = ({ file }: { readonly file: ShownCase }) => {
  const { t } = useTranslation('cases')
  const found = conflictsIn(file.participations)
  if (found.length === 0) return null
  return (
    <Notice title={t('conflict.title')}>
      {found.flatMap(({ person, conflicts }) =>
        conflicts.map((conflict) => (
          <p key={`${person.partyId}-${conflict.one}-${conflict.other}`}>
            <RoleConflictText name={person.name} conflict={conflict} />
          </p>
        )),
      )}
      <p>{t('conflict.hint')}</p>
    </Notice>
  )
}

const Groups = ({ file }: Pick<RowProps, 'file'>) => {
  const { t } = useTranslation('cases')
  return ROLE_GROUP_NAMES.map((group) => {
    const participations = rolesOfGroup(file.participations, group)
    return participations.length === 0 ? null : (
      <div key={group}>
        <h3 className={classes.group}>{t(`roleGroup.${group}`)}</h3>
        <List label={t(`roleGroup.${group}`)}>
          {participations.map((participation) => (
            <Row key={participation.id} file={file} participation={participation} />
          ))}
        </List>
      </div>
    )
  })
}

interface CasePeopleProps {
  readonly file: ShownCase
  /** The form of a new one that was asked for. */
  readonly openId?: string | undefined
  readonly relationForm: RelationForm
}

/** Who takes part in a case and as what, and who is tied to whom. */
export const CasePeople = ({ file, openId, relationForm }: CasePeopleProps) => {
  const { t } = useTranslation(['cases', 'records'])
  const hasClient = file.participations.some(({ role }) => role === 'client')
  const { button, opened } = useAdding({
    subject: 'participation',
    openId,
    isFirst: true,
    form: (onClose) => (
      <ParticipationDialog
        file={file}
        suggestedRole={hasClient || isContext(file.case) ? 'other' : 'client'}
        onClose={onClose}
      />
    ),
  })
  return (
    <>
      <Section title={t('tab.people')} actions={button}>
        <Conflicts file={file} />
        {file.participations.length === 0 ? (
          <EmptyState title={t('people.empty', { context: file.case.nature })}>
            {t('people.emptyText', { context: file.case.nature })}
          </EmptyState>
        ) : (
          <Groups file={file} />
        )}
      </Section>
      <Relations file={file} openId={openId} relationForm={relationForm} />
      {opened}
    </>
  )
}
