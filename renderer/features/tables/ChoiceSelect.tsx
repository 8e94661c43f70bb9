import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  DUPLICATE_CHOICES,
  type DuplicateChoice,
  type ImportKind,
} from '../../../shared/domain/table-import.ts'
import styles from './tables.module.css'

/** In a list of names whoever is known takes the place of a new record; in a table the record gets another spelling. */
export const useChoiceWord = (isList: boolean): ((choice: DuplicateChoice) => string) => {
  const { t } = useTranslation('tables')
  return (choice) => (isList && choice === 'add-names' ? t('list.useRecord') : t(`choice.${choice}`))
}

interface ChoiceSelectProps {
  readonly isList?: boolean
  readonly kind: ImportKind
  /** Null where lines of one choice go different ways. */
  readonly value: DuplicateChoice | null
  readonly onChange: (choice: DuplicateChoice) => void
  /** Shown above the field, or only spoken. */
  readonly label: string
  readonly isLabelShown?: boolean
}

/** What to do with one doubtful line, or with many. */
export const ChoiceSelect = (props: ChoiceSelectProps) => {
  const { kind, isList = false, value, onChange, label, isLabelShown = false } = props
  const choiceWord = useChoiceWord(isList)
  const { t } = useTranslation('tables')
  // Only parties have spellings to add to.
  const offered = DUPLICATE_CHOICES.filter((choice) => choice !== 'add-names' || kind === 'parties')
  return (
    <Select
      className={isLabelShown ? styles.narrow : styles.choice}
      {...(isLabelShown ? { label } : { 'aria-label': label })}
      data={offered.map((choice) => ({ value: choice, label: choiceWord(choice) }))}
      value={value}
      placeholder={t('choiceDiffers')}
      allowDeselect={false}
      onChange={(chosen) => {
        const choice = offered.find((one) => one === chosen)
        if (choice !== undefined) onChange(choice)
      }}
    />
  )
}
