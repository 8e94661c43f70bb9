import { useTranslation } from 'react-i18next'
import type { ChangedSubject, HistoryEntry } from '../../../shared/domain/history.ts'
import { localTimeOf } from '../../i18n/dates.ts'
import { useTitleText } from '../../records/names/use-title-text.ts'
import { DateTimeText, TimeText } from '../../ui/index.ts'
import { ACTION_ICONS } from './action-icons.ts'
import classes from './history.module.css'

interface EntryHeadProps {
  readonly entry: Pick<HistoryEntry, 'action' | 'title' | 'at'> & { readonly subject: ChangedSubject }
  /** Names the record as well, where the list is of several. */
  readonly withRecord?: boolean
  /** The day stands above already. */
  readonly withoutDay?: boolean
}

/** What was done, to what, and when. */
export const EntryHead = ({ entry, withRecord = false, withoutDay = false }: EntryHeadProps) => {
  const { t } = useTranslation(['history', 'records'])
  const title = useTitleText()(entry.title)
  const Icon = ACTION_ICONS[entry.action]
  const at = localTimeOf(entry.at)
  return (
    <span className={classes.head}>
      <Icon className={classes.icon} size={17} stroke={1.6} aria-hidden />
      <span className={classes.what}>
        <span className={classes.action}>{t(`action.${entry.action}`)}</span>
        {withRecord ? (
          <>
            {': '}
            {t(`records:${entry.subject}.one`).toLocaleLowerCase()}
            {title === '' ? null : <bdi className={classes.name}>{title}</bdi>}
          </>
        ) : null}
      </span>
      <span className={classes.at}>
        {withoutDay ? <TimeText value={at} /> : <DateTimeText value={at} weekday="short" />}
      </span>
    </span>
  )
}
