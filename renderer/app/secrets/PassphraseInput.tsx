import { PasswordInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './PassphraseInput.module.css'
import { typedScript } from './typed-script.ts'

export interface PassphraseInputProps {
  readonly ref?: Ref<HTMLInputElement>
  readonly label: ReactNode
  readonly description?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  /** While a call runs: the text stays as it is and the focus stays in it. */
  readonly isFixed?: boolean
  readonly isWrong?: boolean
  readonly autoFocus?: boolean
}

/** A passphrase, hidden unless asked for, with a word about Caps Lock and the letters one is typing. */
export const PassphraseInput = (props: PassphraseInputProps) => {
  const {
    ref,
    label,
    description,
    value,
    onChange,
    isFixed = false,
    isWrong = false,
    autoFocus = false,
  } = props
  const { t } = useTranslation('unlock')
  const [isVisible, setIsVisible] = useState(false)
  const [hasCapsLock, setHasCapsLock] = useState(false)
  const hintId = useId()
  const script = typedScript(value)
  const seeCapsLock = (event: KeyboardEvent) => setHasCapsLock(event.getModifierState('CapsLock'))

  return (
    <div>
      <PasswordInput
        {...(ref === undefined ? {} : { ref })}
        label={label}
        description={description}
        value={value}
        error={isWrong}
        readOnly={isFixed}
        visible={isVisible}
        onVisibilityChange={setIsVisible}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ 'aria-label': t(isVisible ? 'open.hide' : 'open.show') }}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={seeCapsLock}
        onKeyUp={seeCapsLock}
        onBlur={() => setHasCapsLock(false)}
        aria-describedby={hintId}
        {...(autoFocus ? { 'data-autofocus': true, autoFocus: true } : {})}
      />
      <p className={classes.hint} id={hintId}>
        {hasCapsLock ? <span className={classes.capsLock}>{t('open.capsLock')} </span> : null}
        {!isVisible && script !== 'none' ? t(`open.${script}`) : null}
      </p>
    </div>
  )
}
