import { Button } from '@mantine/core'
import { IconLock, IconPencil, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Party } from '../../../shared/domain/kinds/party.ts'
import type { Relation } from '../../../shared/domain/kinds/relation.ts'
import { api } from '../../app/api.ts'
import { RowLink } from '../../app/links.tsx'
import { useOpened } from '../../app/use-opened.ts'
import { sincePhrase, untilPhrase } from '../../i18n/date-phrases.ts'
import { languageOf } from '../../i18n/index.ts'
import { newForm } from '../../records/drafts/draft-places.ts'
import { IconButton, List, QueryView, Section } from '../../ui/index.ts'
import classes from './people.module.css'
import { RelationDialog } from './RelationDialog.tsx'
import { seenFrom } from './relation-words.ts'
import { useRelationText } from './use-relation-text.ts'

interface RowProps {
  readonly party: Party
  readonly relation: Relation
  readonly onEdit: () => void
}

const Row = ({ party, relation, onEdit }: RowProps) => {
  const { t, i18n } = useTranslation('people')
  const relationText = useRelationText()
  const language = languageOf(i18n.language)
  const { otherId, otherName, word } = seenFrom(relation, party.id)
  const { detail, since, until, isSensitive } = relation
  const words = [
    relationText(word),
    detail,
    ...(since === null ? [] : [sincePhrase(since, language)]),
    ...(until === null ? [] : [untilPhrase(until, language)]),
  ]
  return (
    <RowLink
      to="/people/$partyId"
      params={{ partyId: otherId }}
      title={<bdi>{otherName}</bdi>}
      detail={<bdi>{words.filter(Boolean).join(', ')}</bdi>}
      end={
        isSensitive ? <IconLock size={16} stroke={1.6} role="img" aria-label={t('sensitive')} /> : undefined
      }
      controls={
        <IconButton label={t('relation.editOf', { name: otherName })} onClick={onEdit}>
          <IconPencil size={17} stroke={1.5} aria-hidden />
        </IconButton>
      }
    />
  )
}

const isMember = ({ kind, id }: Party, tie: Relation['kind'], toId: string): boolean =>
  kind === 'group' && tie === 'member' && toId === id

interface PersonRelationsProps {
  readonly party: Party
  readonly openId: string | undefined
}

/** To whom the person is tied, and how, in words that fit the side from which it is read. */
export const PersonRelations = ({ party, openId }: PersonRelationsProps) => {
  const { t } = useTranslation(['people', 'records'])
  const relations = useQuery({
    ...api.relations.list.queryOptions({ input: { partyId: party.id } }),
    // Who is of a group stands in a list of its own.
    select: (list) => list.filter(({ kind, toId }) => !isMember(party, kind, toId)),
  })
  const { opened, open, close } = useOpened(relations.data, openId, newForm('relation'))
  return (
    <Section
      title={t('relation.title')}
      aside={relations.data?.length || undefined}
      actions={
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          onClick={() => open('new')}
        >
          {t('records:relation.new')}
        </Button>
      }
    >
      <QueryView query={relations}>
        {(list) =>
          list.length === 0 ? (
            <p className={classes.none}>{t('relation.none')}</p>
          ) : (
            <List label={t('relation.title')}>
              {list.map((relation) => (
                <Row key={relation.id} party={party} relation={relation} onEdit={() => open(relation)} />
              ))}
            </List>
          )
        }
      </QueryView>
      {opened === undefined ? null : (
        <RelationDialog party={party} onClose={close} {...(opened === 'new' ? {} : { relation: opened })} />
      )}
    </Section>
  )
}
