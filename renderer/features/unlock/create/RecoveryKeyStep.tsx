import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RecoveryKeySheet } from '../../../app/secrets/RecoveryKeySheet.tsx'
import { RecoveryKeyText } from '../../../app/secrets/RecoveryKeyText.tsx'
import { StartHeading } from '../StartHeading.tsx'
import classes from '../start.module.css'

export interface RecoveryKeyStepProps {
  readonly head: string
  readonly vaultName: string
  readonly recoveryKey: string
  readonly onDone: () => void
}

/** The recovery key, shown this once. */
export const RecoveryKeyStep = ({ head, vaultName, recoveryKey, onDone }: RecoveryKeyStepProps) => {
  const { t } = useTranslation('unlock')
  return (
    <div className={classes.form}>
      <StartHeading step={head} title={t('key.title')} lead={t('key.intro')} takesFocus />
      <RecoveryKeyText recoveryKey={recoveryKey} />
      <RecoveryKeySheet vaultName={vaultName} recoveryKey={recoveryKey} />
      <p className={classes.text}>{t('key.keep')}</p>
      <p className={classes.text}>{t('key.alone')}</p>
      <div className={classes.spread}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={17} stroke={1.7} />}
          onClick={() => window.print()}
        >
          {t('key.print')}
        </Button>
        <Button onClick={onDone}>{t('key.written')}</Button>
      </div>
    </div>
  )
}
