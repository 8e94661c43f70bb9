import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, type ReactNode, type Ref, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHoldsSaving } from './held-saving.ts'
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
  /** The list was closed by the key for it: what is typed is meant as it stands. */
  readonly isDismissed: boolean
  readonly choose: (value: string) => void
}

/**
 * What Enter does besides sending the form: it takes what is named outright. Pressed before the answer has come, it waits for it, so that no
 * second record is made of what is known: in whatever field one is by then, and the form waits with it.
 */
const useEnter = ({ combobox, named, isOffered, isDismissed, choose }: EnterProps) => {
  const { sure, isOfSeveral, isSearching } = named
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (!isHeld || isSearching) return
    setIsHeld(false)
    if (sure !== undefined) choose(sure)
    else if (isOfSeveral && combobox.dropdownOpened) combobox.selectFirstOption()
  }, [isHeld, isSearching, sure, isOfSeveral, choose, combobox])
  useHoldsSaving(isHeld)
  const takeNamed = (): boolean => {
    if (isSearching) {
      setIsHeld(true)
      combobox.openDropdown()
    } else if (sure !== undefined) choose(sure)
    else if (isOfSeveral && combobox.dropdownOpened) {
      // What is selected while the key is still on its way would be taken by it.
      queueMicrotask(() => combobox.selectFirstOption())
    } else if (isOfSeveral) combobox.openDropdown()
    else return false
    return true
  }
  return {
    letGo: () => setIsHeld(false),
    press: (event: KeyboardEvent) => {
      const isPlain =
        event.key === 'Enter' && !(event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
      const isOfList = combobox.dropdownOpened && combobox.getSelectedOptionIndex() !== -1
      if (isPlain && isOffered && !isDismissed && !isOfList && takeNamed()) event.preventDefault()
    },
  }
}

/** A field in which typing finds one of many records. */
export const Picker = (props: PickerProps) => {
  const { text, onType, onChoose, options, isChosen, otherwise, onBlur, named = NOTHING_NAMED } = props
  const [isDismissed, setIsDismissed] = useState(false)
  const combobox = useCombobox({
    onDropdownClose: (source) => {
      combobox.resetSelectedOption()
      if (source === 'keyboard') setIsDismissed(true)
    },
    onDropdownOpen: () => setIsDismissed(false),
  })

  const choose = (value: string) => {
    const option = options.find((candidate) => candidate.value === value)
    if (option) onChoose(option)
    combobox.closeDropdown()
  }
  const isOffered = !isChosen && text.trim() !== ''
  const enter = useEnter({ combobox, named, isOffered, isDismissed, choose })
  const type = (typed: string) => {
    enter.letGo()
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
