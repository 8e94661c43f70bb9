import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type CSSProperties, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListView } from '../../../shared/domain/list-views.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FilterBar, type FilterChoice } from '../../ui/FilterBar.tsx'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { usePrintedWhole } from '../../ui/printing.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import classes from './RecordList.module.css'
import { AllRows, PrintedRows, type RowLook, type RowRecord, RowsInSight } from './RecordRows.tsx'
import { useCountText } from './use-count-text.ts'
import { nextSort, PAGE_ROWS, type RecordListState } from './use-record-list.ts'

export interface Column<Row, By extends string, Key extends string = string> {
  readonly key: Key
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** What the list is sorted by where this head is clicked. */
  readonly sortBy?: By
}

/** How a list is narrowed, and what it says where the filter lets nothing through. */
export interface Narrowing<Filter> {
  readonly label: string
  readonly placeholder: string
  readonly choice?: FilterChoice
  /** How many there are in all, in words. */
  readonly allText: (count: number) => string
  readonly noMatch: string
  readonly clear: string
  /** The filter that `clear` sets. */
  readonly cleared: Filter
}

export interface RecordListProps<View extends ListView, Row extends RowRecord> extends RowLook<Row> {
  readonly label: string
  readonly columns: readonly Column<Row, View['sort']['by']>[]
  /**
   * Widths of the columns as CSS grid tracks, such as `minmax(0, 2fr) 10rem`. A whole date takes 10rem in the language where it is
   * longest, and does not break.
   */
  readonly tracks: string
  readonly list: RecordListState<View, Row>
  /** The order that the list has by itself. */
  readonly initialSort: View['sort']
  readonly narrowing: Narrowing<View['filter']>
  /** Shown where there is nothing at all. */
  readonly empty: ReactNode
  /** All rows are drawn, however many there are: for a list that is one of several on its page. */
  readonly isWhole?: boolean
}

const Head = <View extends ListView, Row extends RowRecord>({
  columns,
  list: { view, setView },
  initialSort,
}: Pick<RecordListProps<View, Row>, 'columns' | 'list' | 'initialSort'>) => {
  const { by, direction } = view.sort
  return (
    <thead className={classes.sticky}>
      <tr className={classes.head}>
        {columns.map(({ key, title, sortBy }) => {
          const isSorted = sortBy !== undefined && sortBy === by
          const Arrow = direction === 'ascending' ? IconArrowUp : IconArrowDown
          return (
            <th
              key={key}
              scope="col"
              className={classes.title}
              aria-sort={sortBy === undefined ? undefined : isSorted ? direction : 'none'}
            >
              {sortBy === undefined ? (
                title
              ) : (
                <button
                  type="button"
                  className={classes.sort}
                  onClick={() => setView({ ...view, sort: nextSort(view.sort, sortBy, initialSort) })}
                >
                  {title}
                  {isSorted ? <Arrow size={14} stroke={1.8} aria-hidden /> : null}
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** Why the list, or a part of it, could not be read. */
const Failure = ({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) => {
  const { t } = useTranslation()
  const again = (
    <Button variant="default" size="xs" onClick={onAgain}>
      {t('tryAgain')}
    </Button>
  )
  return <ErrorNotice error={error} actions={again} />
}

const Table = <View extends ListView, Row extends RowRecord>(
  props: RecordListProps<View, Row> & { readonly count: number },
) => {
  const { t } = useTranslation()
  const { label, columns, tracks, list, linkOf, count, isWhole = false, selection } = props
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    '--tracks': tracks,
    '--columns': columns.length,
  }
  const isLong = !isWhole && count > PAGE_ROWS
  const [printed, setPrinted] = useState<readonly Row[]>()
  usePrintedWhole(isLong ? list.readAll : undefined, setPrinted)
  const Rows = isLong ? RowsInSight : AllRows
  return (
    <>
      <table
        className={classes.table}
        data-chooses={selection !== undefined}
        style={style}
        aria-label={label}
        aria-rowcount={count + 1}
      >
        <Head {...props} />
        <Rows
          key={JSON.stringify(list.shownView)}
          count={count}
          rowAt={list.rowAt}
          look={list.look}
          columns={columns}
          linkOf={linkOf}
          selection={selection}
        />
        {printed === undefined ? null : <PrintedRows rows={printed} columns={columns} linkOf={linkOf} />}
      </table>
      {isLong && printed === undefined ? <p className={classes.printNote}>{t('list.printed')}</p> : null}
    </>
  )
}

/** Stays above the list whatever it lets through. */
const Filter = <View extends ListView, Row>({
  list: { view, narrow, counts },
  narrowing: { label, placeholder, choice, allText },
}: {
  readonly list: RecordListState<View, Row>
  readonly narrowing: Narrowing<View['filter']>
}) => (
  <FilterBar
    text={view.filter.text}
    onText={(text) => narrow({ text })}
    textLabel={label}
    placeholder={placeholder}
    choice={choice}
    shown={useCountText()(counts, allText)}
  />
)

/**
 * Records in columns; each row leads to its record. Long lists are read and drawn in parts as one scrolls. In a narrow window the
 * columns stand below one another.
 */
export const RecordList = <View extends ListView, Row extends RowRecord>(
  props: RecordListProps<View, Row>,
) => {
  const { list, narrowing, empty } = props
  const { counts, error, tryAgain } = list
  if (counts === undefined) return error ? <Failure error={error} onAgain={tryAgain} /> : <Waiting />
  if (counts.all === 0) return empty
  const clear = (
    <Button variant="default" onClick={() => list.narrow(narrowing.cleared)}>
      {narrowing.clear}
    </Button>
  )
  return (
    <div className={classes.list}>
      <Filter list={list} narrowing={narrowing} />
      {error ? <Failure error={error} onAgain={tryAgain} /> : null}
      {counts.shown === 0 ? (
        <EmptyState title={narrowing.noMatch} action={clear} />
      ) : (
        <Table {...props} count={counts.shown} />
      )}
    </div>
  )
}
