import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { daysBetween } from '../../../shared/domain/days.ts'
import type { CalendarEntry, Hearing } from '../../../shared/domain/kinds/hearing.ts'
import { dayOfMoment, hasTime, momentKeyOf } from '../../../shared/domain/partial-moment.ts'
import { RowLink, TextLink } from '../../app/links.tsx'
import { Clashes } from '../../records/forms/Clashes.tsx'
import { dayOfSeveral } from '../../records/forms/entry-text.ts'
import { useClashText } from '../../records/forms/use-clash-text.ts'
import { useOwnTitle } from '../../records/names/use-own-title.ts'
import { DateText, Section, TimeText } from '../../ui/index.ts'
import type { RowOf } from './row-of.ts'
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

const isNear = ({ startsAt }: Hearing, today: IsoDate): boolean => {
  const day = dayOfMoment(startsAt)
  return day !== null && daysBetween(today, day) <= NEAR_DAYS
}

/** A hearing to come, with how far off it is. */
export const NextHearingRow = ({
  entry,
  entries,
  today,
  ...row
}: RowOf<'entry', CalendarEntry> & Omit<NextHearingsProps, 'entry'>) => {
  const { t } = useTranslation(['today', 'calendar'])
  const distance = useDistance(today)
  const ownTitle = useOwnTitle()
  const clashText = useClashText()
  const { hearing, caseTitle, clients } = entry
  const distanceTo = (): string => {
    const { startsAt } = hearing
    const day = dayOfMoment(startsAt)
    if (day === null) return t('calendar:dayUnknown')
    if (momentKeyOf(startsAt) >= today) return distance(day)
    const part = dayOfSeveral(hearing, today)
    return part === undefined ? t('goesOn') : `${t('goesOn')}, ${t('calendar:dayOf', part)}`
  }
  return (
    <RowLink
      {...row}
      to="/cases/$caseId"
      params={{ caseId: hearing.caseId }}
      search={{ tab: 'court', open: hearing.id }}
      start={
        <span className={classes.when}>
          <DateText value={hearing.startsAt} weekday="short" withoutThisYear />
          <span>
            {hasTime(hearing.startsAt) ? (
              <strong className={classes.time}>
                <TimeText value={hearing.startsAt} />
              </strong>
            ) : null}{' '}
            <span className={classes.distance}>{distanceTo()}</span>
          </span>
        </span>
      }
      title={<bdi>{ownTitle('hearing', hearing, ['date'])}</bdi>}
      detail={
        <>
          <bdi className={classes.line}>{clients.join(', ') || caseTitle}</bdi>
          {hearing.court !== '' && isNear(hearing, today) ? (
            <bdi className={classes.line}>{hearing.court}</bdi>
          ) : null}
          <Clashes clashes={clashText(hearing, entries, hearing.id)} />
        </>
      }
    />
  )
}

/** Hearings to come; one that goes on for several days may have begun before. */
export const NextHearings = ({ entries, today }: NextHearingsProps) => {
  const { t } = useTranslation('today')
  const rows = entries.map((entry) => (
    <NextHearingRow key={entry.hearing.id} entry={entry} entries={entries} today={today} />
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
