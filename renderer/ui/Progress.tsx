import { Progress as Bar, Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Progress.module.css'

export interface ProgressProps {
  /** What is being done. */
  readonly label: string
  /** Done so far and in all, in the same unit; undefined while the amount is not known. */
  readonly done?: number
  readonly total?: number
  /** The step or the numbers, in words. */
  readonly detail?: ReactNode
  readonly onCancel?: () => void
}

/** Long work: how far, and a way to stop it. */
export const Progress = ({ label, done, total, detail, onCancel }: ProgressProps) => {
  const { t } = useTranslation()
  const isKnown = done !== undefined && total !== undefined && total > 0
  const percent = isKnown ? Math.min(100, Math.floor((done / total) * 100)) : 100
  return (
    <div className={classes.progress}>
      <div className={classes.words}>
        <span role="status">{label}</span>
        {isKnown ? <span className={classes.percent}>{t('percent', { percent })}</span> : null}
      </div>
      <Bar.Root size={6}>
        <Bar.Section
          value={percent}
          animated={!isKnown}
          striped={!isKnown}
          withAria={false}
          role="progressbar"
          aria-label={label}
          {...(isKnown ? { 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': percent } : {})}
        />
      </Bar.Root>
      {detail || onCancel ? (
        <div className={classes.foot}>
          <span className={classes.detail}>{detail}</span>
          {onCancel ? (
            <Button variant="default" size="xs" onClick={onCancel}>
              {t('cancel')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
