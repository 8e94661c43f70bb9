import { Button } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { PassphraseInput } from './PassphraseInput.tsx'
import { RecoveryKeyInput } from './RecoveryKeyInput.tsx'
import { NO_SECRET, type TypedSecret } from './typed-secret.ts'

export interface SecretInputProps {
  readonly ref?: Ref<HTMLInputElement>
  readonly passphraseLabel: ReactNode
  readonly secret: TypedSecret
  readonly onChange: (secret: TypedSecret) => void
  readonly isFixed: boolean
  readonly isWrong: boolean
}

/** The passphrase or, for whoever has lost it, the recovery key. */
export const SecretInput = ({
  ref,
  passphraseLabel,
  secret,
  onChange,
  isFixed,
  isWrong,
}: SecretInputProps) =>
  secret.kind === 'passphrase' ? (
    <PassphraseInput
      {...(ref === undefined ? {} : { ref })}
      label={passphraseLabel}
      value={secret.passphrase}
      onChange={(passphrase) => onChange({ ...secret, passphrase })}
      isFixed={isFixed}
      isWrong={isWrong}
      autoFocus
    />
  ) : (
    <RecoveryKeyInput
      groups={secret.groups}
      onChange={(groups) => onChange({ ...secret, groups })}
      isFixed={isFixed}
      autoFocus
    />
  )

export interface OtherSecretButtonProps {
  readonly secret: TypedSecret
  readonly onChange: (secret: TypedSecret) => void
  readonly isDisabled: boolean
}

/** Changes to the other kind; what was typed of the first is forgotten. */
export const OtherSecretButton = ({ secret, onChange, isDisabled }: OtherSecretButtonProps) => {
  const { t } = useTranslation('unlock')
  const other = secret.kind === 'passphrase' ? 'recoveryKey' : 'passphrase'
  return (
    <Button
      variant="subtle"
      size="compact-md"
      disabled={isDisabled}
      onClick={() => onChange({ ...NO_SECRET, kind: other })}
    >
      {t(other === 'recoveryKey' ? 'open.useRecoveryKey' : 'open.usePassphrase')}
    </Button>
  )
}
