import type { ReactNode } from 'react'
import classes from './DefinitionList.module.css'

export interface DefinitionListProps {
  /** Entries whose value is empty, null or undefined are left out. */
  readonly entries: readonly { readonly term: string; readonly value: ReactNode }[]
}

const isEmpty = (value: ReactNode): boolean => value === null || value === undefined || value === ''

/** Facts in two columns: what it is, what it says. */
export const DefinitionList = ({ entries }: DefinitionListProps) => (
  <dl className={classes.list}>
    {entries
      .filter(({ value }) => !isEmpty(value))
      .map(({ term, value }) => (
        <div className={classes.entry} key={term}>
          <dt className={classes.term}>{term}</dt>
          <dd className={classes.value}>{value}</dd>
        </div>
      ))}
  </dl>
)
