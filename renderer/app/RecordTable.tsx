import { Link, type LinkProps } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import classes from './RecordTable.module.css'

/** Up to this many rows are simply drawn; find-in-page and printing then see all of them. */
const MAX_DRAWN = 100
const USUAL_ROW_PX = 57
const ROWS_BEYOND = 12

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
}

export interface RecordTableProps<Row> {
  readonly label: string
  /** The first column holds the name and with it the link to the record. */
  readonly columns: readonly Column<Row>[]
  /** Widths of the columns as CSS grid tracks, such as `minmax(0, 2fr) 8rem`. */
  readonly tracks: string
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly linkOf: (row: Row) => LinkProps
}

interface RowProps<Row> extends Pick<RecordTableProps<Row>, 'columns' | 'linkOf'> {
  readonly row: Row
  readonly index: number
  readonly measure?: (element: HTMLDivElement | null) => void
}

const TableRow = <Row,>({ row, index, columns, linkOf, measure }: RowProps<Row>) => (
  // biome-ignore lint/a11y/useFocusableInteractive: a row of a plain table is not a control
  <div className={classes.row} role="row" aria-rowindex={index + 2} data-index={index} ref={measure}>
    {columns.map(({ key, title, cell }, position) => (
      <div key={key} className={classes.cell} role="cell" data-title={title}>
        {position === 0 ? (
          <Link {...linkOf(row)} className={classes.link} draggable={false}>
            {cell(row)}
          </Link>
        ) : (
          cell(row)
        )}
      </div>
    ))}
  </div>
)
