import { Button } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { groupStanding } from '../../../shared/domain/group-members.ts'
import type { Party, PartyLine } from '../../../shared/domain/kinds/party.ts'
import type { Relation } from '../../../shared/domain/kinds/relation.ts'
import { api } from '../../app/api.ts'
import { RowLink } from '../../app/links.tsx'
import { useCountText } from '../../records/people/count-text.ts'
import { usePartyDetail } from '../../records/people/use-similar-parties.ts'
import { IconButton, List, Notice, QueryView, Section } from '../../ui/index.ts'
import { PartyKindText } from './PartyKindText.tsx'
import classes from './people.module.css'
import { RelationDialog } from './RelationDialog.tsx'
import { MEMBER } from './relation-words.ts'

interface MemberRowProps {
  readonly party: PartyLine
  readonly relation: Relation
  readonly onEdit: () => void
}

const MemberRow = ({ party, relation, onEdit }: MemberRowProps) => {
  const { t } = useTranslation('people')
  const detailText = usePartyDetail()
  const { name, kind, isUnnamed } = party
  const facts = [relation.detail, detailText(party)].filter(Boolean).join(' · ')
  return (
    <RowLink
      to="/people/$partyId"
      params={{ partyId: party.id }}
      title={<bdi>{name}</bdi>}
      detail={<bdi>{facts}</bdi>}
      end={kind === 'group' || isUnnamed ? <PartyKindText party={party} /> : undefined}
      controls={
        <IconButton label={t('relation.editOf', { name })} onClick={onEdit}>
          <IconPencil size={17} stroke={1.5} aria-hidden />
        </IconButton>
      }
    />
  )
}

interface StandingProps {
  readonly group: Party
  readonly members: readonly PartyLine[]
}

/** "2 of 3 known by name", and the contradiction where more are recorded than there are said to be. */
const Standing = ({ group, members }: StandingProps) => {
  const { t } = useTranslation('people')
  const countText = useCountText()
  const { known, recorded, isTooSmall } = groupStanding(group, members)
  const count = countText(group)
  return (
    <>
      <p className={classes.hint}>
        {count === '' ? t('members.known', { known }) : t('members.knownOf', { known, count })}
      </p>
      {isTooSmall ? (
        <Notice tone="warning" title={t('members.tooSmall')}>
          {t('members.tooSmallText', { recorded, count })}
        </Notice>
      ) : null}
    </>
  )
}

interface GroupMembersProps {
  readonly group: Party
  /** Other ways to say who was in it. */
  readonly more?: ReactNode
}

/** Who of a group is recorded, one by one; what was said of the group as a whole stays beside it. */
export const GroupMembers = ({ group, more }: GroupMembersProps) => {
  const { t } = useTranslation('people')
  const members = useQuery(api.parties.members.queryOptions({ input: { id: group.id } }))
  const [edited, setEdited] = useState<Relation | 'new'>()
  return (
    <Section
      title={t('members.title')}
      aside={members.data?.length || undefined}
      actions={
        <>
          {more}
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            {t('members.add')}
          </Button>
        </>
      }
    >
      <QueryView query={members}>
        {(list) => (
          <>
            <Standing group={group} members={list.map(({ party }) => party)} />
            {list.length === 0 ? null : (
              <List label={t('members.title')}>
                {list.map(({ party, relation }) => (
                  <MemberRow
                    key={relation.id}
                    party={party}
                    relation={relation}
                    onEdit={() => setEdited(relation)}
                  />
                ))}
              </List>
            )}
          </>
        )}
      </QueryView>
      {edited === undefined ? null : (
        <RelationDialog
          party={group}
          word={MEMBER}
          onClose={() => setEdited(undefined)}
          {...(edited === 'new' ? {} : { relation: edited })}
        />
      )}
    </Section>
  )
}
