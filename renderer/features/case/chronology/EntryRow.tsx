import { IconEyeOff, IconHelpCircle, IconX } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChronologyEntry } from '../../../../shared/domain/case/chronology.ts'
import { precisionOf } from '../../../../shared/domain/partial-date.ts'
import { formatDate, formatDayAndMonth, formatShortWeekday } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useRow } from '../../../records/reading/pane-context.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import classes from './Chronology.module.css'
import { PrintedSources } from './PrintedSources.tsx'
import type { EntryText } from './use-entry-text.ts'

interface EntryRowProps {
  readonly entry: ChronologyEntry
  readonly text: EntryText
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

const Frame = ({ entry, children }: Pick<EntryRowProps, 'entry'> & { readonly children: ReactNode }) => (
  <button
    type="button"
    className={classes.row}
    data-entry={entry.key}
    {...useRow({ subject: entry.subject, id: entry.id }, undefined, entry.moment)}
  >
    {children}
  </button>
)

/** One line: when, what kind of record, what it says; the record is read beside it. */
export const EntryRow = memo(({ entry, text, isPrinting }: EntryRowProps) => (
  <li className={classes.item}>
    <Frame entry={entry}>
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
