import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'

type Prepare = () => Promise<void>

const prepares = new Set<Prepare>()

/** Prints the page when everything on it that is read in parts is there whole; what cannot be read is said on paper by its list. */
export const printPage = async (): Promise<void> => {
  await Promise.allSettled([...prepares].map((prepare) => prepare()))
  window.print()
}

/**
 * Reads what a list has not read yet, before the page is printed, and lets go of it afterwards.
 *
 * @param show puts on the page what was read, undefined what is there on the screen
 */
export const usePrintedWhole = <Whole>(
  read: (() => Promise<Whole>) | undefined,
  show: (whole: Whole | undefined) => void,
): void => {
  const isNeeded = read !== undefined
  const prepare = useEffectEvent(async () => {
    const whole = await read?.()
    flushSync(() => show(whole))
  })
  const end = useEffectEvent(() => show(undefined))
  useEffect(() => {
    if (!isNeeded) return
    const begin = () => prepare()
    const after = () => end()
    prepares.add(begin)
    window.addEventListener('afterprint', after)
    return () => {
      prepares.delete(begin)
      window.removeEventListener('afterprint', after)
    }
  }, [isNeeded])
}
