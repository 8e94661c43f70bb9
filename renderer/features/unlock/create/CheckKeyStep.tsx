import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CheckRecoveryKey } from '../../../app/secrets/CheckRecoveryKey.tsx'
import { StartHeading } from '../StartHeading.tsx'
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
      <StartHeading step={head} title={t('key.checkTitle')} lead={t('key.checkText')} />
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
