import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import classes from './List.module.css'

export interface ListProps {
  /** Says to a screen reader what the rows are, where no heading does. */
  readonly label?: string
  readonly children: ReactNode
}

/** Rows under hairlines. Each child is a `ListRow` or a `RowLink` (`app/links.tsx`). */
export const List = ({ label, children }: ListProps) => (
  <ul className={classes.list} {...(label === undefined ? {} : { 'aria-label': label })}>
    {children}
  </ul>
)

export interface RowParts {
  /** A small picture or a time at the left. */
  readonly start?: ReactNode
  readonly title: ReactNode
  /** A second, quieter line. */
  readonly detail?: ReactNode
  /** Badges, counts or dates at the right. */
  readonly end?: ReactNode
}

const RowContent = ({ start, title, detail, end }: RowParts) => (
  <>
    {start !== undefined ? <span className={classes.start}>{start}</span> : null}
    <span className={classes.main}>
      <span className={classes.title}>{title}</span>
      {detail ? <span className={classes.detail}>{detail}</span> : null}
    </span>
    {end ? <span className={classes.end}>{end}</span> : null}
  </>
)

export interface ListRowProps extends RowParts {
  /** Makes the row a button. */
  readonly onOpen?: () => void
  /** By which the row is found again. */
  readonly 'data-row'?: string
  /** What the row opens is shown beside the list. */
  readonly 'aria-current'?: 'true'
  /** Controls beside the row, such as a menu. */
  readonly controls?: ReactNode
}

/** A row that shows something, or opens it. */
export const ListRow = ({
  onOpen,
  controls,
  'data-row': name,
  'aria-current': current,
  ...parts
}: ListRowProps) => (
  <li className={classes.item}>
    {onOpen ? (
      <button
        type="button"
        className={classes.row}
        onClick={onOpen}
        {...(name === undefined ? {} : { 'data-row': name })}
        {...(current === undefined ? {} : { 'aria-current': current })}
      >
        <RowContent {...parts} />
      </button>
    ) : (
      <div className={classes.row}>
        <RowContent {...parts} />
      </div>
    )}
    {controls ? <div className={classes.controls}>{controls}</div> : null}
  </li>
)

export interface RowAnchorProps extends RowParts, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'title'> {
  readonly ref?: Ref<HTMLAnchorElement>
  readonly controls?: ReactNode
}

/** The row as a link; features use `RowLink` of `app/links.tsx`, which knows the routes. */
export const RowAnchor = ({ start, title, detail, end, controls, ref, ...anchor }: RowAnchorProps) => (
  <li className={classes.item}>
    <a {...anchor} ref={ref} className={classes.row} draggable={false}>
      <RowContent start={start} title={title} detail={detail} end={end} />
    </a>
    {controls ? <div className={classes.controls}>{controls}</div> : null}
  </li>
)
