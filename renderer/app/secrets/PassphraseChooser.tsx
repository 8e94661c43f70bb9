import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GeneratedPassphrase } from './GeneratedPassphrase.tsx'
import { OwnPassphrase } from './OwnPassphrase.tsx'
import classes from './passphrase.module.css'
import type { PassphraseFormProps } from './passphrase-form.ts'

/** A new passphrase: six words by chance, offered first, or one's own. */
export const PassphraseChooser = (props: PassphraseFormProps) => {
  const { t } = useTranslation('unlock')
  const [kind, setKind] = useState('made')
  return (
    <div className={classes.chooser}>
      <SegmentedControl
        aria-label={t('pass.kind')}
        fullWidth
        disabled={props.isBusy}
        data={[
          { value: 'made', label: t('pass.made') },
          { value: 'own', label: t('pass.own') },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'made' ? <GeneratedPassphrase {...props} /> : <OwnPassphrase {...props} />}
    </div>
  )
}
