import { SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import classes from './FilterBar.module.css'

/** One of a few, where the list has such a choice. */
interface ChoiceProps<Choice extends string> {
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
  readonly choiceLabel: string
  readonly choices: readonly { readonly value: Choice; readonly label: string }[]
}

interface WordsProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly textLabel: string
  readonly placeholder: string
  /** How many records are shown, in words. */
  readonly shown: string
}

export type FilterBarProps<Choice extends string> = WordsProps & (ChoiceProps<Choice> | { choices?: never })

/** Narrows a list by typed words, and by one choice where there is one. */
export const FilterBar = <Choice extends string>(props: FilterBarProps<Choice>) => {
  const { text, onText, textLabel, placeholder, shown } = props
  return (
    <div className={classes.bar}>
      <TextInput
        className={classes.text}
        type="search"
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        aria-label={textLabel}
        placeholder={placeholder}
        maxLength={200}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
      />
      {props.choices === undefined ? null : (
        <SegmentedControl
          aria-label={props.choiceLabel}
          value={props.choice}
          onChange={props.onChoice}
          data={props.choices.map(({ value, label }) => ({ value, label }))}
        />
      )}
      <span className={classes.shown} role="status">
        {shown}
      </span>
    </div>
  )
}
