import { useEffect, useRef } from 'react'

interface Part {
  /** The page that it is a part of; another page takes the focus by itself. */
  readonly of: string
  readonly name: string
  /** What an address opens in the part has a focus of its own. */
  readonly opensRecord: boolean
}

/** Another part of the same page takes the focus at its heading, where the eye is then. */
export const usePartFocus = ({ of, name, opensRecord }: Part): void => {
  const shown = useRef({ of, name })
  useEffect(() => {
    const before = shown.current
    shown.current = { of, name }
    if (opensRecord || before.of !== of || before.name === name) return
    document.querySelector<HTMLElement>('main [data-section-title]')?.focus({ preventScroll: true })
  }, [of, name, opensRecord])
}
