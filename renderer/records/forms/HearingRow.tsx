import { useTranslation } from 'react-i18next'
import { awaitsResult } from '../../../shared/domain/case/ahead.ts'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import type { Hearing } from '../../../shared/domain/kinds/hearing.ts'
import { hasTime } from '../../../shared/domain/partial-moment.ts'
import { formatNumeric, todayByClock } from '../../i18n/dates.ts'
import { DateText, type ListRowProps, TimeText } from '../../ui/index.ts'
import { useOwnTitle } from '../names/use-own-title.ts'
import { RecordRow } from '../reading/RecordRow.tsx'
import { SourceMark } from '../SourceMark.tsx'
import { Clashes } from './Clashes.tsx'
import { dayOfSeveral } from './entry-text.ts'
import classes from './HearingRow.module.css'

export interface HearingRowProps extends Pick<ListRowProps, 'end' | 'controls'> {
  readonly hearing: Hearing
  /** The case and its clients, where the page is not about one case. */
  readonly of?: string
  /** Where no heading names the day. */
  readonly withDate?: boolean
  /** The day under which it stands: of a hearing of several one of them. */
  readonly day?: IsoDate
  /** What it clashes with, in words. */
  readonly clashes?: readonly string[]
  /** What a press does on a page that has no pane to read it in. */
  readonly onOpen?: () => void
}

/** A hearing in a list: when, what, where. */
export const HearingRow = ({
  hearing,
  of,
  end,
  withDate = false,
  day,
  clashes = [],
  controls,
  onOpen,
}: HearingRowProps) => {
  const { t } = useTranslation(['calendar', 'court'])
  const what = useOwnTitle()('hearing', hearing, ['date'])
  const { startsAt, lastDay, court, room, judge, purpose, result, nextStep, status } = hearing
  const where = [
    court,
    room === '' ? '' : t('room', { room }),
    judge === '' ? '' : t('court:entry.judge', { judge }),
  ]
    .filter(Boolean)
    .join(', ')
  const part = day && dayOfSeveral(hearing, day)
  const today = isoDateSchema.parse(todayByClock())
  const lines = [
    part === undefined ? '' : t('dayOf', part),
    lastDay === null ? '' : t('lastDay', { date: formatNumeric(lastDay) }),
    of ?? '',
    where,
    purpose === what ? '' : purpose,
    result,
    nextStep === '' ? '' : t('nextStep', { step: nextStep }),
  ].filter(Boolean)
  return (
    <RecordRow
      of={{ subject: 'hearing', id: hearing.id }}
      {...(onOpen === undefined ? {} : { onOpen })}
      controls={controls}
      start={
        withDate ? (
          <span className={classes.when}>
            <DateText value={startsAt} weekday="short" />
            <TimeText value={startsAt} />
          </span>
        ) : hasTime(startsAt) && (part === undefined || part.day === 1) ? (
          <TimeText value={startsAt} />
        ) : (
          <span className={classes.unknown}>{t('timeUnknown')}</span>
        )
      }
      title={<bdi>{what}</bdi>}
      detail={
        <>
          {lines.map((line) => (
            <bdi key={line} className={classes.line}>
              {line}
            </bdi>
          ))}
          <Clashes clashes={clashes} />
        </>
      }
      end={
        <>
          {status === 'planned' ? null : <span>{t(`status.${status}`)}</span>}
          {awaitsResult(hearing, today) ? <span>{t('noResult')}</span> : null}
          {end}
          <SourceMark subject="hearing" id={hearing.id} />
        </>
      }
    />
  )
}
