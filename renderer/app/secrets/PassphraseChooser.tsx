import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GeneratedPassphrase } from './GeneratedPassphrase.tsx'
import { OwnPassphrase } from './OwnPassphrase.tsx'
import classes from './passphrase.module.css'
import type { PassphraseFormProps } from './passphrase-form.ts'
import type { DrawnPassphrase } from './use-drawn-passphrase.ts'

export interface PassphraseChooserProps extends PassphraseFormProps {
  /** Kept where it outlives a look at one's own, a step back and a mistake: what was written down stays true. */
  readonly drawn: DrawnPassphrase
}

/** A new passphrase: six words by chance, offered first, or one's own. */
export const PassphraseChooser = ({ drawn, ...props }: PassphraseChooserProps) => {
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
      {kind === 'made' ? <GeneratedPassphrase {...props} drawn={drawn} /> : <OwnPassphrase {...props} />}
    </div>
  )
}
