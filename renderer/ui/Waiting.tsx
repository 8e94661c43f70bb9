import { useTranslation } from 'react-i18next'
import classes from './Waiting.module.css'

/** Says that something is being read, but only when it takes long enough to notice. */
export const Waiting = () => {
  const { t } = useTranslation()
  return (
    <p className={classes.waiting} role="status" data-waiting="">
      {t('reading')}
    </p>
  )
}
