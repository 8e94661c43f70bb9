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
  readonly isBrief: boolean
}

/** How the text is understood. Nobody is told in the middle of typing that it is not. */
const Understanding = ({ typed, value, isBrief }: UnderstandingProps) => {
  const { t, i18n } = useTranslation('dates')
  const date = readTypedDate(typed)
  const isGivenUp = typed.trim() !== '' && typed === value
  if (date === undefined && isBrief && !isGivenUp) return null
  return (
    <span className={classes.note} aria-live="polite">
      {date === undefined ? (
        t(isGivenUp ? 'partial.notUnderstood' : 'partial.example')
      ) : (
        <span className={classes.understood}>{formatDate(date, languageOf(i18n.language))}</span>
      )}
    </span>
  )
}

export interface PartialDateInputProps
  extends Omit<DayInputProps, 'parse' | 'write' | 'placeholder' | 'note' | 'isWords'> {
  /** Says how the date is understood and gives no examples before: for rows of many fields. */
  readonly isBrief?: boolean
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
      note={(typed) => <Understanding typed={typed} value={props.value} isBrief={isBrief} />}
      isWords
    />
  )
}
