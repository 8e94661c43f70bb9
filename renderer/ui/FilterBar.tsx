import { SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import classes from './FilterBar.module.css'

export interface FilterBarProps<Choice extends string> {
  readonly text: string
  readonly onText: (text: string) => void
  readonly textLabel: string
  readonly placeholder: string
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
  readonly choiceLabel: string
  readonly choices: readonly { readonly value: Choice; readonly label: string }[]
  /** How many records are shown, in words. */
  readonly shown: string
}

/** Narrows a list by typed words and one choice. */
export const FilterBar = <Choice extends string>(props: FilterBarProps<Choice>) => {
  const { text, onText, textLabel, placeholder, choice, onChoice, choiceLabel, choices, shown } = props
  return (
    <div className={classes.bar}>
      <TextInput
        className={classes.text}
        type="search"
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        aria-label={textLabel}
        placeholder={placeholder}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
      />
      <SegmentedControl
        aria-label={choiceLabel}
        value={choice}
        onChange={(value) => onChoice(value)}
        data={choices.map(({ value, label }) => ({ value, label }))}
      />
      <span className={classes.shown} role="status">
        {shown}
      </span>
    </div>
  )
}
