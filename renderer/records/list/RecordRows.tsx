import { Link, type LinkProps } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useState } from 'react'
import classes from './RecordList.module.css'
import { ChoiceBox, chooseByClick, choosingBy, type RowSelection } from './row-choice.tsx'
import { useRowFocus } from './use-row-focus.ts'

const USUAL_ROW_PX = 64
const ROWS_BEYOND = 12

/** The record of a row, by which the row is known when the list is read again. */
export interface RowRecord {
  readonly id: string
}

/** Whether what a row is called stays off paper: the title of a privileged document may say what was talked about. */
const staysOffPaper = (row: RowRecord | undefined): boolean =>
  row !== undefined && Reflect.get(row, 'isPrivileged') === true

/** What a row is drawn by. */
export interface RowLook<Row> {
  /** The first column holds the name and with it the link to the record. */
  readonly columns: readonly {
    readonly key: string
    readonly title: string
    readonly cell: (row: Row) => ReactNode
  }[]
  readonly linkOf: (row: Row) => LinkProps
  /** Where several rows can be chosen. */
  readonly selection?: RowSelection | undefined
}

export interface RecordRowsProps<Row extends RowRecord> extends RowLook<Row> {
  readonly count: number
  readonly rowAt: (place: number) => Row | undefined
  readonly look: (first: number, last: number) => void
}

interface RecordRowProps<Row> extends RowLook<Row> {
  readonly row: Row | undefined
  readonly index: number
  readonly isStop: boolean
}

/**
 * A row belongs to its record, not to its place: where the list is read again and sorts itself anew under the finger, a click can
 * go past a row, but never open another record than the one that was pressed.
 *
 * A row whose record has not come yet has the height of any other, and nothing in it.
 */
const RecordRow = <Row extends RowRecord>(props: RecordRowProps<Row>) => {
  const { row, index, isStop, columns, linkOf, selection } = props
  return (
    <tr
      className={classes.row}
      data-chosen={row !== undefined && selection?.has(row.id) === true ? true : undefined}
      aria-rowindex={index + 2}
      data-privileged={staysOffPaper(row) || undefined}
      data-index={index}
      tabIndex={-1}
      aria-busy={row === undefined}
    >
      {columns.map(({ key, title, cell }, position) => (
        <td key={key} className={classes.cell} data-title={title}>
          {row === undefined ? null : position === 0 ? (
            <>
              {selection === undefined ? null : <ChoiceBox id={row.id} selection={selection} />}
              <Link
                {...linkOf(row)}
                className={classes.link}
                draggable={false}
                tabIndex={isStop ? 0 : -1}
                onClick={(event) => selection && chooseByClick(event, row.id, selection)}
              >
                {cell(row)}
              </Link>
            </>
          ) : (
            cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

/** All rows, as high as what is in them: find-in-page and printing see every one. */
export const AllRows = <Row extends RowRecord>({ count, rowAt, ...look }: RecordRowsProps<Row>) => {
  const [body, setBody] = useState<HTMLElement | null>(null)
  const places = Array.from({ length: count }, (_, place) => place)
  const { answers, onExtend } = choosingBy(look.selection, (place) => rowAt(place)?.id)
  const { stop, ...handlers } = useRowFocus({
    body,
    count,
    perPage: 10,
    firstDrawn: 0,
    lastDrawn: count - 1,
    scrollTo: undefined,
    onExtend,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!answers(event)) handlers.onKeyDown(event)
  }
  return (
    <tbody ref={setBody} tabIndex={-1} {...handlers} onKeyDown={onKeyDown}>
      {places.map((place) => (
        <RecordRow
          key={rowAt(place)?.id ?? place}
          row={rowAt(place)}
          index={place}
          isStop={place === stop}
          {...look}
        />
      ))}
    </tbody>
  )
}

interface PrintedRowsProps<Row> extends RowLook<Row> {
  readonly rows: readonly Row[]
}

/** All rows on paper, in the place of those that are in sight, which stay on the screen as they are. */
export const PrintedRows = <Row extends RowRecord>({ rows, ...look }: PrintedRowsProps<Row>) => (
  <tbody className={classes.printed}>
    {rows.map((row, place) => (
      <RecordRow key={row.id} row={row} index={place} isStop={false} {...look} />
    ))}
  </tbody>
)

/** Another view begins at its beginning. Where the body of the table lies in what scrolls, and how high the head is that stays above it. */
const usePlace = (body: HTMLElement | null) => {
  const [place, setPlace] = useState({ top: 0, head: 0 })
  const scroller = body?.closest('main') ?? null
  useLayoutEffect(() => {
    if (body === null || scroller === null) return
    scroller.scrollTo({ top: 0 })
    const top = body.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
    setPlace({ top, head: body.closest('table')?.tHead?.offsetHeight ?? 0 })
  }, [body, scroller])
  return { scroller, ...place }
}

/** All rows are equally high, so that a place in the list is a place on the scrollbar; how high, the style says. */
const useRowHeight = (body: HTMLElement | null): number => {
  const [height, setHeight] = useState(USUAL_ROW_PX)
  useLayoutEffect(() => {
    // On paper they are lower, and the list on the screen would end before its end afterwards.
    if (window.matchMedia('print').matches) return
    const found = body?.querySelector('tr')?.offsetHeight ?? 0
    if (found > 0 && found !== height) setHeight(found)
  })
  return height
}

/** Only the rows in sight and a few beyond; the space of the rest stays empty. */
export const RowsInSight = <Row extends RowRecord>({
  count,
  rowAt,
  look,
  ...shown
}: RecordRowsProps<Row>) => {
  const [body, setBody] = useState<HTMLElement | null>(null)
  const { scroller, top, head } = usePlace(body)
  const rowPx = useRowHeight(body)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => rowPx,
    overscan: ROWS_BEYOND,
    scrollMargin: top,
    scrollPaddingStart: head,
  })
  useLayoutEffect(() => {
    if (rowPx > 0) virtualizer.measure()
  }, [virtualizer, rowPx])
  const { answers, onExtend } = choosingBy(shown.selection, (place) => rowAt(place)?.id)
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  const [firstDrawn, lastDrawn] = [first?.index ?? 0, last?.index ?? 0]
  useLayoutEffect(() => look(firstDrawn, lastDrawn))
  const { stop, ...handlers } = useRowFocus({
    body,
    count,
    perPage: Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - head) / rowPx) - 1),
    firstDrawn: Math.min(firstDrawn + ROWS_BEYOND, lastDrawn),
    lastDrawn,
    scrollTo: virtualizer.scrollToIndex,
    onExtend,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!answers(event)) handlers.onKeyDown(event)
  }
  const before = (first?.start ?? top) - top
  const after = virtualizer.getTotalSize() - ((last?.end ?? top) - top)
  return (
    <tbody
      ref={setBody}
      className={classes.inSight}
      style={{ paddingBlock: `${before}px ${after}px` }}
      tabIndex={-1}
      {...handlers}
      onKeyDown={onKeyDown}
    >
      {items.map(({ index }) => (
        <RecordRow
          key={rowAt(index)?.id ?? index}
          row={rowAt(index)}
          index={index}
          isStop={index === stop}
          {...shown}
        />
      ))}
    </tbody>
  )
}
