import { Link, type LinkProps } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useLayoutEffect, useState } from 'react'
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

interface TableRowProps<Row> extends Pick<RecordTableProps<Row>, 'columns' | 'linkOf'> {
  readonly row: Row
  readonly index: number
  readonly measure?: (element: HTMLTableRowElement | null) => void
}

const TableRow = <Row,>({ row, index, columns, linkOf, measure }: TableRowProps<Row>) => (
  <tr
    className={classes.row}
    aria-rowindex={index + 2}
    data-index={index}
    {...(measure === undefined ? {} : { ref: measure })}
  >
    {columns.map(({ key, title, cell }, position) => (
      <td key={key} className={classes.cell} data-title={title}>
        {position === 0 ? (
          <Link {...linkOf(row)} className={classes.link} draggable={false}>
            {cell(row)}
          </Link>
        ) : (
          cell(row)
        )}
      </td>
    ))}
  </tr>
)

/** Where the body of the table lies in what scrolls. */
const usePlace = (body: HTMLTableSectionElement | null) => {
  const [top, setTop] = useState(0)
  const scroller = body?.closest('main') ?? null
  useLayoutEffect(() => {
    if (body === null || scroller === null) return
    setTop(body.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop)
  }, [body, scroller])
  return { scroller, top }
}

/** Only the rows in sight and a few beyond; the space of the rest stays empty. */
const ManyRows = <Row,>({ rows, rowKey, columns, linkOf }: RecordTableProps<Row>) => {
  const [body, setBody] = useState<HTMLTableSectionElement | null>(null)
  const { scroller, top } = usePlace(body)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => USUAL_ROW_PX,
    overscan: ROWS_BEYOND,
    scrollMargin: top,
  })
  const shown = virtualizer.getVirtualItems()
  const before = (shown[0]?.start ?? top) - top
  const after = virtualizer.getTotalSize() - ((shown.at(-1)?.end ?? top) - top)
  return (
    <tbody ref={setBody} style={{ paddingBlock: `${before}px ${after}px` }}>
      {shown.map(({ index }) => {
        const row = rows[index]
        return row === undefined ? null : (
          <TableRow
            key={rowKey(row)}
            row={row}
            index={index}
            columns={columns}
            linkOf={linkOf}
            measure={virtualizer.measureElement}
          />
        )
      })}
    </tbody>
  )
}

/** Records in columns; each row leads to its record. In a narrow window the columns stand below one another. */
export const RecordTable = <Row,>(props: RecordTableProps<Row>) => {
  const { label, columns, tracks, rows, rowKey, linkOf } = props
  const style: CSSProperties & { '--tracks': string } = { '--tracks': tracks }
  return (
    <table className={classes.table} style={style} aria-label={label} aria-rowcount={rows.length + 1}>
      <thead>
        <tr className={classes.head}>
          {columns.map(({ key, title }) => (
            <th key={key} scope="col" className={classes.title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {rows.length > MAX_DRAWN ? (
        <ManyRows {...props} />
      ) : (
        <tbody>
          {rows.map((row, index) => (
            <TableRow key={rowKey(row)} row={row} index={index} columns={columns} linkOf={linkOf} />
          ))}
        </tbody>
      )}
    </table>
  )
}
