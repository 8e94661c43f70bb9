import { useTranslation } from 'react-i18next'
import type { Deadline } from '../../../../shared/domain/kinds/deadline.ts'
import { DateText } from '../../../ui/index.ts'
import classes from './Work.module.css'

interface DeadlineDaysProps {
  readonly deadline: Pick<Deadline, 'safeOn' | 'lastOn' | 'lastTime'>
}

/** The safe day on top where there is one: by it everything is in time. */
export const DeadlineDays = ({ deadline: { safeOn, lastOn, lastTime } }: DeadlineDaysProps) => {
  const { t } = useTranslation('records')
  return (
    <span className={classes.days}>
      {safeOn === null || safeOn === lastOn ? null : (
        <span>
          {t('deadline.safeShort')} <DateText value={safeOn} weekday="short" />
        </span>
      )}
      <span>
        {t('deadline.lastShort')} <DateText value={lastOn} weekday="short" />
        {lastTime === null ? null : `, ${lastTime}`}
      </span>
    </span>
  )
}
