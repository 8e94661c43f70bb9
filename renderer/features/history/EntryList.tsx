import { type ReactNode, useEffect, useRef } from 'react'
import classes from './history.module.css'

interface EntryListProps {
  /** The place in the log of the newest entry. */
  readonly newest: number | undefined
  readonly children: ReactNode
}

/** The entries, the newest first. When one is added, the focus comes to the top, where it can be read what came of it. */
export const EntryList = ({ newest, children }: EntryListProps) => {
  const list = useRef<HTMLOListElement>(null)
  const shown = useRef(newest)
  useEffect(() => {
    if (shown.current === newest) return
    shown.current = newest
    list.current?.focus({ preventScroll: true })
    list.current?.scrollIntoView({ block: 'start' })
  }, [newest])
  return (
    <ol className={classes.entries} ref={list} tabIndex={-1}>
      {children}
    </ol>
  )
}
