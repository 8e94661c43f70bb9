import { IconCalendarShare } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type CalendarItem, keyOfItem, timeOfItem } from '../../../shared/domain/calendar-item.ts'
import { type IsoDate, localDateTimeSchema } from '../../../shared/domain/dates.ts'
import { hasTime } from '../../../shared/domain/partial-moment.ts'
import { localTimeOf } from '../../i18n/dates.ts'
import { caseAndClients } from '../../records/forms/entry-text.ts'
import { HearingRow } from '../../records/forms/HearingRow.tsx'
import { DeadlineBadge } from '../../ui/DeadlineBadge.tsx'
import { IconButton, ListRow, TimeText } from '../../ui/index.ts'
import { TaskTermBadge } from '../../ui/TaskTermBadge.tsx'
import classes from './ItemRow.module.css'
import { KIND_ICONS, useItemText } from './item-text.ts'
import { type CalendarTarget, isMovable, type Movable } from './target.ts'

export interface ItemRowProps {
  readonly item: CalendarItem
  /** The day under which it stands; none where no heading names it. */
  readonly day?: IsoDate
  readonly conflicts: readonly string[]
  readonly onOpen: (target: CalendarTarget) => void
}

const Badge = ({ item }: { readonly item: CalendarItem }) => {
  const now = localDateTimeSchema.parse(localTimeOf(new Date().toISOString()))
  if (item.kind === 'deadline') return <DeadlineBadge deadline={item.deadline} now={now} />
  return item.kind === 'task' ? <TaskTermBadge task={item.task} now={now} /> : null
}

/** Beside the row; the key that moves what has the focus finds it by the key of the item. */
const MoveButton = ({ item, onOpen }: { readonly item: Movable } & Pick<ItemRowProps, 'onOpen'>) => {
  const { t } = useTranslation('calendar')
  const { what } = useItemText()(item)
  return (
    <IconButton
      label={t('move.of', { what })}
      data-item={keyOfItem(item)}
      onClick={() => onOpen({ move: item })}
    >
      <IconCalendarShare size={17} stroke={1.6} aria-hidden />
    </IconButton>
  )
}

/** Something of the calendar in a list: when, what, whose. */
export const ItemRow = ({ item, day, conflicts, onOpen }: ItemRowProps) => {
  const { t } = useTranslation('calendar')
  const { what, whose, kind } = useItemText()(item)
  if (item.kind === 'hearing') {
    return (
      <HearingRow
        hearing={item.hearing}
        of={caseAndClients(item)}
        {...(day === undefined ? { withDate: true } : { day })}
        clashes={conflicts}
        controls={<MoveButton item={item} onOpen={onOpen} />}
        onOpen={() => onOpen({ item })}
      />
    )
  }
  const { at, endsTime } = timeOfItem(item)
  const Icon = KIND_ICONS[item.kind]
  const ofCase = caseAndClients(item)
  return (
    <ListRow
      onOpen={() => onOpen({ item })}
      {...(isMovable(item) ? { controls: <MoveButton item={item} onOpen={onOpen} /> } : {})}
      start={hasTime(at) ? <TimeText value={at} /> : <span className={classes.allDay}>{t('allDay')}</span>}
      title={
        <>
          <Icon className={classes.icon} size={15} stroke={1.7} aria-hidden /> <bdi>{what}</bdi>
        </>
      }
      detail={
        <>
          <span className={classes.line}>
            {[kind, endsTime === null ? '' : t('until', { time: endsTime })].filter(Boolean).join(' · ')}
          </span>
          {whose === '' || ofCase.includes(whose) ? null : <bdi className={classes.line}>{whose}</bdi>}
          {ofCase === '' ? null : <bdi className={classes.line}>{ofCase}</bdi>}
        </>
      }
      end={<Badge item={item} />}
    />
  )
}
