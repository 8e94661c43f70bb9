import { IconArrowLeft, IconChevronDown, IconChevronUp, IconPencil } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import type { Action } from '../../../actions/action.ts'
import { useActions } from '../../../actions/actions.tsx'
import type { RecordRemoveProps } from '../../../records/RecordRemove.tsx'
import { usePaneState } from '../../../records/reading/pane-context.tsx'
import type { Pane } from '../../../records/reading/pane-store.ts'
import { focusPageIfNothing } from '../../../ui/focus-page.ts'
import { goToRow, rowAfter, rowOfShown, shownOfRow } from './pane-rows.ts'
import { hasForm } from './RecordForm.tsx'

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }
const WALKS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'])

/** Gives the title in the pane the focus: what was followed or opened over the list is read from there. */
export const focusPane = (): void =>
  document.querySelector<HTMLElement>('[data-pane-title]')?.focus({ preventScroll: true })

export interface PaneWork {
  readonly edit: (() => void) | undefined
  readonly walk: (step: 1 | -1) => void
  readonly back: () => void
  readonly close: () => void
  /** Around the deletion of the record that is read: its row goes, the one beside it takes the focus. */
  readonly removal: Required<Pick<RecordRemoveProps<RecordSubject>, 'onRemove' | 'onRemoved'>>
}

/** What can be done in the pane, with the focus where one goes on from. */
export const usePaneWork = (pane: Pane, isBeside: boolean): PaneWork => {
  const shown = usePaneState(pane, (state) => state.shown)
  const beside = useRef<HTMLElement>(undefined)
  const leave = (how: () => void) => {
    const row = rowOfShown(pane.get().trail[0] ?? pane.get().shown)
    flushSync(how)
    if (pane.get().shown === undefined) goToRow(row)
    else focusPane()
  }
  return {
    edit: shown !== undefined && hasForm(shown.subject) ? pane.edit : undefined,
    walk: (step) => {
      const row = rowAfter(rowOfShown(pane.get().shown), step)
      if (row === undefined) return
      flushSync(() => pane.show(shownOfRow(row)))
      if (isBeside) goToRow(row)
      else focusPane()
    },
    back: () => leave(pane.back),
    close: () => leave(pane.close),
    removal: {
      onRemove: (remove) => {
        const row = rowOfShown(pane.get().shown)
        beside.current = row && (rowAfter(row, 1) ?? rowAfter(row, -1))
        return remove()
      },
      onRemoved: () => {
        const next = beside.current
        // After the question has left, which gives the focus back to a button that is gone.
        setTimeout(() => (next?.isConnected === true ? goToRow(next) : focusPageIfNothing()))
      },
    },
  }
}

/** The letters of the pane, as commands of the page. */
export const usePaneActions = ({ edit, walk, back }: PaneWork, isOpen: boolean): void => {
  const key = (
    id: string,
    label: Action['label'],
    of: Pick<Action, 'icon' | 'shortcut' | 'run'>,
  ): Action => ({
    id: `record.${id}`,
    label,
    group: 'page',
    ...of,
  })
  const reading = [
    key('next', 'records:reading.next', { icon: IconChevronDown, shortcut: 'j', run: () => walk(1) }),
    key('previous', 'records:reading.previous', { icon: IconChevronUp, shortcut: 'k', run: () => walk(-1) }),
    key('close', 'records:reading.toList', { icon: IconArrowLeft, shortcut: 'escape', run: back }),
  ]
  const editing =
    edit === undefined
      ? []
      : [key('edit', 'records:reading.edit', { icon: IconPencil, shortcut: 'e', run: edit })]
  useActions(isOpen ? [...editing, ...reading] : [])
}

/** Arrows walk the rows of a page, and what is read follows, while no form stands beside them; Enter on the row that is read opens its form. */
export const useRowKeys = (pane: Pane, { edit }: Pick<PaneWork, 'edit'>) => {
  const isWalking = useRef(false)
  return {
    onKeyDownCapture: ({ key }: KeyboardEvent) => {
      isWalking.current = WALKS.has(key)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { target, key, defaultPrevented } = event
      const isRow = target instanceof HTMLElement && target.dataset.row !== undefined
      const isPlain = !(defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
      if (!isRow || !isPlain) return
      const step = STEPS[key]
      if (step !== undefined) {
        event.preventDefault()
        goToRow(rowAfter(target, step))
      } else if (key === 'Enter' && edit !== undefined && target.dataset.row === pane.get().shown?.row) {
        event.preventDefault()
        edit()
      }
    },
    onKeyUpCapture: () => {
      isWalking.current = false
    },
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const isRead = pane.get().shown !== undefined && pane.forms().length === 0
      if (isWalking.current && isRead && target.dataset.row !== undefined) pane.show(shownOfRow(target))
    },
  }
}
