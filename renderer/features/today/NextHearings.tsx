import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { dayOf, daysBetween } from '../../../shared/domain/days.ts'
import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'
import { RowLink, TextLink } from '../../app/links.tsx'
import { useOwnTitle } from '../../records/names/use-own-title.ts'
import { DateText, Section, TimeText } from '../../ui/index.ts'
import { None, Shortened } from './Shortened.tsx'
import classes from './today.module.css'

const MOST = 3

/** Where to go is asked the evening before; for later hearings the case says it. */
const NEAR_DAYS = 1

interface NextHearingsProps {
  readonly entries: readonly CalendarEntry[]
  readonly today: IsoDate
}

const useDistance = (today: IsoDate) => {
  const { t } = useTranslation('calendar')
  return (day: IsoDate): string => {
    const days = daysBetween(today, day)
    if (days === 0) return t('when.today')
    return days === 1 ? t('when.tomorrow') : t('when.in', { count: days })
  }
}

/** Hearings to come; one that goes on for several days may have begun before. */
export const NextHearings = ({ entries, today }: NextHearingsProps) => {
  const { t } = useTranslation(['today', 'calendar'])
  const distance = useDistance(today)
  const ownTitle = useOwnTitle()
  const rows = entries.map(({ hearing, caseTitle, clients }) => (
    <RowLink
      key={hearing.id}
      to="/cases/$caseId"
      params={{ caseId: hearing.caseId }}
      search={{ tab: 'court', open: hearing.id }}
      start={
        <span className={classes.when}>
          <DateText value={hearing.startsAt} weekday="short" withoutYear />
          <span>
            <strong className={classes.time}>
              <TimeText value={hearing.startsAt} />
            </strong>{' '}
            <span className={classes.distance}>
              {hearing.startsAt.slice(0, 10) < today ? t('goesOn') : distance(dayOf(hearing.startsAt))}
            </span>
          </span>
        </span>
      }
      title={<bdi>{ownTitle('hearing', hearing, ['date'])}</bdi>}
      detail={
        <>
          <bdi className={classes.line}>{clients.join(', ') || caseTitle}</bdi>
          {hearing.court !== '' && daysBetween(today, dayOf(hearing.startsAt)) <= NEAR_DAYS ? (
            <bdi className={classes.line}>{hearing.court}</bdi>
          ) : null}
        </>
      }
    />
  ))
  return (
    <Section title={t('nextHearings')} actions={<TextLink to="/calendar">{t('openCalendar')}</TextLink>}>
      {rows.length === 0 ? (
        <None>{t('noHearings')}</None>
      ) : (
        <Shortened label={t('nextHearings')} rows={rows} most={MOST} />
      )}
    </Section>
  )
}
