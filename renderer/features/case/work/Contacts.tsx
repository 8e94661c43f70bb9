import { Button } from '@mantine/core'
import { IconEyeOff, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Contact } from '../../../../shared/domain/kinds/contact.ts'
import { useActions } from '../../../actions/actions.tsx'
import { useOpened } from '../../../app/use-opened.ts'
import { useCaseFile } from '../../../records/case-file/CaseFileProvider.tsx'
import { DateText, EmptyState, List, ListRow, Section, TimeText } from '../../../ui/index.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import type { CaseWorkProps } from './CaseWork.tsx'
import { ContactDialog } from './ContactDialog.tsx'
import classes from './Work.module.css'

interface RowProps {
  readonly contact: Contact
  readonly person: string
  readonly onOpen: () => void
}

const Row = ({ contact, person, onOpen }: RowProps) => {
  const { t } = useTranslation('work')
  const { at, kind, with: others, place, minutes, summary, isSensitive } = contact
  const who = [person, others].filter(Boolean).join(', ')
  return (
    <ListRow
      onOpen={onOpen}
      start={
        <span className={classes.at}>
          <DateText value={at} weekday="short" />
          <TimeText value={at} />
        </span>
      }
      title={<bdi>{[t(`contactKind.${kind}`), who].filter(Boolean).join(': ')}</bdi>}
      detail={
        place === '' && summary === '' ? undefined : (
          <bdi className={classes.summary}>{[place, summary].filter(Boolean).join(' · ')}</bdi>
        )
      }
      end={
        <>
          {minutes === null ? null : <span>{t('contacts.minutes', { count: minutes })}</span>}
          {isSensitive ? <StatusBadge icon={IconEyeOff}>{t('sensitive')}</StatusBadge> : null}
        </>
      }
    />
  )
}

const timeSpent = (contacts: readonly Contact[]): number =>
  contacts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)

/** The log of visits, calls and letters, the last on top. */
export const Contacts = ({ openId }: CaseWorkProps) => {
  const { t } = useTranslation(['work', 'records'])
  const {
    case: { id: caseId },
    contacts,
    names,
  } = useCaseFile()
  const { opened: edited, open, close } = useOpened(contacts, openId)
  const add = () => open('new')
  useActions([
    { id: 'contacts.create', label: 'records:contact.new', group: 'page', icon: IconPlus, run: add },
  ])
  const addButton = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={add}
    >
      {t('records:contact.new')}
    </Button>
  )
  const minutes = timeSpent(contacts)
  const spent = (all: number): string =>
    all < 60
      ? t('contacts.spentMinutes', { minutes: all })
      : t('contacts.spent', { hours: Math.floor(all / 60), minutes: all % 60 })
  return (
    <Section
      title={t('contacts.title')}
      aside={minutes === 0 ? undefined : spent(minutes)}
      actions={addButton}
    >
      {contacts.length === 0 ? (
        <EmptyState title={t('contacts.empty')}>{t('contacts.emptyText')}</EmptyState>
      ) : (
        <List label={t('contacts.title')}>
          {contacts.toReversed().map((contact) => (
            <Row
              key={contact.id}
              contact={contact}
              person={contact.partyId === null ? '' : (names.get(contact.partyId) ?? '')}
              onOpen={() => open(contact)}
            />
          ))}
        </List>
      )}
      {edited === undefined ? null : (
        <ContactDialog caseId={caseId} contact={edited === 'new' ? undefined : edited} onClose={close} />
      )}
    </Section>
  )
}
