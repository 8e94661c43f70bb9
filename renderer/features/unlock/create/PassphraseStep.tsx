import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PassphraseChooser } from '../../../app/secrets/PassphraseChooser.tsx'
import { ErrorNotice } from '../../../ui/Notice.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import classes from '../start.module.css'

export interface PassphraseStepProps {
  readonly head: string
  readonly vaultName: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly onBack: () => void
  readonly onChosen: (passphrase: string) => void
}

/** The passphrase of the new vault. */
export const PassphraseStep = ({ head, vaultName, isBusy, error, onBack, onChosen }: PassphraseStepProps) => {
  const { t } = useTranslation('unlock')
  return (
    <div className={classes.form}>
      <div>
        <p className={classes.step}>{head}</p>
        <h1 className={classes.title}>{t('pass.title')}</h1>
        <p className={classes.lead}>{t('pass.intro')}</p>
      </div>
      <PassphraseChooser
        submitLabel={t('pass.submit')}
        isBusy={isBusy}
        onChosen={onChosen}
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
