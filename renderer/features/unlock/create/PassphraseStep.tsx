import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PassphraseChooser } from '../../../app/secrets/PassphraseChooser.tsx'
import type { DrawnPassphrase } from '../../../app/secrets/use-drawn-passphrase.ts'
import { ErrorNotice } from '../../../ui/Notice.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { StartHeading } from '../StartHeading.tsx'
import classes from '../start.module.css'

export interface PassphraseStepProps {
  readonly head: string
  readonly vaultName: string
  readonly drawn: DrawnPassphrase
  readonly isBusy: boolean
  readonly error: unknown
  readonly onBack: () => void
  readonly onChosen: (passphrase: string) => void
}

/** The passphrase of the new vault. */
export const PassphraseStep = ({
  head,
  vaultName,
  isBusy,
  error,
  onBack,
  ...chooser
}: PassphraseStepProps) => {
  const { t } = useTranslation('unlock')
  return (
    <div className={classes.form}>
      <StartHeading step={head} title={t('pass.title')} lead={t('pass.intro')} takesFocus />
      <PassphraseChooser
        submitLabel={t('pass.submit')}
        isBusy={isBusy}
        {...chooser}
        names={[vaultName]}
        back={
          <Button variant="default" onClick={onBack} disabled={isBusy}>
            {t('create.back')}
          </Button>
        }
      />
      {isBusy ? <Progress label={t('pass.making')} detail={t('open.deriving')} /> : null}
      <ErrorNotice error={error} />
    </div>
  )
}
