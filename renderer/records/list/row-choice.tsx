import { Checkbox } from '@mantine/core'
import type { KeyboardEvent, MouseEvent } from 'react'
import classes from './RecordList.module.css'
import type { Selection } from './use-selection.ts'

/** Rows that can be chosen, and how the box of one is spoken of. */
export interface RowSelection extends Selection {
  readonly label: string
}

/** A click with Ctrl or Shift chooses and opens nothing. */
export const chooseByClick = (event: MouseEvent, id: string, { toggle, extendTo }: RowSelection): void => {
  if (!(event.ctrlKey || event.metaKey || event.shiftKey)) return
  event.preventDefault()
  if (event.shiftKey) extendTo(id)
  else toggle(id)
}

/** The box at the head of a row; the keyboard has the row itself. */
export const ChoiceBox = ({ id, selection }: { readonly id: string; readonly selection: RowSelection }) => (
  <span className={classes.choice}>
    <Checkbox
      size="xs"
      tabIndex={-1}
      aria-label={selection.label}
      checked={selection.has(id)}
      onChange={() => undefined}
      onClick={(event) => (event.shiftKey ? selection.extendTo(id) : selection.toggle(id))}
    />
  </span>
)

/** Space chooses the row that has the focus, Ctrl+A all, Esc none; undefined where nothing can be chosen. */
export const choosingBy = (
  selection: RowSelection | undefined,
  idAt: (place: number) => string | undefined,
) => {
  if (selection === undefined) return { onExtend: undefined, answers: () => false }
  return {
    onExtend: (from: number, to: number) => {
      const [first, last] = [idAt(from), idAt(to)]
      if (first !== undefined && last !== undefined) selection.walk(first, last)
    },
    answers: (event: KeyboardEvent): boolean => {
      const place = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset.index
      const id = place === undefined ? undefined : idAt(Number(place))
      const isMod = event.ctrlKey || event.metaKey
      if (isMod && event.code === 'KeyA') selection.chooseAll()
      else if (event.key === ' ' && !isMod && id !== undefined) {
        if (event.shiftKey) selection.extendTo(id)
        else selection.toggle(id)
      } else if (event.key === 'Escape' && selection.chosen.length > 0) selection.clear()
      else return false
      event.preventDefault()
      event.stopPropagation()
      return true
    },
  }
}
