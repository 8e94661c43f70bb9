import { Combobox, TextInput, useCombobox } from '@mantine/core'
import type { FocusEvent, ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Picker.module.css'

export interface PickerOption {
  readonly value: string
  readonly label: string
  /** A second, quieter line that tells namesakes apart. */
  readonly detail?: string
}

export interface PickerProps {
  readonly label: string
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  readonly hasAutoFocus?: boolean
  /** Lets a form put the focus here. */
  readonly inputRef?: Ref<HTMLInputElement>
  /** What stands in the field. */
  readonly text: string
  /** The user typed; what was chosen before is no longer meant. */
  readonly onType: (text: string) => void
  readonly onChoose: (option: PickerOption) => void
  /** Already found for the text, best first. */
  readonly options: readonly PickerOption[]
  /** The text says a chosen option, so nothing has to be offered. */
  readonly isChosen: boolean
  /** A last line below the options: what becomes of a text that is none of them. */
  readonly otherwise?: ReactNode
  readonly onBlur?: () => void
}

const Options = ({ label, options, otherwise }: Pick<PickerProps, 'label' | 'options' | 'otherwise'>) => {
  const { t } = useTranslation()
  return (
    <>
      <Combobox.Options className={classes.options} aria-label={label} hidden={options.length === 0}>
        {options.map((option) => (
          <Combobox.Option key={option.value} value={option.value}>
            <bdi className={classes.label}>{option.label}</bdi>
            {option.detail ? <bdi className={classes.detail}>{option.detail}</bdi> : null}
          </Combobox.Option>
        ))}
      </Combobox.Options>
      <p className={classes.otherwise} role="status">
        {otherwise ?? (options.length === 0 ? t('nothingFound') : null)}
      </p>
    </>
  )
}

/** A field in which typing finds one of many records. */
export const Picker = (props: PickerProps) => {
  const { text, onType, onChoose, options, isChosen, otherwise, onBlur } = props
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })

  const choose = (value: string) => {
    const option = options.find((candidate) => candidate.value === value)
    if (option) onChoose(option)
    combobox.closeDropdown()
  }
  const type = (typed: string) => {
    onType(typed)
    combobox.openDropdown()
    combobox.resetSelectedOption()
  }
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    combobox.closeDropdown()
    if (!event.defaultPrevented) onBlur?.()
  }
  const hasNothingToSay = isChosen || (options.length === 0 && otherwise === undefined && text.trim() === '')

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
          label={props.label}
          description={props.description}
          error={props.error}
          required={props.isRequired ?? false}
          withAsterisk={false}
          disabled={props.isDisabled ?? false}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onClick={() => combobox.openDropdown()}
          onBlur={leave}
          {...(props.hasAutoFocus === true ? { 'data-autofocus': true } : {})}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={hasNothingToSay}>
        <Options label={props.label} options={options} otherwise={otherwise} />
      </Combobox.Dropdown>
    </Combobox>
  )
}
