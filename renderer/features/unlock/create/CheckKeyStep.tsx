import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CheckRecoveryKey } from '../../../app/secrets/CheckRecoveryKey.tsx'
import classes from '../start.module.css'

export interface CheckKeyStepProps {
  readonly head: string
  readonly onBack: () => void
  readonly onDone: () => void
}

/** The recovery key typed from paper. It may be put off; the work space then goes on reminding. */
export const CheckKeyStep = ({ head, onBack, onDone }: CheckKeyStepProps) => {
  const { t } = useTranslation('unlock')
  return (
    <div className={classes.form}>
      <div>
        <p className={classes.step}>{head}</p>
        <h1 className={classes.title}>{t('key.checkTitle')}</h1>
        <p className={classes.lead}>{t('key.checkText')}</p>
      </div>
      <CheckRecoveryKey
        onConfirmed={onDone}
        actions={
          <>
            <Button variant="default" onClick={onBack}>
              {t('key.showAgain')}
            </Button>
            <Button variant="default" onClick={onDone}>
              {t('key.later')}
            </Button>
          </>
        }
      />
    </div>
  )
}
