import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './FormDialog.module.css'

/** Asked in the foot of a form that is closed while something stands in it that was not saved. */
export const DiscardQuestion = ({ onDiscard, onStay }: { onDiscard: () => void; onStay: () => void }) => {
  const { t } = useTranslation()
  return (
    <div className={classes.row}>
      <p className={classes.question} role="alert">
        {t('form.unsaved')}
      </p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onDiscard}>
          {t('form.discard')}
        </Button>
        <Button onClick={onStay} ref={(button) => button?.focus()}>
          {t('form.keepEditing')}
        </Button>
      </div>
    </div>
  )
}
