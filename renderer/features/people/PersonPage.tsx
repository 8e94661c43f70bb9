import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseLine } from '../../../shared/domain/case.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { Party } from '../../../shared/domain/party.ts'
import { useActions } from '../../actions/actions.tsx'
import { api } from '../../app/api.ts'
import { RowLink, TextLink } from '../../app/links.tsx'
import { HiddenText } from '../../ui/HiddenText.tsx'
import {
  DateText,
  DateTimeText,
  DefinitionList,
  errorCodeOf,
  List,
  ListRow,
  Notice,
  Page,
  QueryView,
  Section,
} from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { PartyDialog } from './PartyDialog.tsx'
import classes from './people.module.css'

const nameOf = (party: Party): string => party.names[0]?.text ?? ''

const Details = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('people')
  const isPerson = party.kind === 'person'
  const number =
    party.identityNumber === '' ? (
      t('noNumber')
    ) : (
      <HiddenText
        text={party.identityNumber}
        hiddenLabel={t('hidden')}
        showLabel={t('field.showNumber')}
        hideLabel={t('field.hideNumber')}
      />
    )
  return (
    <Section title={t('details')}>
      <DefinitionList
        entries={[
          {
            term: t(isPerson ? 'field.bornPerson' : 'field.bornOrganisation'),
            value: party.born === null ? t('notStated') : <DateText value={party.born} />,
          },
          { term: t(isPerson ? 'field.iin' : 'field.bin'), value: number },
          { term: t('field.contacts'), value: party.contacts && <bdi>{party.contacts}</bdi> },
        ]}
      />
    </Section>
  )
}

const Names = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('people')
  const others = party.names.slice(1)
  if (others.length === 0) return null
  return (
    <Section title={t('otherNames')} aside={others.length}>
      <List label={t('otherNames')}>
        {others.map(({ text, kind }) => (
          <ListRow key={`${kind} ${text}`} title={<bdi>{text}</bdi>} end={t(`nameKind.${kind}`)} />
        ))}
      </List>
    </Section>
  )
}

const CaseRow = ({ line }: { readonly line: CaseLine }) => {
  const { t } = useTranslation(['people', 'cases'])
  const words = [
    line.number,
    t(`cases:stage.${line.stage}`),
    ...(line.status === 'closed' ? [t('caseClosed')] : []),
  ]
  return (
    <RowLink
      to="/cases/$caseId"
      params={{ caseId: line.id }}
      title={<bdi>{line.title}</bdi>}
      detail={<bdi>{words.filter(Boolean).join(' · ')}</bdi>}
      end={
        line.nextHearingAt === null ? undefined : <DateTimeText value={line.nextHearingAt} weekday="short" />
      }
    />
  )
}

const Cases = ({ partyId }: { readonly partyId: PartyId }) => {
  const { t } = useTranslation('people')
  const cases = useQuery(api.parties.cases.queryOptions({ input: { id: partyId } }))
  return (
    <Section title={t('cases')} aside={cases.data?.length || undefined}>
      <QueryView query={cases}>
        {(lines) =>
          lines.length === 0 ? (
            <p className={classes.none}>{t('noCases')}</p>
          ) : (
            <List label={t('cases')}>
              {lines.map((line) => (
                <CaseRow key={line.id} line={line} />
              ))}
            </List>
          )
        }
      </QueryView>
    </Section>
  )
}

const Remove = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const remove = useMutation(api.parties.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('deleteParty')}
      question={t('delete.question', { name: nameOf(party) })}
      onRemove={() => remove.mutateAsync({ id: party.id })}
      onRemoved={() => {
        sayQuietly(t('deleted'))
        void navigate({ to: '/people', replace: true })
      }}
    >
      {t('delete.text')}
    </RemoveButton>
  )
}

const Opened = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('people')
  const [isEditing, setIsEditing] = useState(false)
  const edit = () => setIsEditing(true)
  useActions([{ id: 'people.edit', label: 'people:editParty', group: 'page', icon: IconPencil, run: edit }])
  return (
    <Page
      title={<bdi>{nameOf(party)}</bdi>}
      above={
        <>
          <TextLink to="/people">{t('title')}</TextLink>
          {' · '}
          {t(`kind.${party.kind}`)}
        </>
      }
      actions={
        <>
          <Remove party={party} />
          <Button
            variant="default"
            leftSection={<IconPencil size={18} stroke={1.5} aria-hidden />}
            onClick={edit}
          >
            {t('editParty')}
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.stack}>
          <Cases partyId={party.id} />
          {party.notes === '' ? null : (
            <Section title={t('field.notes')}>
              <p className={classes.notes} dir="auto">
                {party.notes}
              </p>
            </Section>
          )}
        </div>
        <div className={classes.stack}>
          <Details party={party} />
          <Names party={party} />
        </div>
      </div>
      {isEditing ? <PartyDialog party={party} onClose={() => setIsEditing(false)} /> : null}
    </Page>
  )
}

/** One person or organisation: names, particulars, cases. */
export const PersonPage = ({ partyId }: { readonly partyId: PartyId }) => {
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
  return <QueryView query={party}>{(read) => <Opened party={read} />}</QueryView>
}
