import { Button, SegmentedControl } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { LANGUAGE_NAMES, languageOf } from '../../i18n/index.ts'
import { GuardedButton } from '../../ui/GuardedButton.tsx'
import { PassphraseInput } from './PassphraseInput.tsx'
import classes from './passphrase.module.css'
import type { PassphraseFormProps } from './passphrase-form.ts'
import type { DrawnPassphrase } from './use-drawn-passphrase.ts'

const LANGUAGE_CHOICES = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })).reverse()

/** What was typed, with the spaces a hand adds without noticing taken off. */
const tidied = (typed: string): string => typed.trim().replace(/\s+/gu, ' ').normalize('NFKC')

/** Six words drawn by chance: shown to be written down, then hidden and typed from the paper. */
export const GeneratedPassphrase = ({
  submitLabel,
  isBusy,
  lacks,
  onChosen,
  back,
  drawn,
}: PassphraseFormProps & { readonly drawn: DrawnPassphrase }) => {
  const { t } = useTranslation('unlock')
  const { passphrase, language, draw } = drawn
  const [isWritten, setIsWritten] = useState(false)
  const [again, setAgain] = useState('')
  const isSame = passphrase !== undefined && tidied(again) === passphrase.text.normalize('NFKC')

  const missing = isWritten && !isSame ? t('pass.lacksWords') : isWritten ? lacks : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isWritten) setIsWritten(true)
    else if (isSame && lacks === undefined && passphrase !== undefined) onChosen(passphrase.text)
  }

  return (
    <form className={classes.form} onSubmit={submit} autoComplete="off">
      {isWritten ? (
        <>
          <PassphraseInput
            label={t('pass.again')}
            value={again}
            onChange={setAgain}
            isFixed={isBusy}
            autoFocus
          />
          <p className={classes.verdict} role="status" data-good={isSame}>
            {again === '' ? '' : t(isSame ? 'pass.same' : 'pass.wordsDiffer')}
          </p>
        </>
      ) : (
        <>
          <div className={classes.wordsHead}>
            <span id="words-language">{t('pass.wordsIn')}</span>
            <SegmentedControl
              size="xs"
              aria-labelledby="words-language"
              data={LANGUAGE_CHOICES}
              value={language}
              onChange={(value) => void draw(languageOf(value))}
            />
          </div>
          <Words text={passphrase?.text ?? ''} />
          <div className={classes.wordsFoot}>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconRefresh size={16} stroke={1.7} />}
              onClick={() => void draw(language)}
            >
              {t('pass.another')}
            </Button>
            <span>{passphrase ? t('pass.strength', { bits: Math.floor(passphrase.entropyBits) }) : ''}</span>
          </div>
          <p className={classes.advice}>{t('pass.writeDown')}</p>
        </>
      )}
      <div className={classes.actions}>
        {isWritten ? (
          <Button variant="default" onClick={() => setIsWritten(false)} disabled={isBusy}>
            {t('pass.showWords')}
          </Button>
        ) : (
          back
        )}
        <GuardedButton type="submit" loading={isBusy || passphrase === undefined} lacks={missing}>
          {isWritten ? submitLabel : t('pass.written')}
        </GuardedButton>
      </div>
    </form>
  )
}

const Words = ({ text }: { readonly text: string }) => {
  const words = text.split(' ')
  return (
    <ol className={classes.words}>
      {[0, 1, 2, 3, 4, 5].map((place) => (
        <li key={place} className={classes.word}>
          {words[place]}
        </li>
      ))}
    </ol>
  )
}
