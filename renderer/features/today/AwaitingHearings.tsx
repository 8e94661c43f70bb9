import { useTranslation } from 'react-i18next'
import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'
import { hasTime } from '../../../shared/domain/partial-moment.ts'
import { RowLink } from '../../app/links.tsx'
import { afterForm } from '../../records/drafts/draft-places.ts'
import { useOwnTitle } from '../../records/names/use-own-title.ts'
import { DateText, Section, TimeText } from '../../ui/index.ts'
import type { RowOf } from './row-of.ts'
import { Shortened } from './Shortened.tsx'
import classes from './today.module.css'

const MOST = 3

/** A hearing of which nobody wrote down what came of it, with the way to its form. */
export const AwaitingHearingRow = ({ entry, ...row }: RowOf<'entry', CalendarEntry>) => {
  const { hearing, caseTitle, clients } = entry
  const ownTitle = useOwnTitle()
  return (
    <RowLink
      {...row}
      to="/cases/$caseId"
      params={{ caseId: hearing.caseId }}
      search={{ tab: 'court', open: afterForm(hearing.id) }}
      start={
        <span className={classes.when}>
          <DateText value={hearing.startsAt} weekday="short" withoutThisYear />
          {hasTime(hearing.startsAt) ? <TimeText value={hearing.startsAt} /> : null}
        </span>
      }
      title={<bdi>{ownTitle('hearing', hearing, ['date'])}</bdi>}
      detail={<bdi>{clients.join(', ') || caseTitle}</bdi>}
    />
  )
}

/** Hearings whose time has passed and of which nobody wrote down what came of them, each with the way to its form; nothing where there is none. */
export const AwaitingHearings = ({ entries }: { readonly entries: readonly CalendarEntry[] }) => {
  const { t } = useTranslation('calendar')
  if (entries.length === 0) return null
  const rows = entries.map((entry) => <AwaitingHearingRow key={entry.hearing.id} entry={entry} />)
  return (
    <Section title={t('after.waitingAll')} aside={entries.length}>
      <Shortened label={t('after.waitingAll')} rows={rows} most={MOST} />
    </Section>
  )
}
