import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, type ReactNode, type Ref, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Picker.module.css'

export interface PickerOption {
  readonly value: string
  readonly label: string
  /** A second, quieter line that tells namesakes apart. */
  readonly detail?: string
}

/** Whom or what the typed text names outright. */
export interface Named {
  /** The option that Enter takes. */
  readonly sure: string | undefined
  /** Several are named so: Enter goes to the first of them and takes none unseen. */
  readonly isOfSeveral: boolean
  /** The answer for what stands there now is still on its way. */
  readonly isSearching: boolean
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
  /** Where a text can name one of the options by itself. */
  readonly named?: Named
  /** A last line below the options: what becomes of a text that is none of them. */
  readonly otherwise?: ReactNode
  readonly onBlur?: () => void
}

type OptionsProps = Pick<PickerProps, 'label' | 'options' | 'otherwise'> & {
  readonly sure: string | undefined
}

const Options = ({ label, options, otherwise, sure }: OptionsProps) => {
  const { t } = useTranslation()
  return (
    <>
      <Combobox.Options className={classes.options} aria-label={label} hidden={options.length === 0}>
        {options.map((option) => (
          <Combobox.Option
            key={option.value}
            value={option.value}
            className={option.value === sure ? classes.sure : undefined}
          >
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

const NOTHING_NAMED: Named = { sure: undefined, isOfSeveral: false, isSearching: false }

interface EnterProps {
  readonly combobox: ReturnType<typeof useCombobox>
  readonly named: Named
  readonly isOffered: boolean
  readonly choose: (value: string) => void
}

/**
 * What Enter does besides sending the form: it takes what is named outright. Pressed before the answer has come, it waits for it, so that no
 * second record is made of what is known.
 */
const useEnter = ({ combobox, named, isOffered, choose }: EnterProps) => {
  const { sure, isOfSeveral, isSearching } = named
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (!isHeld || isSearching) return
    setIsHeld(false)
    if (sure !== undefined) choose(sure)
  }, [isHeld, isSearching, sure, choose])
  return {
    letGo: () => setIsHeld(false),
    press: (event: KeyboardEvent) => {
      const isPlain =
        event.key === 'Enter' && !(event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
      if (!isPlain || !isOffered || !combobox.dropdownOpened || combobox.getSelectedOptionIndex() !== -1)
        return
      if (isSearching) setIsHeld(true)
      else if (sure !== undefined) choose(sure)
      // What is selected while the key is still on its way would be taken by it.
      else if (isOfSeveral) queueMicrotask(() => combobox.selectFirstOption())
      else return
      event.preventDefault()
    },
  }
}

/** A field in which typing finds one of many records. */
export const Picker = (props: PickerProps) => {
  const { text, onType, onChoose, options, isChosen, otherwise, onBlur, named = NOTHING_NAMED } = props
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })

  const choose = (value: string) => {
    const option = options.find((candidate) => candidate.value === value)
    if (option) onChoose(option)
    combobox.closeDropdown()
  }
  const isOffered = !isChosen && text.trim() !== ''
  const enter = useEnter({ combobox, named, isOffered, choose })
  const type = (typed: string) => {
    enter.letGo()
    onType(typed)
    combobox.openDropdown()
    combobox.resetSelectedOption()
  }
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    enter.letGo()
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
          onKeyDown={enter.press}
          {...(props.hasAutoFocus === true ? { 'data-autofocus': true } : {})}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={hasNothingToSay}>
        <Options
          label={props.label}
          options={options}
          otherwise={otherwise}
          sure={isOffered ? named.sure : undefined}
        />
      </Combobox.Dropdown>
    </Combobox>
  )
}
