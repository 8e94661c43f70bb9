import { useTranslation } from 'react-i18next'
import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'
import { hasTime } from '../../../shared/domain/partial-moment.ts'
import { RowLink } from '../../app/links.tsx'
import { afterForm } from '../../records/drafts/draft-places.ts'
import { useOwnTitle } from '../../records/names/use-own-title.ts'
import { DateText, Section, TimeText } from '../../ui/index.ts'
import { Shortened } from './Shortened.tsx'
import classes from './today.module.css'

const MOST = 3

/** Hearings whose time has passed and of which nobody wrote down what came of them, each with the way to its form; nothing where there is none. */
export const AwaitingHearings = ({ entries }: { readonly entries: readonly CalendarEntry[] }) => {
  const { t } = useTranslation('calendar')
  const ownTitle = useOwnTitle()
  if (entries.length === 0) return null
  const rows = entries.map(({ hearing, caseTitle, clients }) => (
    <RowLink
      key={hearing.id}
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
  ))
  return (
    <Section title={t('after.waitingAll')} aside={entries.length}>
      <Shortened label={t('after.waitingAll')} rows={rows} most={MOST} />
    </Section>
  )
}
