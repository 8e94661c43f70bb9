import type { KeyboardEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Palette.module.css'
import { neighbour, type PaletteItem, type Step } from './palette-items.ts'

interface FieldProps {
  readonly ref: RefObject<HTMLInputElement | null>
  readonly listId: string
  readonly items: readonly PaletteItem[]
  readonly current: PaletteItem | undefined
  readonly text: string
  /** What is asked for a command that was chosen. */
  readonly step: Step | undefined
  readonly onText: (text: string) => void
  readonly onMark: (id: string | undefined) => void
  readonly onChoose: (item: PaletteItem) => void
  /** Back to the commands. */
  readonly onBack: () => void
}

/** The field that has the keyboard: arrows move the mark in the list, Enter takes what is marked, Esc leads out of a question. */
export const PaletteField = (props: FieldProps) => {
  const { ref, listId, items, current, text, step, onText, onMark, onChoose, onBack } = props
  const { t } = useTranslation('search')
  const leadsBack = ({ key }: KeyboardEvent): boolean =>
    step !== undefined && (key === 'Escape' || (key === 'Backspace' && text === ''))
  const answerKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') onMark(neighbour(items, current?.id, 1))
    else if (event.key === 'ArrowUp') onMark(neighbour(items, current?.id, -1))
    else if (event.key === 'Enter' && current) onChoose(current)
    else if (leadsBack(event)) onBack()
    else return
    event.preventDefault()
  }
  const question = step === undefined ? t('placeholder') : t(`commands.${step.asks}s`)
  return (
    <>
      {step === undefined ? null : <bdi className={classes.step}>{step.title}</bdi>}
      <input
        ref={ref}
        className={classes.input}
        role="combobox"
        aria-label={step === undefined ? t('title') : `${step.title}: ${question}`}
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(current ? { 'aria-activedescendant': `${listId}-${current.id}` } : {})}
        // Esc leads back to the commands first; the dialog must not hear it.
        {...(step === undefined ? {} : { 'data-mantine-stop-propagation': 'true' })}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        data-autofocus
        placeholder={question}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={answerKey}
      />
    </>
  )
}
