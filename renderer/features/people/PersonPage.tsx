import { Button } from '@mantine/core'
import { IconLock, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { namesOf, type Party, sortOf } from '../../../shared/domain/kinds/party.ts'
import { useActions } from '../../actions/actions.tsx'
import { useUp } from '../../actions/use-up.ts'
import { api } from '../../app/api.ts'
import { TextLink } from '../../app/links.tsx'
import { RecordBeside } from '../../records/beside-slot.tsx'
import { OWN_FORM } from '../../records/drafts/draft-places.ts'
import { RecordHistory } from '../../records/history-slot.tsx'
import { RecordRemove } from '../../records/RecordRemove.tsx'
import { errorCodeOf, Notice, Page, QueryView } from '../../ui/index.ts'
import { GroupMembers } from './GroupMembers.tsx'
import { JoinWith } from './JoinWith.tsx'
import { nameOf } from './names.ts'
import { PartyDialog } from './PartyDialog.tsx'
import { PersonCases } from './PersonCases.tsx'
import { Details, Names, SensitiveDetails } from './PersonDetails.tsx'
import { PersonRecords } from './PersonRecords.tsx'
import { PersonRelations } from './PersonRelations.tsx'
import { PersonMerges, PersonSimilar } from './PersonSimilar.tsx'
import classes from './people.module.css'

const Remove = ({ party }: { readonly party: Party }) => {
  const navigate = useNavigate()
  return (
    <RecordRemove
      subject="party"
      record={party}
      removal={{ name: nameOf(party) }}
      onRemoved={() => void navigate({ to: '/people', replace: true })}
    />
  )
}

interface OpenedProps {
  readonly party: Party
  readonly openId: string | undefined
  readonly renderMembers: PersonPageProps['renderMembers']
}

const Opened = ({ party, openId, renderMembers }: OpenedProps) => {
  const { t } = useTranslation(['people', 'records'])
  const [isEditing, setIsEditing] = useState(openId === OWN_FORM)
  const edit = () => setIsEditing(true)
  const navigate = useNavigate()
  useUp(() => navigate({ to: '/people' }))
  useActions([{ id: 'people.edit', label: 'records:party.edit', group: 'page', icon: IconPencil, run: edit }])
  return (
    <Page
      title={<bdi>{nameOf(party)}</bdi>}
      above={
        <>
          <TextLink to="/people">{t('title')}</TextLink>
          {' · '}
          {t(`sort.${sortOf(party)}`)}
          {party.isSensitive ? (
            <span className={classes.mark}>
              <IconLock size={15} stroke={1.7} aria-hidden />
              {t('sensitive')}
            </span>
          ) : null}
        </>
      }
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPencil size={18} stroke={1.5} aria-hidden />}
            onClick={edit}
          >
            {t('records:party.edit')}
          </Button>
          <RecordHistory subject="party" id={party.id} />
          <Remove party={party} />
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.stack}>
          {party.kind === 'group' ? <GroupMembers group={party} more={renderMembers?.()} /> : null}
          <PersonCases party={party} />
          <PersonRecords party={party} />
          <PersonRelations party={party} openId={openId} />
          {namesOf(party).length === 0 ? <JoinWith party={party} onName={edit} /> : null}
          <PersonSimilar party={party} />
          <PersonMerges party={party} />
          <RecordBeside subject="party" id={party.id} />
        </div>
        <div className={classes.stack}>
          <Details party={party} />
          <Names party={party} />
          <SensitiveDetails party={party} />
        </div>
      </div>
      {isEditing ? <PartyDialog party={party} onClose={() => setIsEditing(false)} /> : null}
    </Page>
  )
}

export interface PersonPageProps {
  readonly partyId: PartyId
  /** The form that was asked for and opens at once: of the party itself, or of one of its ties. */
  readonly openId?: string | undefined
  /** Of a group: how many members come in at once. */
  readonly renderMembers?: () => ReactNode
}

/** One person, organisation or group: names, particulars, cases. */
export const PersonPage = ({ partyId, openId, renderMembers }: PersonPageProps) => {
  const { t } = useTranslation('people')
  const party = useQuery(api.parties.get.queryOptions({ input: { id: partyId } }))
  if (party.isError && errorCodeOf(party.error) === 'NOT_FOUND') {
    return (
      <Page title={t('title')}>
        <Notice>
          {t('notFound')} <TextLink to="/people">{t('title')}</TextLink>
        </Notice>
      </Page>
    )
  }
  return (
    <QueryView query={party}>
      {(read) => <Opened party={read} openId={openId} renderMembers={renderMembers} />}
    </QueryView>
  )
}
