import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { todayByClock } from '../../i18n/dates.ts'
import { DateText } from '../../ui/dates.tsx'
import { Mark } from '../mark/Mark.tsx'
import classes from './RecoveryKeySheet.module.css'
import { RecoveryKeyText } from './RecoveryKeyText.tsx'

export interface RecoveryKeySheetProps {
  readonly vaultName: string
  readonly recoveryKey: string
}

/** The sheet of paper with the recovery key. Never seen on the screen; it is what the printer gets instead of the page. */
export const RecoveryKeySheet = ({ vaultName, recoveryKey }: RecoveryKeySheetProps) => {
  const { t } = useTranslation('unlock')
  return createPortal(
    <div className={classes.sheet} data-print-sheet="">
      <header className={classes.header}>
        <Mark size={36} />
        <span className={classes.program}>Sandyq</span>
      </header>
      <h1 className={classes.title}>{t('sheet.title')}</h1>
      <dl className={classes.facts}>
        <dt>{t('sheet.vault')}</dt>
        <dd>{vaultName}</dd>
        <dt>{t('sheet.date')}</dt>
        <dd>
          <DateText value={todayByClock()} />
        </dd>
      </dl>
      <RecoveryKeyText recoveryKey={recoveryKey} />
      <p>{t('sheet.what')}</p>
      <p>{t('sheet.care')}</p>
    </div>,
    document.body,
  )
}
