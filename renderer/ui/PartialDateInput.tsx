import { useTranslation } from 'react-i18next'
import { formatDate, formatTyped } from '../i18n/dates.ts'
import { languageOf } from '../i18n/index.ts'
import { readTypedDate } from '../i18n/parse-date.ts'
import { DayInput, type DayInputProps } from './DayInput.tsx'
import classes from './PartialDateInput.module.css'

interface UnderstandingProps {
  readonly typed: string
  /** What the field was left with. */
  readonly value: string
  /** How it can be written is said where one writes, and nowhere else. */
  readonly hasHint: boolean
}

/** How the text is understood. Nobody is told in the middle of typing that it is not. */
const Understanding = ({ typed, value, hasHint }: UnderstandingProps) => {
  const { t, i18n } = useTranslation('dates')
  const date = readTypedDate(typed)
  const isGivenUp = typed.trim() !== '' && typed === value
  const said = date === undefined ? isGivenUp && t('partial.notUnderstood') : null
  return (
    <>
      <span aria-live="polite">
        {date === undefined ? (
          said
        ) : (
          <span className={classes.understood}>{formatDate(date, languageOf(i18n.language))}</span>
        )}
      </span>
      {date === undefined && !isGivenUp && hasHint ? t('partial.example') : null}
    </>
  )
}

export interface PartialDateInputProps
  extends Omit<DayInputProps, 'parse' | 'write' | 'placeholder' | 'note' | 'ways' | 'isWords'> {
  /** Says how the date is understood and gives no examples before: for rows of many fields. */
  readonly isBrief?: boolean
}

const Ways = () => {
  const { t } = useTranslation('dates')
  return <p className={classes.ways}>{t('partial.ways')}</p>
}

/** A date as far as it is known, typed as one would say it; below it stands how it is understood. */
export const PartialDateInput = ({ isBrief = false, ...props }: PartialDateInputProps) => {
  const { t, i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return (
    <DayInput
      {...props}
      parse={readTypedDate}
      write={(value) => formatTyped(value, language)}
      placeholder={t('date.partialPlaceholder')}
      note={(typed, hasFocus) => (
        <Understanding typed={typed} value={props.value} hasHint={hasFocus && !isBrief} />
      )}
      ways={<Ways />}
      isWords
    />
  )
}
