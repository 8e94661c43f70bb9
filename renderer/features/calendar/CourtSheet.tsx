import { useTranslation } from 'react-i18next'
import { type CalendarItem, keyOfItem, timeOfItem } from '../../../shared/domain/calendar-item.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { formatTime } from '../../i18n/dates.ts'
import { caseAndClients } from '../../records/forms/entry-text.ts'
import { DateText } from '../../ui/index.ts'
import classes from './CourtSheet.module.css'
import { useItemText } from './item-text.ts'
import type { ConflictsOf } from './use-conflicts.ts'

interface CourtSheetProps {
  readonly byDay: ReadonlyMap<IsoDate, readonly CalendarItem[]>
  readonly conflictsOf: ConflictsOf
}

interface LineProps extends Pick<CourtSheetProps, 'conflictsOf'> {
  readonly item: CalendarItem
}

const Line = ({ item, conflictsOf }: LineProps) => {
  const { t } = useTranslation(['calendar', 'court'])
  const { what, whose, kind } = useItemText()(item)
  const { at, endsTime } = timeOfItem(item)
  const hours = [formatTime(at), endsTime].filter(Boolean).join('–')
  const ofCase = caseAndClients(item)
  const { court, room, judge, purpose } =
    item.kind === 'hearing' ? item.hearing : { court: '', room: '', judge: '', purpose: '' }
  const where = [
    court,
    room === '' ? '' : t('room', { room }),
    judge === '' ? '' : t('court:entry.judge', { judge }),
  ]
  return (
    <tr>
      <td className={classes.time}>{hours === '' ? t('allDay') : hours}</td>
      <td>
        <strong>{what}</strong>
        {item.kind === 'hearing' ? null : ` · ${kind}`}
        {[ofCase, ofCase.includes(whose) ? '' : whose, purpose === what ? '' : purpose, ...conflictsOf(item)]
          .filter(Boolean)
          .map((line) => (
            <bdi key={line} className={classes.line}>
              {line}
            </bdi>
          ))}
      </td>
      <td>
        {where.filter(Boolean).map((line) => (
          <bdi key={line} className={classes.line}>
            {line}
          </bdi>
        ))}
      </td>
      <td className={classes.notes} />
    </tr>
  )
}

/** What is taken into a courtroom: each day on paper, with what is when, whose, where, and room to write. */
export const CourtSheet = ({ byDay, conflictsOf }: CourtSheetProps) => {
  const { t } = useTranslation('calendar')
  return [...byDay].map(([day, items]) => (
    <section key={day} className={classes.day}>
      <h2 className={classes.title}>
        <DateText value={day} weekday="full" />
      </h2>
      <table className={classes.sheet}>
        <thead>
          <tr>
            <th>{t('sheet.time')}</th>
            <th>{t('sheet.what')}</th>
            <th>{t('sheet.where')}</th>
            <th>{t('sheet.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Line key={keyOfItem(item)} item={item} conflictsOf={conflictsOf} />
          ))}
        </tbody>
      </table>
    </section>
  ))
}
