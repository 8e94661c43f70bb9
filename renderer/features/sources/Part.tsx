import { type ReactNode, useId } from 'react'
import classes from './Part.module.css'

interface PartProps {
  readonly title: string
  /** A mark after the title. */
  readonly mark?: ReactNode
  readonly action: ReactNode
  /** What is said where there is nothing. */
  readonly none: string
  /** The list; null where there is nothing. */
  readonly list: ReactNode
  /** The form that is open over it. */
  readonly children: ReactNode
}

/** A part of a form that holds records of their own, each saved by itself. */
export const Part = ({ title, mark, action, none, list, children }: PartProps) => {
  const titleId = useId()
  return (
    <fieldset className={classes.part} aria-labelledby={titleId}>
      <div className={classes.head}>
        <p className={classes.title} id={titleId}>
          {title}
        </p>
        {mark}
        <span className={classes.actions}>{action}</span>
      </div>
      {list ?? <p className={classes.none}>{none}</p>}
      {children}
    </fieldset>
  )
}
