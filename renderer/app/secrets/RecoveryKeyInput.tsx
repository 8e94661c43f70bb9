import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  checkRecoveryKeyGroup,
  RECOVERY_KEY_GROUP_DIGITS,
  RECOVERY_KEY_GROUPS,
  splitRecoveryKey,
} from '../../../shared/domain/recovery-key.ts'
import classes from './RecoveryKeyInput.module.css'
import { NO_GROUPS, type TypedGroups } from './recovery-key-groups.ts'

/** Places are names: the eighth group is always the eighth. */
const PLACES = NO_GROUPS.map((_, index) => index)

const withGroups = (groups: TypedGroups, from: number, pieces: readonly string[]): string[] =>
  groups.map((digits, index) => pieces[index - from] ?? digits)

export interface RecoveryKeyInputProps {
  readonly groups: TypedGroups
  readonly onChange: (groups: TypedGroups) => void
  /** While a call runs: the digits stay as they are and the focus stays in them. */
  readonly isFixed?: boolean
  readonly autoFocus?: boolean
}

/** A recovery key, typed group by group or pasted whole; each group is checked by itself. */
export const RecoveryKeyInput = ({
  groups,
  onChange,
  isFixed = false,
  autoFocus = false,
}: RecoveryKeyInputProps) => {
  const { t } = useTranslation('unlock')
  const inputs = useRef<(HTMLInputElement | null)[]>([])
  const hintId = useId()
  const mistyped = PLACES.filter((index) => checkRecoveryKeyGroup(index, groups[index] ?? '') === 'mistyped')

  const focus = (index: number) => inputs.current[index]?.focus()

  const type = (index: number, text: string) => {
    const digits = text.normalize('NFKC').replace(/\D/gu, '').slice(0, RECOVERY_KEY_GROUP_DIGITS)
    onChange(withGroups(groups, index, [digits]))
    if (digits.length === RECOVERY_KEY_GROUP_DIGITS && digits !== groups[index]) focus(index + 1)
  }

  const paste = (index: number, event: ClipboardEvent) => {
    const pieces = splitRecoveryKey(event.clipboardData.getData('text'))
    if (pieces.length < 2) return
    event.preventDefault()
    const from = pieces.length >= RECOVERY_KEY_GROUPS ? 0 : index
    onChange(
      withGroups(
        groups,
        from,
        pieces.map((piece) => piece.slice(0, RECOVERY_KEY_GROUP_DIGITS)),
      ),
    )
    focus(Math.min(from + pieces.length, RECOVERY_KEY_GROUPS - 1))
  }

  const stepBack = (index: number, event: KeyboardEvent) => {
    if (event.key === 'Backspace' && groups[index] === '') focus(index - 1)
  }

  return (
    <fieldset className={classes.fieldset} aria-describedby={hintId}>
      <legend className={classes.legend}>{t('open.recoveryKey')}</legend>
      <div className={classes.groups}>
        {PLACES.map((index) => (
          <input
            key={index}
            ref={(element) => {
              inputs.current[index] = element
            }}
            className={classes.group}
            value={groups[index] ?? ''}
            readOnly={isFixed}
            inputMode="numeric"
            autoComplete="off"
            aria-label={t('recovery.group', { number: index + 1, total: RECOVERY_KEY_GROUPS })}
            aria-invalid={mistyped.includes(index)}
            data-good={checkRecoveryKeyGroup(index, groups[index] ?? '') === 'good'}
            onChange={(event) => type(index, event.currentTarget.value)}
            onPaste={(event) => paste(index, event)}
            onKeyDown={(event) => stepBack(index, event)}
            {...(autoFocus && index === 0 ? { 'data-autofocus': true, autoFocus: true } : {})}
          />
        ))}
      </div>
      <p className={classes.hint} id={hintId} role="status" data-mistyped={mistyped.length > 0}>
        {mistyped.length > 0
          ? t('recovery.mistyped', {
              count: mistyped.length,
              groups: mistyped.map((index) => index + 1).join(', '),
            })
          : t('recovery.hint')}
      </p>
    </fieldset>
  )
}
