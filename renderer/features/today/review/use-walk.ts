import { IconCheck, IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Action } from '../../../actions/action.ts'
import { useActions } from '../../../actions/actions.tsx'
import type { ReviewRow } from './use-review-rows.tsx'

/** Where one was; kept with what was read of the vault, so that it goes when the vault locks. */
const PLACE = ['review-place']

const keyOf = (element: Element | null | undefined): string | undefined =>
  element?.closest('li')?.querySelector<HTMLElement>('[data-row]')?.dataset.row

const goTo = (key: string | undefined): void => {
  const row = [...document.querySelectorAll<HTMLElement>('[data-row]')].find((one) => one.dataset.row === key)
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

/**
 * Walks through the lines by J and K; X marks one and goes to the next that was not looked at.
 *
 * @returns the line at which one was when the page was left
 */
export const useWalk = (
  rows: readonly ReviewRow[],
  mark: (row: ReviewRow, isSeen: boolean) => void,
): string | undefined => {
  const queryClient = useQueryClient()
  const [place] = useState(() => queryClient.getQueryData<string>(PLACE))
  const firstLeft = rows.find(({ isSeen }) => !isSeen)
  const step = (by: 1 | -1): void => {
    const at = rows.findIndex(({ key }) => key === keyOf(document.activeElement))
    goTo(at < 0 ? (firstLeft ?? rows[0])?.key : rows[at + by]?.key)
  }
  const markAndGoOn = (): void => {
    const at = rows.findIndex(({ key }) => key === keyOf(document.activeElement))
    const row = rows[at]
    if (row !== undefined) mark(row, !row.isSeen)
    if (row?.isSeen === true) return
    const left = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].find(({ isSeen }) => !isSeen)
    if (left !== undefined) goTo(left.key)
  }
  const action = (
    id: string,
    label: Action['label'],
    of: Pick<Action, 'icon' | 'shortcut' | 'run'>,
  ): Action => ({ id: `review.${id}`, label, group: 'page', ...of })
  useActions(
    rows.length === 0
      ? []
      : [
          action('next', 'today:review.next', { icon: IconChevronDown, shortcut: 'j', run: () => step(1) }),
          action('previous', 'today:review.previous', {
            icon: IconChevronUp,
            shortcut: 'k',
            run: () => step(-1),
          }),
          action('mark', 'today:review.mark', { icon: IconCheck, shortcut: 'x', run: markAndGoOn }),
        ],
  )
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      const key = target instanceof Element ? keyOf(target) : undefined
      if (key !== undefined) queryClient.setQueryData(PLACE, key)
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [queryClient])
  return place
}
