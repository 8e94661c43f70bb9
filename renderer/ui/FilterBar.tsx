import { SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import classes from './FilterBar.module.css'

/** One of a few, where the list has such a choice. */
export interface FilterChoice {
  readonly label: string
  readonly chosen: string
  readonly choices: readonly { readonly label: string; readonly value: string; readonly choose: () => void }[]
}

export interface FilterBarProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly textLabel: string
  readonly placeholder: string
  readonly choice: FilterChoice | undefined
  /** How many records are shown, in words. */
  readonly shown: string
}

/** Narrows a list by typed words, and by one choice where there is one. */
export const FilterBar = ({ text, onText, textLabel, placeholder, choice, shown }: FilterBarProps) => (
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
    {choice === undefined ? null : (
      <SegmentedControl
        classNames={{ label: classes.choice ?? '' }}
        aria-label={choice.label}
        value={choice.chosen}
        onChange={(value) => choice.choices.find((offered) => offered.value === value)?.choose()}
        data={choice.choices.map(({ value, label }) => ({ value, label }))}
      />
    )}
    <span className={classes.shown} role="status">
      {shown}
    </span>
  </div>
)
