import { Button } from '@mantine/core'
import { IconBuilding, IconPencil, IconPlus, IconUser } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participation } from '../../../shared/domain/participation.ts'
import { RowLink } from '../../app/links.tsx'
import { EmptyState, IconButton, List, Section } from '../../ui/index.ts'
import { ParticipationDialog } from './ParticipationDialog.tsx'
import { isMainRole } from './roles.ts'
import type { CaseFile } from './use-case-file.ts'

const inOrder = (participations: readonly Participation[]): Participation[] => [
  ...participations.filter(({ role }) => role === 'client'),
  ...participations.filter(({ role }) => role === 'co-defendant'),
  ...participations.filter(({ role }) => !isMainRole(role)),
]

interface RowProps {
  readonly participation: Participation
  readonly onEdit: () => void
}

const Row = ({ participation, onEdit }: RowProps) => {
  const { t } = useTranslation('cases')
  const { partyId, partyName, partyKind, role, detail } = participation
  const Icon = partyKind === 'person' ? IconUser : IconBuilding
  return (
    <RowLink
      to="/people/$partyId"
      params={{ partyId }}
      start={<Icon size={18} stroke={1.5} aria-hidden />}
      title={<bdi>{partyName}</bdi>}
      detail={detail === '' ? undefined : <bdi>{detail}</bdi>}
      end={t(`role.${role}`)}
      controls={
        <IconButton label={`${t('people.edit')}: ${partyName}`} onClick={onEdit}>
          <IconPencil size={17} stroke={1.6} aria-hidden />
        </IconButton>
      }
    />
  )
}

/** Who takes part in a case and as what. */
export const CasePeople = ({ file }: { readonly file: CaseFile }) => {
  const { t } = useTranslation('cases')
  const [edited, setEdited] = useState<Participation | 'new'>()
  const add = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => setEdited('new')}
    >
      {t('people.add')}
    </Button>
  )
  const hasClient = file.participations.some(({ role }) => role === 'client')
  return (
    <Section title={t('tab.people')} actions={add}>
      {file.participations.length === 0 ? (
        <EmptyState title={t('people.empty')}>{t('people.emptyText')}</EmptyState>
      ) : (
        <List label={t('tab.people')}>
          {inOrder(file.participations).map((participation) => (
            <Row
              key={participation.id}
              participation={participation}
              onEdit={() => setEdited(participation)}
            />
          ))}
        </List>
      )}
      {edited === undefined ? null : (
        <ParticipationDialog
          caseId={file.case.id}
          suggestedRole={hasClient ? 'other' : 'client'}
          {...(edited === 'new' ? {} : { participation: edited })}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Section>
  )
}
