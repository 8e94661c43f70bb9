import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  checkPassphrase,
  MAX_PASSPHRASE_LENGTH,
  MIN_PASSPHRASE_LENGTH,
  normalizePassphrase,
} from '../../../shared/domain/passphrase/check-passphrase.ts'
import { GuardedButton } from '../../ui/GuardedButton.tsx'
import { PassphraseInput } from './PassphraseInput.tsx'
import classes from './passphrase.module.css'
import type { PassphraseFormProps } from './passphrase-form.ts'

interface VerdictProps {
  readonly passphrase: string
  readonly names: readonly string[]
}

/** What speaks against a passphrase. Never a score: those flatter, above all for Russian and Kazakh. */
const Verdict = ({ passphrase, names }: VerdictProps) => {
  const { t } = useTranslation('unlock')
  const faults = useMemo(() => checkPassphrase(passphrase, { names }), [passphrase, names])
  const numbers = {
    length: [...normalizePassphrase(passphrase)].length,
    min: MIN_PASSPHRASE_LENGTH,
    max: MAX_PASSPHRASE_LENGTH,
  }
  return (
    <div role="status">
      <ul className={classes.verdicts}>
        {faults.map((fault) => (
          <li key={fault} className={classes.fault}>
            <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
            {t(`pass.fault.${fault}`, numbers)}
          </li>
        ))}
        {faults.length === 0 ? (
          <li className={classes.accepted}>
            <IconInfoCircle size={16} stroke={1.8} aria-hidden />
            {t('pass.accepted')}
          </li>
        ) : null}
      </ul>
    </div>
  )
}

/** A passphrase of one's own, typed twice, under the rules of the vault. */
export const OwnPassphrase = ({ submitLabel, isBusy, lacks, onChosen, back, names }: PassphraseFormProps) => {
  const { t } = useTranslation('unlock')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const judged = useDeferredValue(passphrase)
  const isSame = normalizePassphrase(passphrase) === normalizePassphrase(again)
  const isGood = passphrase !== '' && checkPassphrase(judged, { names }).length === 0

  const missing = !isGood ? t('pass.lacksGood') : !isSame ? t('pass.lacksAgain') : lacks
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isSame && lacks === undefined && checkPassphrase(passphrase, { names }).length === 0)
      onChosen(passphrase)
  }

  return (
    <form className={classes.form} onSubmit={submit} autoComplete="off">
      <div>
        <PassphraseInput
          label={t('pass.ownLabel')}
          description={t('pass.ownHint')}
          value={passphrase}
          onChange={setPassphrase}
          isFixed={isBusy}
          autoFocus
        />
        {judged === '' ? null : <Verdict passphrase={judged} names={names} />}
      </div>
      <div>
        <PassphraseInput label={t('pass.againOwn')} value={again} onChange={setAgain} isFixed={isBusy} />
        <p className={classes.verdict} role="status" data-good={isSame}>
          {again === '' ? '' : t(isSame ? 'pass.same' : 'pass.differs')}
        </p>
      </div>
      <div className={classes.actions}>
        {back}
        <GuardedButton type="submit" loading={isBusy} lacks={missing}>
          {submitLabel}
        </GuardedButton>
      </div>
    </form>
  )
}
