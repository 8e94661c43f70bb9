import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'

const rowOf = (element: unknown): number | undefined => {
  const row = element instanceof Element ? element.closest<HTMLElement>('[data-index]') : null
  return row === null ? undefined : Number(row.dataset.index)
}

/** Where a key leads to from a row; undefined for other keys. */
export const placeAfterKey = (
  key: string,
  { from, count, perPage }: { readonly from: number; readonly count: number; readonly perPage: number },
): number | undefined => {
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: -1,
    ArrowDown: 1,
    PageUp: -perPage,
    PageDown: perPage,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  return step === undefined ? undefined : Math.min(Math.max(from + step, 0), count - 1)
}

interface RowFocus {
  /** The row that the Tab key stops at. */
  readonly stop: number
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: { readonly target: EventTarget }) => void
  /** Whoever goes somewhere else meanwhile is not called back. */
  readonly onBlur: (event: { readonly relatedTarget: EventTarget | null }) => void
  readonly onPointerDown: () => void
}

interface Rows {
  readonly body: HTMLElement | null
  readonly count: number
  readonly perPage: number
  readonly firstDrawn: number
  readonly lastDrawn: number
  readonly scrollTo: Virtualizer<HTMLElement, Element>['scrollToIndex'] | undefined
  /** Goes from one row to another with Shift held, which takes the rows between along. */
  readonly onExtend?: ((from: number, to: number) => void) | undefined
}

/**
 * All rows as one stop of the Tab key. A key may lead to a row that is not drawn yet: it is scrolled to, and takes the focus as soon
 * as it is there; its link does as soon as its record is.
 */
export const useRowFocus = ({
  body,
  count,
  perPage,
  firstDrawn,
  lastDrawn,
  scrollTo,
  onExtend,
}: Rows): RowFocus => {
  const [active, setActive] = useState(0)
  const awaited = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (awaited.current === undefined || body === null) return
    const row = body.querySelector<HTMLElement>(`[data-index="${awaited.current}"]`)
    const link = row?.querySelector('a')
    if (link) awaited.current = undefined
    const target = link ?? row ?? body
    if (document.activeElement !== target) target.focus({ preventScroll: true })
  })
  return {
    stop: active >= firstDrawn && active <= lastDrawn ? active : firstDrawn,
    onFocus: ({ target }) => {
      const place = rowOf(target)
      if (place !== undefined && awaited.current === undefined) setActive(place)
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && body?.contains(relatedTarget) !== true) awaited.current = undefined
    },
    onPointerDown: () => {
      awaited.current = undefined
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.shiftKey && onExtend === undefined) return
      const from = awaited.current ?? rowOf(document.activeElement)
      const place = from === undefined ? undefined : placeAfterKey(event.key, { from, count, perPage })
      if (from === undefined || place === undefined) return
      event.preventDefault()
      if (event.shiftKey) onExtend?.(from, place)
      awaited.current = place
      setActive(place)
      scrollTo?.(place)
      if (scrollTo === undefined)
        body?.querySelector(`[data-index="${place}"]`)?.scrollIntoView({ block: 'nearest' })
    },
  }
}
