import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** How near to the edge of the list it begins to scroll, and how far in one frame, in pixels. */
const EDGE = 36
const MOST_STEP = 24

interface Drag {
  readonly from: number
  /** Where it would be put now. */
  readonly to: number
}

interface ExhibitDrag {
  readonly drag: Drag | undefined
  /** For the handle of the row at a place. */
  readonly handle: (at: number) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
  }
  readonly stop: () => void
}

/** The place in the list at a height of the window: how many other rows have their middle above it. */
const placeAt = (list: HTMLElement, from: number, y: number): number =>
  [...list.children].filter((row, at) => {
    const { top, height } = row.getBoundingClientRect()
    return at !== from && top + height / 2 < y
  }).length

/** By how much the list goes on in a frame while the pointer is at its edge or beyond. */
const stepAt = (list: HTMLElement, y: number): number => {
  const { top, bottom } = list.getBoundingClientRect()
  const beyond = Math.min(y - top - EDGE, 0) + Math.max(y - bottom + EDGE, 0)
  return Math.max(-MOST_STEP, Math.min(MOST_STEP, beyond))
}

const isAtEnd = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement, step: number): boolean =>
  step < 0 ? scrollTop <= 0 : scrollTop + clientHeight >= scrollHeight - 1

/** A row of a list that is drawn to another place with mouse, finger or pen; nothing moves before it is let go. */
export const useExhibitDrag = (
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
): ExhibitDrag => {
  const [drag, setDrag] = useState<Drag>()
  const y = useRef(0)
  const isDragged = drag !== undefined
  const follow = () => {
    const element = list.current
    if (element === null) return
    setDrag((now) => {
      if (now === undefined) return now
      const to = placeAt(element, now.from, y.current)
      return to === now.to ? now : { ...now, to }
    })
  }
  useEffect(() => {
    if (!isDragged) return
    let frame = requestAnimationFrame(function goOn() {
      const element = list.current
      const step = element === null ? 0 : stepAt(element, y.current)
      if (element !== null && step !== 0) {
        element.scrollTop += step
        // The dialog goes along where the end of the list is beyond its edge.
        const end = step < 0 ? element.firstElementChild : element.lastElementChild
        if (isAtEnd(element, step)) end?.scrollIntoView({ block: 'nearest' })
        follow()
      }
      frame = requestAnimationFrame(goOn)
    })
    return () => cancelAnimationFrame(frame)
  })
  const stop = () => setDrag(undefined)
  return {
    drag,
    stop,
    handle: (at) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        y.current = event.clientY
        setDrag({ from: at, to: at })
      },
      onPointerMove: (event) => {
        y.current = event.clientY
        if (isDragged) follow()
      },
      onPointerUp: () => {
        if (drag !== undefined && drag.to !== drag.from) onDrop(drag.from, drag.to)
        stop()
      },
      onPointerCancel: stop,
    }),
  }
}
