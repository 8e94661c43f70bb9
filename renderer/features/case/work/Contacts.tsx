import { IconEyeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Contact } from '../../../../shared/domain/kinds/contact.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { DateText, EmptyState, List, TimeText } from '../../../ui/index.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import type { CaseWorkProps } from './CaseWork.tsx'
import { ContactDialog } from './ContactDialog.tsx'
import classes from './Work.module.css'

interface RowProps {
  readonly contact: Contact
  readonly person: string
}

const Row = ({ contact, person }: RowProps) => {
  const { t } = useTranslation('work')
  const { at, kind, with: others, place, minutes, summary, isSensitive } = contact
  const who = [person, others].filter(Boolean).join(', ')
  return (
    <RecordRow
      of={{ subject: 'contact', id: contact.id }}
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
          <SourceMark subject="contact" id={contact.id} />
        </>
      }
    />
  )
}

const timeSpent = (contacts: readonly Contact[]): number =>
  contacts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)

/** The log of visits, calls and letters, the last on top. */
export const Contacts = ({ openId }: CaseWorkProps) => {
  const { t } = useTranslation('work')
  const { case: of, contacts, names } = useCaseFile()
  const minutes = timeSpent(contacts)
  const spent = (all: number): string =>
    all < 60
      ? t('contacts.spentMinutes', { minutes: all })
      : t('contacts.spent', { hours: Math.floor(all / 60), minutes: all % 60 })
  return (
    <RecordSection
      subject="contact"
      title={t('contacts.title')}
      aside={minutes === 0 ? undefined : spent(minutes)}
      records={contacts}
      openId={openId}
      dialog={(contact, close) => <ContactDialog caseId={of.id} contact={contact} onClose={close} />}
    >
      {() =>
        contacts.length === 0 ? (
          <EmptyState title={t('contacts.empty')}>{t('contacts.emptyText')}</EmptyState>
        ) : (
          <List label={t('contacts.title')}>
            {contacts.toReversed().map((contact) => (
              <Row
                key={contact.id}
                contact={contact}
                person={contact.partyId === null ? '' : (names.get(contact.partyId) ?? '')}
              />
            ))}
          </List>
        )
      }
    </RecordSection>
  )
}
