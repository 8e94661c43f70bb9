import { useTranslation } from 'react-i18next'
import type { Hearing } from '../../../shared/domain/hearing.ts'
import { DateText, ListRow, type ListRowProps, TimeText } from '../../ui/index.ts'
import classes from './HearingRow.module.css'

export interface HearingRowProps extends Pick<ListRowProps, 'end'> {
  readonly hearing: Hearing
  /** The case and its clients, where the page is not about one case. */
  readonly of?: string
  /** Where no heading names the day. */
  readonly withDate?: boolean
  readonly onOpen: () => void
}

/** A hearing in a list: when, what, where. */
export const HearingRow = ({ hearing, of, end, withDate = false, onOpen }: HearingRowProps) => {
  const { t } = useTranslation('calendar')
  const { startsAt, kind, court, room, purpose, result } = hearing
  const where = [court, room === '' ? '' : t('room', { room })].filter(Boolean).join(', ')
  return (
    <ListRow
      onOpen={onOpen}
      start={
        withDate ? (
          <span className={classes.when}>
            <DateText value={startsAt} weekday="short" />
            <TimeText value={startsAt} />
          </span>
        ) : (
          <TimeText value={startsAt} />
        )
      }
      title={t(`kind.${kind}`)}
      detail={[of, where, purpose, result].map((line) =>
        line ? (
          <bdi key={line} className={classes.line}>
            {line}
          </bdi>
        ) : null,
      )}
      end={end}
    />
  )
}
