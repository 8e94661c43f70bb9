import type { ReactNode } from 'react'
import type { RecordName } from '../../../records/history-slot.tsx'
import { useRow } from '../../../records/reading/pane-context.tsx'
import classes from './TimeRows.module.css'

interface TimeRowsProps {
  readonly label: string
  readonly children: ReactNode
}

/** Records as rows that each have their line over time beside them; all lines of a page share one scale. */
export const TimeRows = ({ label, children }: TimeRowsProps) => (
  <ul className={classes.rows} aria-label={label}>
    {children}
  </ul>
)

interface TimeRowProps {
  readonly title: ReactNode
  readonly detail?: ReactNode
  readonly of: RecordName
  /** The line over time; what it says is said by the words as well. */
  readonly line: ReactNode
}

/** A record that is read beside the list, with its line. */
export const TimeRow = ({ of, title, detail, line }: TimeRowProps) => (
  <li className={classes.row}>
    <button type="button" className={classes.open} {...useRow(of)}>
      <span className={classes.title}>{title}</span>
      {detail ? <span className={classes.detail}>{detail}</span> : null}
    </button>
    <div className={classes.line}>{line}</div>
  </li>
)

/** A row without words, such as the scale below the lines. */
export const TimeFoot = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.foot}>
    <div className={classes.line}>{children}</div>
  </div>
)
