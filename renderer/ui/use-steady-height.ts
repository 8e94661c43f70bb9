import { type RefObject, useLayoutEffect } from 'react'

/**
 * A form that was refused keeps its height from then on: what says so goes word by word as the fields are mended, and the buttons
 * must not go from under the hand with it.
 */
export const useSteadyHeight = (element: RefObject<HTMLElement | null>, isRefused: boolean): void => {
  useLayoutEffect(() => {
    const form = element.current
    if (isRefused && form !== null) form.style.flexBasis = `${form.offsetHeight}px`
  }, [element, isRefused])
}
