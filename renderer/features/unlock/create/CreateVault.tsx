import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDrawnPassphrase } from '../../../app/secrets/use-drawn-passphrase.ts'
import { languageOf } from '../../../i18n/index.ts'
import { freeName } from '../free-name.ts'
import type { PlaceControls } from '../use-place.ts'
import { CheckKeyStep } from './CheckKeyStep.tsx'
import { NameStep } from './NameStep.tsx'
import { PassphraseStep } from './PassphraseStep.tsx'
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx'
import { useMakeVault } from './use-make-vault.ts'

const STEP_COUNT = 4

/** A new vault in four steps: its name and place, its passphrase, its recovery key, the key typed back. */
export const CreateVault = ({ controls }: { readonly controls: PlaceControls }) => {
  const { t, i18n } = useTranslation('unlock')
  const { make, isMaking, error, made, enter } = useMakeVault(controls)
  const drawn = useDrawnPassphrase(languageOf(i18n.language))
  const [typed, setTyped] = useState<string>()
  const name = typed ?? freeName(t('create.usualName'), controls.place.folder)
  const [isNamed, setIsNamed] = useState(false)
  const [isWritten, setIsWritten] = useState(false)
  const { folder } = controls.place
  const head = (step: number) => t('create.step', { step, total: STEP_COUNT })

  if (made !== undefined && isWritten) {
    return <CheckKeyStep head={head(4)} onBack={() => setIsWritten(false)} onDone={enter} />
  }
  if (made !== undefined) {
    return (
      <RecoveryKeyStep
        head={head(3)}
        vaultName={made.vault.name}
        recoveryKey={made.recoveryKey}
        onDone={() => setIsWritten(true)}
      />
    )
  }
  if (isNamed && folder) {
    return (
      <PassphraseStep
        head={head(2)}
        vaultName={name}
        drawn={drawn}
        isBusy={isMaking}
        error={error}
        onBack={() => setIsNamed(false)}
        onChosen={(passphrase) => void make({ folder, name, passphrase })}
      />
    )
  }
  return (
    <NameStep
      head={head(1)}
      name={name}
      onName={setTyped}
      controls={controls}
      onDone={() => setIsNamed(true)}
    />
  )
}
