import type { ReactNode } from 'react'

/** What one row of the first page and of the review is given: the record, and what stands beside it there. */
export type RowOf<Name extends string, Value> = { readonly [Key in Name]: Value } & {
  /** By which the row is found again. */
  readonly 'data-row'?: string
  /** One goes on from here. */
  readonly 'aria-current'?: 'true'
  readonly controls?: ReactNode
}
