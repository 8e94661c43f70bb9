import { IconEyeOff, IconHelpCircle, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChronologyEntry } from '../../../../shared/domain/case/chronology.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { Event } from '../../../../shared/domain/kinds/event.ts'
import { precisionOf } from '../../../../shared/domain/partial-date.ts'
import { formatDate, formatDayAndMonth, formatShortWeekday } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { recordAddress } from '../../../records/names/record-address.ts'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import classes from './Chronology.module.css'
import { PrintedSources } from './PrintedSources.tsx'
import type { EntryText } from './use-entry-text.ts'

interface EntryRowProps {
  readonly entry: ChronologyEntry
  readonly text: EntryText
  readonly caseId: CaseId
  readonly onOpen: (event: Event) => void
  readonly isPrinting: boolean
}

const When = ({ entry: { date, time } }: { readonly entry: ChronologyEntry }) => {
  const { t, i18n } = useTranslation('chronology')
  const language = languageOf(i18n.language)
  if (date === null) return <span className={classes.when}>{t('unknownDate')}</span>
  const isPlainDay = precisionOf(date) === 'day' && /\d$/u.test(date)
  return (
    <span className={classes.when}>
      {isPlainDay ? (
        <time dateTime={date}>
          {formatDayAndMonth(date, language)}, {formatShortWeekday(date, language)}
        </time>
      ) : (
        formatDate(date, language)
      )}
      {time === null ? null : <span className={classes.time}> {time}</span>}
    </span>
  )
}

/** An allegation is never shown as a fact: the word stands beside it. */
const Marks = ({ entry }: { readonly entry: ChronologyEntry }) => {
  const { t } = useTranslation('chronology')
  const certainty = entry.subject === 'event' ? entry.record.certainty : undefined
  const isSensitive = 'isSensitive' in entry.record && entry.record.isSensitive
  return (
    <span className={classes.marks}>
      {certainty === 'alleged' ? (
        <StatusBadge icon={IconHelpCircle}>{t('certainty.alleged')}</StatusBadge>
      ) : null}
      {certainty === 'denied' ? <StatusBadge icon={IconX}>{t('certainty.denied')}</StatusBadge> : null}
      {isSensitive ? <StatusBadge icon={IconEyeOff}>{t('sensitive')}</StatusBadge> : null}
      {/* An event says in words how many it has. */}
      {entry.subject === 'event' ? null : <SourceMark subject={entry.subject} id={entry.id} />}
    </span>
  )
}

const Frame = ({
  entry,
  caseId,
  onOpen,
  children,
}: Omit<EntryRowProps, 'text' | 'isPrinting'> & { children: ReactNode }) => {
  const { subject } = entry
  if (subject === 'event') {
    return (
      <button
        type="button"
        className={classes.row}
        data-entry={entry.key}
        onClick={() => onOpen(entry.record)}
      >
        {children}
      </button>
    )
  }
  const address = recordAddress({ subject, recordId: entry.id, caseId })
  if (address === undefined) return <div className={classes.row}>{children}</div>
  return (
    <Link {...address} className={classes.row} data-entry={entry.key} draggable={false}>
      {children}
    </Link>
  )
}

/** One line: when, what kind of record, what it says. An event opens its form, another record the part of the case it is in. */
export const EntryRow = memo(({ entry, text, caseId, onOpen, isPrinting }: EntryRowProps) => (
  <li className={classes.item}>
    <Frame entry={entry} caseId={caseId} onOpen={onOpen}>
      <When entry={entry} />
      <span className={classes.what}>
        <span className={classes.kind}>{text.kind}</span>{' '}
        <span className={classes.says}>
          <bdi className={classes.title}>{text.title}</bdi>
          {text.facts.length === 0 ? null : <bdi className={classes.facts}>{text.facts.join(' · ')}</bdi>}
        </span>
      </span>
      <Marks entry={entry} />
      {isPrinting ? <PrintedSources of={entry} /> : null}
    </Frame>
  </li>
))
