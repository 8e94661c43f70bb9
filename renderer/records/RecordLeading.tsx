import type { ReactNode } from 'react'
import { RecordHistory, type RecordName } from './history-slot.tsx'
import classes from './RecordLeading.module.css'

/** The quieter end of the foot of a record's form: what deletes it, and the way to its history. */
export const RecordLeading = ({ children, ...of }: RecordName & { readonly children: ReactNode }) => (
  <span className={classes.leading}>
    {children}
    <RecordHistory {...of} />
  </span>
)
