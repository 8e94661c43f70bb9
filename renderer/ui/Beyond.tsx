import type { ReactNode } from 'react'
import classes from './Beyond.module.css'

export interface BeyondProps {
  /** How many there are beyond those that are shown. */
  readonly count: number
  readonly children: ReactNode
}

/** What is beyond the first few: a number on the screen, all of it on paper, where nothing opens. */
export const Beyond = ({ count, children }: BeyondProps) =>
  count <= 0 ? null : (
    <>
      <span className={classes.count}> + {count}</span>
      <span className={classes.all}>{children}</span>
    </>
  )
