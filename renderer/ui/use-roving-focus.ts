import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'

const STEPS: Readonly<Record<'row' | 'column', Readonly<Record<string, number>>>> = {
  row: { ArrowLeft: -1, ArrowRight: 1 },
  column: { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 },
}

const stop = (items: readonly HTMLElement[], at: HTMLElement | undefined): void => {
  for (const item of items) item.tabIndex = item === at ? 0 : -1
}

export interface RovingFocus<Container extends HTMLElement> {
  readonly ref: RefObject<Container | null>
  readonly onFocus: (event: FocusEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Many things as one stop of the Tab key: arrows, Home and End move among them. The container takes what is given back.
 *
 * @param selector finds the things; they must not set their own `tabIndex`
 */
export const useRovingFocus = <Container extends HTMLElement>(
  selector: string,
  direction: 'row' | 'column',
): RovingFocus<Container> => {
  const ref = useRef<Container>(null)
  const items = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>(selector) ?? [])]

  // After each drawing, since things come and go.
  useEffect(() => {
    const all = items()
    const here = all.find(({ tabIndex, dataset }) => tabIndex === 0 && dataset.stop === 'here')
    stop(all, here ?? all.find((item) => item.matches('[aria-current="page"]')) ?? all[0])
  })

  const go = (all: readonly HTMLElement[], target: HTMLElement | undefined): void => {
    if (target === undefined) return
    for (const item of all) delete item.dataset.stop
    target.dataset.stop = 'here'
    stop(all, target)
  }

  return {
    ref,
    onFocus: ({ target }) => {
      const all = items()
      go(
        all,
        all.find((item) => item === target),
      )
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const all = items()
      const from = all.findIndex((item) => item.matches(':focus'))
      if (from < 0) return
      const step = STEPS[direction][event.key]
      const ends: Readonly<Record<string, number>> = { Home: 0, End: all.length - 1 }
      const to = step === undefined ? ends[event.key] : Math.min(Math.max(from + step, 0), all.length - 1)
      if (to === undefined) return
      event.preventDefault()
      all[to]?.focus()
    },
  }
}
